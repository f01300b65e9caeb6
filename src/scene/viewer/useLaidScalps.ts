import { useEffect, useEffectEvent, useState } from 'react';
import type { Consultation } from '../../consultation/document';
import type { LaidScalp, ScalpCache } from '../skin/scalpCache';

interface Reports {
  /** Some of them have to be laid first; called again with 1 when all are. */
  readonly onProgress: (fraction: 0 | 1) => void;
  readonly onLaid: () => void;
  readonly onFailure: (error: unknown) => void;
}

const same = (a: readonly LaidScalp[], b: readonly LaidScalp[]): boolean =>
  a.length === b.length && a.every((laid, i) => laid === b[i]);

/** The scalps of these consultations in their order; the former ones until all are laid, none at first. */
export function useLaidScalps(
  scalps: ScalpCache,
  consultations: readonly Consultation[],
  reports: Reports,
): readonly LaidScalp[] {
  const [laid, setLaid] = useState<readonly LaidScalp[]>([]);
  const progress = useEffectEvent(reports.onProgress);
  const done = useEffectEvent(reports.onLaid);
  const failed = useEffectEvent(reports.onFailure);

  useEffect(() => {
    let wanted = true;
    if (!consultations.every((each) => scalps.has(each))) progress(0);
    Promise.all(consultations.map((each) => scalps.lay(each))).then(
      (made) => {
        if (!wanted) return;
        scalps.keep(made);
        setLaid((before) => (same(before, made) ? before : made));
        progress(1);
        done();
      },
      (error: unknown) => {
        if (wanted) failed(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [scalps, consultations]);

  return laid;
}
