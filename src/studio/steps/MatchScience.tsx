import type { MatchBand } from '@stipple/color';
import type { Outcome } from '../../outcome/outcome';
import { Disclosure } from '../controls/Disclosure';
import { words, written, densityInUnits, fineLength } from '../words';
import { later, inkName, match as more, reasonInWords } from '../laterWords';
import styles from './InkStep.module.css';

const { ink: text } = later;
const { units } = words;

const range = (ends: readonly [number, number], inWords: (value: number) => string) =>
  more.range(inWords(ends[0]), inWords(ends[1]));

/** Choices that the eye cannot tell from the recommended one. */
function bandInWords(band: MatchBand, pigments: Outcome['pigments']): string {
  const inks = pigments.filter(({ id }) => band.pigmentIds.includes(id)).map(inkName);
  return more.band(
    range(band.partsWater, (parts) => units.parts(written(parts))),
    range(band.densityPerCm2, densityInUnits),
    range(band.diameterMm, fineLength),
    inks.join(', '),
  );
}

/** Reasons and uncertainty, for whoever wants them. */
export function MatchScience({ outcome }: { readonly outcome: Outcome }) {
  const { advised, chosen, band, reasons, noInk } = outcome;
  const [low, high] = advised.interval;
  return (
    <Disclosure title={text.about}>
      <p>{text.aboutText}</p>
      {!noInk && (
        <>
          <p>{text.interval(written(advised.dE00, 1), written(low, 1), written(high, 1))}</p>
          <p>{bandInWords(band, outcome.pigments)}</p>
        </>
      )}
      <p>{text.opticalDepth(written(chosen.choice.opticalDepth, 1))}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.id}>{reasonInWords(reason)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
