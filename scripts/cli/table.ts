import {
  DEFAULT_HAIR,
  colorDifference,
  itaClassOf,
  recommend,
  skinFromLab,
  skinOfIta,
} from '@stipple/color';
import type { Hair } from '@stipple/color';
import { stubbleOption } from './stubbleOption';
import { readOptions } from './arguments';

/** Seven heads of hair, as tresses measured or estimated (docs/facts/color.md 3.3; brown, red and blond are estimates). */
export const HAIR_COLORS: readonly { readonly name: string; readonly hair: Hair }[] = [
  { name: 'black', hair: DEFAULT_HAIR },
  {
    name: 'dark brown',
    hair: { ...DEFAULT_HAIR, lab: { L: 23, a: 4, b: 5 }, shaftDiameterMm: 0.07 },
  },
  {
    name: 'brown',
    hair: { ...DEFAULT_HAIR, lab: { L: 30, a: 6.5, b: 9.5 }, shaftDiameterMm: 0.07 },
  },
  {
    name: 'red',
    hair: { ...DEFAULT_HAIR, lab: { L: 35, a: 15, b: 18 }, shaftDiameterMm: 0.07 },
  },
  {
    name: 'blond',
    hair: { ...DEFAULT_HAIR, lab: { L: 52, a: 5, b: 20 }, shaftDiameterMm: 0.06 },
  },
  { name: 'grey', hair: { ...DEFAULT_HAIR, greyFraction: 0.8 } },
  { name: 'white', hair: { ...DEFAULT_HAIR, greyFraction: 1 } },
];

/** A skin in the middle of each ITA class, and the lightest measured. */
export const CLASS_ANGLES: readonly number[] = [62, 57, 48, 34.5, 19, -10, -45, -75];

const COLUMNS = [
  ['ITA', 5],
  ['class', 13],
  ['skin L*', 8],
  ['hair', 10],
  ['recommended', 46],
  ['zone -L*', 9],
  ['dot -L*', 8],
  ['dE00', 6],
  ['90 %', 10],
  ['blends', 7],
  ['good', 6],
  ['verdict', 8],
  ['notes', 0],
] as const;

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(COLUMNS[i]?.[1] ?? 0))
    .join(' ')
    .trimEnd();
}

/** `stipple table`: the recommendation for every ITA class and seven heads of hair, shaved as long ago as asked. */
export function tableCommand(args: readonly string[]): string {
  const lengthMm = stubbleOption(readOptions(args, ['stubble', 'growth']));
  const rows = CLASS_ANGLES.flatMap((ita) => {
    const skin = skinFromLab(skinOfIta(ita).lab);
    return HAIR_COLORS.map(({ name, hair }) => {
      const found = recommend({ skin, hair: { ...hair, lengthMm } });
      const { choice, zone, dot, dE00, interval, chances, verdict, blueWarning } =
        found.advised;
      const advice = `${choice.pigment.id} 1:${choice.partsWater} ${choice.diameterMm} mm ${choice.densityPerCm2}/cm2`;
      const notes = [
        found.subtle && !found.noInk ? 'subtle' : '',
        found.allEqual && !found.noInk ? 'all equal' : '',
        blueWarning && !found.noInk ? 'bluish' : '',
        ...found.atBound,
      ].filter((note) => note !== '');
      return line([
        String(ita),
        itaClassOf(skin.lab),
        skin.lab.L.toFixed(1),
        name,
        found.noInk ? 'no ink' : advice,
        ...(found.noInk
          ? ['', '', colorDifference(skin.lab, found.target).toFixed(2), '', '', '', '']
          : [
              (skin.lab.L - zone.L).toFixed(1),
              (skin.lab.L - dot.L).toFixed(1),
              dE00.toFixed(2),
              interval.map((value) => value.toFixed(1)).join('-'),
              percent(chances.blends),
              percent(chances.good),
              verdict,
            ]),
        notes.join(', '),
      ]);
    });
  });
  return [line(COLUMNS.map(([name]) => name)), ...rows].join('\n');
}
