import type { Outcome } from '../../consultation/outcome';
import { studioStore } from '../store/studioStore';
import { useOutcome } from '../store/useOutcome';
import { words } from '../words';
import { written } from '../words/format';
import styles from './Readout.module.css';

interface Reading {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
  readonly tone?: string;
}

/** The interval belongs to the recommendation; a choice that overrules it has its bare difference. */
function matchDetail({ dE00, overruled, recommendation }: Outcome): string {
  const [low, high] = recommendation.interval;
  return overruled
    ? words.readout.delta(written(dE00, 1))
    : words.readout.deltaWithin(written(dE00, 1), written(low, 1), written(high, 1));
}

/** The numbers that the decisions come to, always in view. */
export function Readout() {
  const { readout } = words;
  const outcome = useOutcome();
  const census = studioStore((state) => state.census);
  const density = written(outcome.effective.densityPerCm2);
  const dots = census ? written(census.total.dots) : readout.pending;
  const verdict = readout.verdict[outcome.verdict];
  const readings: readonly Reading[] = [
    {
      name: readout.match,
      value: verdict,
      detail: matchDetail(outcome),
      tone: outcome.verdict,
    },
    { name: readout.density, value: density, detail: readout.densityUnit },
    { name: readout.dots, value: dots, detail: readout.dotsUnit },
    {
      name: readout.area,
      value: census ? written(census.total.treatedCm2) : readout.pending,
      detail: readout.areaUnit,
    },
  ];
  return (
    <section className={styles.readout} aria-label={readout.name}>
      <dl className={styles.list}>
        {readings.map(({ name, value, detail, tone }) => (
          <div key={name} className={styles.reading}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value} data-tone={tone}>
              {value} <span className={styles.detail}>{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="visually-hidden" aria-live="polite">
        {readout.spoken(verdict, density, dots)}
      </p>
    </section>
  );
}
