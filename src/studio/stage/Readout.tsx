import { inkCautions } from '../../outcome/inkCautions';
import type { Outcome } from '../../outcome/outcome';
import { useOutcome, useShownCensus } from '../stores/derived';
import {
  words,
  written,
  areaNumber,
  areaUnit,
  areaUnitSpoken,
  chancesInBrief,
  chancesInWords,
  densityNumber,
} from '../words';
import type { Verdict } from '@stipple/color';
import styles from './Readout.module.css';

interface Reading {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
  readonly tone?: string;
}

/** What to expect of the match at the moment shown, by everything that is in doubt then. */
function matchDetail({ present, noInk, overruled }: Outcome): string {
  if (present === null) return noInk && !overruled ? '' : words.readout.noInk;
  const [low, high] = present.interval;
  const range = words.readout.deltaWithin(written(low, 1), written(high, 1));
  return `${range} · ${chancesInBrief(present.chances)}`;
}

/** Green is praise: none for ink that there is something to say against. */
function toneOf(outcome: Outcome, verdict: Verdict): string {
  return verdict !== 'visible' && inkCautions(outcome).length > 0 ? 'cautioned' : verdict;
}

/** The numbers of what is on screen, always in view. */
export function Readout() {
  const { readout } = words;
  const outcome = useOutcome();
  const census = useShownCensus();
  const { present } = outcome;
  const density = densityNumber(present?.densityPerCm2 ?? 0);
  const dots = census ? written(census.total.dots) : readout.pending;
  const notNeeded = outcome.noInk && !outcome.overruled;
  const rated = present ? readout.verdict[present.verdict] : readout.pending;
  const verdict = notNeeded ? readout.notNeeded : rated;
  const readings: readonly Reading[] = [
    {
      name: readout.match,
      value: verdict,
      detail: matchDetail(outcome),
      ...(present && !notNeeded ? { tone: toneOf(outcome, present.verdict) } : {}),
    },
    { name: readout.density, value: density, detail: readout.densityUnit(areaUnit()) },
    { name: readout.dots, value: dots, detail: readout.dotsUnit },
    {
      name: readout.area,
      value: census ? areaNumber(census.total.treatedCm2) : readout.pending,
      detail: areaUnit(),
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
        {readout.spoken(
          present ? chancesInWords(present.chances) : `${verdict}.`,
          density,
          areaUnitSpoken(),
          dots,
        )}
      </p>
    </section>
  );
}
