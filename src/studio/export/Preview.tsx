import { useEffect, useMemo, useState } from 'react';
import { useConsultation } from '../stores/consultationStore';
import { studioStore } from '../stores/studioStore';
import { outcomeFor } from '../stores/useOutcome';
import type { StepProps } from '../parts';
import { choicesStore } from './choices';
import { jobStore } from './exportJob';
import { previewFile, savedSize } from './preview';
import { exporting as text } from '../laterWords';
import styles from './export.module.css';

/** Nothing changed for this long, and a glide to another view has ended: choices have settled. */
const SETTLED_MS = 700;

/** CSS pixels: the choices about it stay in sight. */
const TALLEST_PX = 260;

/** Counts the times that the user may have turned the head. */
function useTurns(): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const turned = ({ target }: Event) => {
      if (target instanceof HTMLCanvasElement) setTurns((n) => n + 1);
    };
    const events = ['pointerup', 'wheel', 'keyup'] as const;
    for (const event of events) document.addEventListener(event, turned, { passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, turned);
    };
  }, []);
  return turns;
}

/** The page as it will be saved, small; it follows the choices once they have settled. */
export function Preview({ head }: StepProps) {
  const choices = choicesStore();
  const consultation = useConsultation();
  const view = studioStore((state) => state.view);
  const ready = studioStore((state) => state.pictureReady);
  const saving = jobStore(({ job }) => job.kind === 'working');
  const turns = useTurns();
  const wanted = useMemo(
    () => ({ choices, consultation, view, turns }),
    [choices, consultation, view, turns],
  );
  const [shown, setShown] = useState<{ url: string; wanted: typeof wanted } | null>(null);
  const due = ready && !saving && shown?.wanted !== wanted;

  useEffect(() => {
    if (!due) return undefined;
    const stop = new AbortController();
    const draw = async () => {
      const canvas = head.current;
      if (canvas === null) return;
      const recommended = outcomeFor(wanted.consultation).recommendation.best.densityPerCm2;
      const file = await previewFile(
        canvas,
        wanted.consultation,
        recommended,
        wanted.choices,
        stop.signal,
      );
      if (!stop.signal.aborted) setShown({ url: URL.createObjectURL(file), wanted });
    };
    // One that cannot be drawn leaves its place empty; saving says why.
    const timer = setTimeout(() => void draw().catch(() => undefined), SETTLED_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [due, wanted, head]);

  const url = shown?.url;
  useEffect(() => {
    if (url === undefined) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);

  const { width, height } = savedSize(choices);
  return (
    <figure className={styles.preview} aria-label={text.preview}>
      <div
        className={styles.sheet}
        style={{
          aspectRatio: `${width} / ${height}`,
          width: `min(100%, ${Math.round((TALLEST_PX * width) / height)}px)`,
        }}
        data-stale={due}
      >
        {url !== undefined && <img src={url} alt="" />}
      </div>
      <figcaption className={styles.note}>{text.preview}</figcaption>
    </figure>
  );
}
