import { colorDifference, parseSkinLab, skinFromLab } from '@stipple/color';
import type { Lab } from '@stipple/color';
import { seededRandom } from '../../../src/math/seeded';
import { issaPeople } from '../issaPeople';
import type { Claim } from './claim';

const READINGS = 2000;

/** Any reading, most of them of no skin. */
function anyReadings(): readonly Lab[] {
  const random = seededRandom(21);
  return Array.from({ length: READINGS }, () => ({
    L: 10 + 82 * random(),
    a: -8 + 40 * random(),
    b: -8 + 50 * random(),
  }));
}

/** What of some readings is refused, and how far off the rest comes back. */
function roundTrip(readings: readonly Lab[]) {
  const accepted = readings.flatMap((lab) => {
    const input = parseSkinLab(lab);
    return input.ok ? [{ lab, again: input.skin.lab }] : [];
  });
  return {
    refused: 1 - accepted.length / readings.length,
    parsed: Math.max(...accepted.map(({ lab, again }) => colorDifference(again, lab))),
    rebuilt: Math.max(
      ...accepted.map(({ lab, again }) => colorDifference(skinFromLab(again).lab, lab)),
    ),
  };
}

/** A reading that is accepted is shown exactly. */
export function closureExactness(): Claim {
  const any = roundTrip(anyReadings());
  const people = roundTrip(issaPeople(250));
  return {
    title: 'Closure',
    data: `${READINGS} random readings (L* 10-92, a* -8 to 32, b* -8 to 42, most of them no skin) and 1000 people drawn from ISSA's percentiles: what \`parseSkinLab\` accepts, against the colour of the skin that is made of it.`,
    figures: [
      {
        name: 'reading against parsed skin, worst',
        value: any.parsed,
        unit: 'dE00',
        digits: 7,
        atMost: 1e-6,
      },
      {
        name: 'reading against the skin made again of that, worst',
        value: any.rebuilt,
        unit: 'dE00',
        digits: 7,
        atMost: 1e-6,
      },
      { name: 'random readings refused', value: 100 * any.refused, unit: '%', digits: 1 },
      {
        name: 'people, worst',
        value: Math.max(people.parsed, people.rebuilt),
        unit: 'dE00',
        digits: 7,
        atMost: 1e-6,
      },
      { name: 'people refused', value: 100 * people.refused, unit: '%', digits: 1 },
    ],
  };
}
