import { DEFAULT_HAIR, itaClassOf, recommend, skinFromLab, skinOfIta } from '../../src/color';
import type { Hair } from '../../src/color';
import { readOptions } from './arguments';

/** Four heads of hair, as tresses measured or estimated (docs/facts/color.md 3.3; red and blond are estimates). */
export const HAIR_COLORS: readonly { readonly name: string; readonly hair: Hair }[] = [
  { name: 'black', hair: DEFAULT_HAIR },
  {
    name: 'brown',
    hair: { ...DEFAULT_HAIR, lab: { L: 23, a: 4, b: 5 }, shaftDiameterMm: 0.07 },
  },
  {
    name: 'blond',
    hair: { ...DEFAULT_HAIR, lab: { L: 52, a: 5, b: 20 }, shaftDiameterMm: 0.06 },
  },
  { name: 'grey', hair: { ...DEFAULT_HAIR, greyFraction: 0.8 } },
];

/** A skin in the middle of each ITA class, and the lightest measured. */
export const CLASS_ANGLES: readonly number[] = [62, 57, 48, 34.5, 19, -10, -45, -75];

const COLUMNS = [
  ['ITA', 5],
  ['class', 13],
  ['skin L*', 8],
  ['hair', 6],
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

/** `stipple table`: the recommendation for every ITA class and four hair colours. */
export function tableCommand(args: readonly string[]): string {
  readOptions(args, []);
  const rows = CLASS_ANGLES.flatMap((ita) => {
    const skin = skinFromLab(skinOfIta(ita).lab);
    return HAIR_COLORS.map(({ name, hair }) => {
      const found = recommend({ skin, hair });
      const { choice, zone, dot, dE00, interval, chances, verdict, blueWarning } =
        found.advised;
      const notes = [
        found.subtle ? 'subtle' : '',
        found.allEqual ? 'all equal' : '',
        blueWarning ? 'bluish' : '',
        ...found.atBound,
      ].filter((note) => note !== '');
      return line([
        String(ita),
        itaClassOf(skin.lab),
        skin.lab.L.toFixed(1),
        name,
        `${choice.pigment.id} 1:${choice.partsWater} ${choice.diameterMm} mm ${choice.densityPerCm2}/cm2`,
        (skin.lab.L - zone.L).toFixed(1),
        (skin.lab.L - dot.L).toFixed(1),
        dE00.toFixed(2),
        interval.map((value) => value.toFixed(1)).join('-'),
        percent(chances.blends),
        percent(chances.good),
        verdict,
        notes.join(', '),
      ]);
    });
  });
  return [line(COLUMNS.map(([name]) => name)), ...rows].join('\n');
}
