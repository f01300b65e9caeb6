import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Consultation } from '../../consultation/document';
import type { Census } from '../../dots/census';
import { createDerivations } from '../../outcome/derivations';
import { headLoader } from '../../outcome/headAssets';
import type { Outcome } from '../../outcome/outcome';
import type { Scalp } from '../../outcome/scalp';
import { workerScalps } from '../../outcome/scalpService';
import { headDetailHere } from '../browser/headDetailHere';
import { useConsultation } from './consultationStore';

/** Brings the default head and its dots: once, for the picture and for the counting. */
export const loadHead = headLoader({ base: import.meta.env.BASE_URL, detail: headDetailHere });

/** All that follows from a document, for every panel and for the scene: the studio's one memo. */
export const derivations = createDerivations({ scalps: workerScalps(loadHead) });

/** What follows from a document; throws where nothing can be computed from it. */
export const outcomeFor = derivations.outcome;

/**
 * The document that the results on screen belong to. The search takes tens of milliseconds, so a control
 * shows its own value at once and the results follow when the processor is free.
 */
export function useSettledConsultation(): Consultation {
  return useDeferredValue(useConsultation());
}

export function useOutcome(): Outcome {
  return outcomeFor(useSettledConsultation());
}

/** Asks for a scalp and follows it: laid, being laid (null), or why it cannot be. */
export function useScalpOf(
  consultation: Consultation,
  attempt = 0,
): { readonly scalp: Scalp | null; readonly failed: boolean } {
  const laid = useCallback(() => derivations.scalpNow(consultation), [consultation]);
  const scalp = useSyncExternalStore(derivations.subscribe, laid);
  const [failure, setFailure] = useState<{ of: Consultation; attempt: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    derivations.scalp(consultation).catch(() => {
      if (wanted) setFailure({ of: consultation, attempt });
    });
    return () => {
      wanted = false;
    };
  }, [consultation, attempt]);
  const failed = scalp === null && failure?.of === consultation && failure.attempt === attempt;
  return { scalp, failed };
}

/** The scalp of a document, where dots and hairs lie; null until it is laid. Needs no WebGL. */
function useScalp(consultation: Consultation): Scalp | null {
  return useScalpOf(consultation).scalp;
}

function useCount(consultation: Consultation, scalp: Scalp | null): Census | null {
  const perCm2 = outcomeFor(consultation).present?.densityPerCm2 ?? 0;
  return useMemo(() => scalp && scalp.census(perCm2), [scalp, perCm2]);
}

/** Dots and areas of what a document shows at its moment; null until its scalp is laid. */
export function useCensus(consultation: Consultation): Census | null {
  return useCount(consultation, useScalp(consultation));
}

/** The scalp on screen: that of the settled document, the former one while it is laid; null before the first. */
export function useShownScalp(): Scalp | null {
  const scalp = useScalp(useSettledConsultation());
  const [former, setFormer] = useState(scalp);
  if (scalp !== null && scalp !== former) setFormer(scalp);
  return scalp ?? former;
}

/** Dots and areas on screen. */
export function useShownCensus(): Census | null {
  return useCount(useSettledConsultation(), useShownScalp());
}
