import {
  DEFAULT_HAIR,
  labOfSpectrum,
  linearRgbOfSpectrum,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import type { Skin, Spectrum } from '@stipple/color';
import type { Claim, Figure } from './claim';

/** Skins on which black stubble shows (ISSA). */
const LIGHT_ANGLES = [62, 55, 50, 42, 35, 28] as const;
const GROWTHS = [
  ['razored', 0],
  ['a day old', 0.4],
] as const;

/** What is wanted of black hair shaved on light skin: changes of a* and b*, red and blue over red against the skin's. */
const WINDOW = { a: [-6.5, -3.5], b: [-6.5, -3], red: 0.75, blueOverRed: 1.15 } as const;

/** What darkening does to the hue of a skin; ratios in linear sRGB. */
interface Signature {
  readonly growth: string;
  readonly ita: number;
  readonly what: 'target' | 'zone';
  readonly L: number;
  readonly a: number;
  readonly b: number;
  readonly red: number;
  readonly blueOverRed: number;
}

function signatureOf(skin: Skin, inked: Spectrum): Omit<Signature, 'growth' | 'ita' | 'what'> {
  const lab = labOfSpectrum(inked);
  const [red, , blue] = linearRgbOfSpectrum(inked);
  const [bareRed, , bareBlue] = linearRgbOfSpectrum(skin.reflectance);
  return {
    L: lab.L - skin.lab.L,
    a: lab.a - skin.lab.a,
    b: lab.b - skin.lab.b,
    red: red / bareRed,
    blueOverRed: blue / bareBlue / (red / bareRed),
  };
}

function signatures(): readonly Signature[] {
  return GROWTHS.flatMap(([growth, lengthMm]) =>
    LIGHT_ANGLES.flatMap((ita): Signature[] => {
      const skin = skinFromLab(skinOfIta(ita).lab);
      const hair = { ...DEFAULT_HAIR, lengthMm };
      const { advised } = recommend({ skin, hair });
      const target = stubbleSpectrum(skin, hair);
      const zone = zoneSpectrum(skin, advised.plan);
      return [
        { growth, ita, what: 'target', ...signatureOf(skin, target) },
        { growth, ita, what: 'zone', ...signatureOf(skin, zone) },
      ];
    }),
  );
}

const inside = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** A value, bold where it is outside what is wanted. */
const marked = (value: number, digits: number, good: boolean): string =>
  good ? value.toFixed(digits) : `**${value.toFixed(digits)}**`;

const rowOf = (each: Signature): readonly (string | number)[] => [
  each.growth,
  each.ita,
  each.what,
  each.L.toFixed(1),
  marked(each.a, 1, inside(each.a, WINDOW.a)),
  marked(each.b, 1, inside(each.b, WINDOW.b)),
  marked(each.red, 2, each.red <= WINDOW.red),
  marked(each.blueOverRed, 2, each.blueOverRed >= WINDOW.blueOverRed),
];

/** How many of some fall outside a window. */
const outsideFigure = (
  name: string,
  some: readonly Signature[],
  axis: 'a' | 'b',
  atMost?: number,
): Figure => ({
  name: `${name}: ${axis}* outside ${WINDOW[axis].join(' to ')}`,
  value: some.filter((each) => !inside(each[axis], WINDOW[axis])).length,
  unit: `of ${some.length}`,
  digits: 0,
  ...(atMost === undefined ? {} : { atMost }),
});

/** What black stubble takes of a light skin's hue, and what the advised zone takes. */
export function targetSignature(): Claim {
  const all = signatures();
  const of = (what: Signature['what'], growth: string) =>
    all.filter((each) => each.what === what && each.growth === growth);
  const over = (what: Signature['what'], growth: string, axis: 'a' | 'b') =>
    Math.max(0, ...of(what, growth).map((each) => WINDOW[axis][0] - each[axis])).toFixed(1);
  const most = (value: (each: Signature) => number) => Math.max(...all.map(value));
  const least = (value: (each: Signature) => number) => Math.min(...all.map(value));
  return {
    title: 'Hue of the target and of the advised zone',
    data: `Black hair, razored and a day old, on the light skins of ISSA (ITA ${LIGHT_ANGLES.join(', ')}): the modelled target and the advised zone against bare skin. Wanted: a* ${WINDOW.a.join(' to ')}, b* ${WINDOW.b.join(' to ')}, linear red at most ${WINDOW.red} of the skin's, blue over red at least ${WINDOW.blueOverRed} of the skin's.`,
    figures: [
      outsideFigure('target, razored', of('target', 'razored'), 'a'),
      outsideFigure('target, razored', of('target', 'razored'), 'b', 0),
      outsideFigure('target, a day old', of('target', 'a day old'), 'a'),
      outsideFigure('target, a day old', of('target', 'a day old'), 'b', 0),
      outsideFigure('advised zone, razored', of('zone', 'razored'), 'a', 0),
      outsideFigure('advised zone, razored', of('zone', 'razored'), 'b', 0),
      outsideFigure('advised zone, a day old', of('zone', 'a day old'), 'a'),
      outsideFigure('advised zone, a day old', of('zone', 'a day old'), 'b'),
      {
        name: 'red of the skin that is left, most',
        value: most(({ red }) => red),
        unit: "of the skin's",
        digits: 2,
        atMost: WINDOW.red,
      },
      {
        name: 'blue over red against the skin, least',
        value: least(({ blueOverRed }) => blueOverRed),
        unit: "of the skin's",
        digits: 2,
        atLeast: WINDOW.blueOverRed,
      },
    ],
    tables: [
      {
        columns: ['growth', 'ITA', 'what', 'dL*', 'da*', 'db*', 'red', 'blue over red'],
        rows: all.map(rowOf),
      },
    ],
    remark: `Bold is outside what is wanted, and has no bar. The target takes more of a* than is wanted on every one of these skins, razored by up to ${over('target', 'razored', 'a')} and a day old by up to ${over('target', 'a day old', 'a')}. The advised zone of razored hair is within every window only because it takes less of a* than its target. A day old it takes more of b* than is wanted, by up to ${over('zone', 'a day old', 'b')}, and more of a* by up to ${over('zone', 'a day old', 'a')}. The windows follow one scan that was not colour-calibrated; whether they or the model's shafts are off, nobody has measured.`,
  };
}
