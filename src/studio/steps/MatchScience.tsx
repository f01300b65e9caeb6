import type { MatchBand } from '../../color';
import type { Outcome } from '../../consultation/outcome';
import { Disclosure } from '../controls/Disclosure';
import { words, written, densityInUnits, fineLength } from '../words';
import { later, inkName, match as more } from '../laterWords';
import styles from './InkStep.module.css';

const { ink: text } = later;
const { units } = words;

const range = (ends: readonly [number, number], inWords: (value: number) => string) =>
  more.range(inWords(ends[0]), inWords(ends[1]));

/** Choices that the eye cannot tell from the recommended one. */
function bandInWords(band: MatchBand, shelf: Outcome['shelf']): string {
  const inks = shelf.filter(({ id }) => band.pigmentIds.includes(id)).map(inkName);
  return more.band(
    range(band.partsWater, (parts) => units.parts(written(parts))),
    range(band.densityPerCm2, densityInUnits),
    range(band.diameterMm, fineLength),
    inks.join(', '),
  );
}

/** Reasons and uncertainty, for whoever wants them. */
export function MatchScience({ outcome }: { readonly outcome: Outcome }) {
  const { recommendation, effective } = outcome;
  const [low, high] = recommendation.interval;
  return (
    <Disclosure title={text.about}>
      <p>{text.aboutText}</p>
      <p>{text.interval(written(recommendation.dE00, 1), written(low, 1), written(high, 1))}</p>
      <p>{bandInWords(recommendation.band, outcome.shelf)}</p>
      <p>{text.opticalDepth(written(effective.opticalDepth, 1))}</p>
      <ul className={styles.reasons}>
        {recommendation.reasons.map(({ id, values }) => (
          <li key={id}>{text.reasons[id](values)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
