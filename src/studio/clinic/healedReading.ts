import { LIMITS } from '../../consultation/limits';
import { parseSkinLab, skinFromLab, type HealedReading, type Lab } from '@stipple/color';
import { skinRefusal, clinic as words } from '../laterWords';
import { readNumber, written, areaUnit, densityFromUnits, densityNumber } from '../words';

const { calibration: text } = words;

/** The fields of a calibration as they were typed. */
export interface TypedReading {
  readonly skin: Readonly<Record<keyof Lab, string>>;
  readonly zone: Readonly<Record<keyof Lab, string>>;
  readonly partsWater: string;
  readonly density: string;
  readonly diameter: string;
}

export type ReadReading =
  | { readonly ok: true; readonly reading: HealedReading }
  | { readonly ok: false; readonly sentence: string };

const nothing = { L: '', a: '', b: '' };

/** An empty form; the technique is the usual one. */
export const emptyReading = (): TypedReading => ({
  skin: nothing,
  zone: nothing,
  partsWater: written(10),
  density: densityNumber(120),
  diameter: written(0.32, 2),
});

const labOf = (typed: TypedReading['skin']): Lab => ({
  L: readNumber(typed.L),
  a: readNumber(typed.a),
  b: readNumber(typed.b),
});

interface Bounded {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly write: (value: number) => string;
}

const outside = ({ value, least, most }: Bounded): boolean =>
  !(value >= least && value <= most);

const refuse = (sentence: string): ReadReading => ({ ok: false, sentence });

/** What was measured, or one sentence of what is missing or cannot be. */
export function readReading(typed: TypedReading): ReadReading {
  const bare = labOf(typed.skin);
  const zone = labOf(typed.zone);
  for (const [part, lab] of [
    [text.skin, bare],
    [text.zone, zone],
  ] as const) {
    if ([lab.L, lab.a, lab.b].some(Number.isNaN)) return refuse(text.missing(part));
  }
  const skin = parseSkinLab(bare);
  if (!skin.ok) return refuse(`${text.skin}: ${skinRefusal(skin.refusal)}`);
  const partsWater = readNumber(typed.partsWater);
  const densityPerCm2 = densityFromUnits(readNumber(typed.density));
  const diameterMm = readNumber(typed.diameter);
  const bounded: readonly Bounded[] = [
    {
      label: text.partsWater,
      value: partsWater,
      least: 0,
      most: LIMITS.treatment.partsWater.max,
      write: written,
    },
    {
      label: text.density(areaUnit()),
      value: densityPerCm2,
      least: 10,
      most: LIMITS.treatment.densityPerCm2.max,
      write: densityNumber,
    },
    {
      label: text.diameter,
      value: diameterMm,
      least: LIMITS.treatment.diameterMm.min,
      most: LIMITS.treatment.diameterMm.max,
      write: (mm) => written(mm, 2),
    },
    { label: text.axis(text.zone, 'L'), value: zone.L, least: 0, most: 100, write: written },
  ];
  const wrong = bounded.find(outside);
  if (wrong)
    return refuse(text.range(wrong.label, wrong.write(wrong.least), wrong.write(wrong.most)));
  return {
    ok: true,
    reading: { skin: skinFromLab(skin.skin.lab), zone, partsWater, densityPerCm2, diameterMm },
  };
}
