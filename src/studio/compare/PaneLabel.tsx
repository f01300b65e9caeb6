import { captionOf, matchInBrief, words, written, densityInUnits } from '../words';
import { later, compare as text } from '../laterWords';
import type { ComparedHead } from './compared';
import { useCensus } from '../stores/derived';
import styles from './PaneLabel.module.css';

interface Props {
  readonly head: ComparedHead;
  /** Name and verdict alone, where there is little room. */
  readonly short?: boolean;
}

/** What a pane shows: plain words first, then the numbers. */
export function PaneLabel({ head, short }: Props) {
  const { outcome, consultation, name } = head;
  const census = useCensus(consultation);
  const { present } = outcome;
  const caption = captionOf(consultation);
  const verdict = present
    ? short
      ? words.readout.verdict[present.verdict]
      : matchInBrief(present)
    : outcome.noInk && !outcome.overruled
      ? words.readout.notNeeded
      : text.noInk;
  return (
    <div className={styles.label}>
      <p className={styles.name}>{name}</p>
      {!short && caption !== name && <p className={styles.caption}>{caption}</p>}
      <p className={styles.verdict} data-tone={present?.verdict}>
        {verdict}
      </p>
      {!short && present && (
        <p className={styles.numbers}>
          <span>{densityInUnits(present.densityPerCm2)}</span>
          <span>{text.dots(census ? written(census.total.dots) : words.readout.pending)}</span>
          <span>
            {words.readout.deltaWithin(
              written(present.interval[0], 1),
              written(present.interval[1], 1),
            )}
          </span>
          <span>{later.time.count(consultation.treatment.sessions)}</span>
        </p>
      )}
    </div>
  );
}
