import {
  DEFAULT_HAIR,
  DEFAULT_TECHNIQUE,
  PIGMENTS,
  hairRootSpectrum,
  labOfSpectrum,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
} from '@stipple/color';
import { searchChoices } from '../../../src/color/choiceSearch';
import type { Hair, Skin } from '@stipple/color';
import type { Claim } from './claim';

const BLACK_L = DEFAULT_HAIR.lab.L;
const READ_LIGHTER = 4.4;
const LIGHT_ANGLES = [62, 48, 34.5] as const;

const skinOf = (ita: number): Skin => skinFromLab(skinOfIta(ita).lab);
const tress = (L: number, a = 0, b = 0): Hair => ({ ...DEFAULT_HAIR, lab: { L, a, b } });
const blackTress = (L: number): Hair => tress(L, DEFAULT_HAIR.lab.a, DEFAULT_HAIR.lab.b);
const targetL = (skin: Skin, hair: Hair): number =>
  labOfSpectrum(stubbleSpectrum(skin, hair)).L;

/** Dilution and target of black hair, and of the same read lighter. */
function readLighter(ita: number) {
  const skin = skinOf(ita);
  const at = (L: number) => {
    const hair = blackTress(L);
    const { partsWater } = recommend({ skin, hair }).advised.choice;
    return { partsWater, L: targetL(skin, hair) };
  };
  return { ita, black: at(BLACK_L), lighter: at(BLACK_L + READ_LIGHTER) };
}

/** How often ink or needle change over tresses of L* 25 to 45 in tenths. */
function toolChanges(greyFraction: number): number {
  const skin = skinOf(19);
  const tools = Array.from({ length: 201 }, (_, i) => {
    const hair = { ...tress(25 + i / 10), greyFraction };
    const goal = {
      zone: labOfSpectrum(stubbleSpectrum(skin, hair)),
      root: labOfSpectrum(hairRootSpectrum(skin, hair)),
    };
    const { choice } = searchChoices(skin, goal, DEFAULT_TECHNIQUE, PIGMENTS).best;
    return `${choice.pigment.id} ${choice.diameterMm}`;
  });
  return tools.filter((tool, i) => i > 0 && tool !== tools[i - 1]).length;
}

/** Lightness of the target over that of the tress. */
function targetsOf(ita: number): readonly (readonly [tress: number, target: number])[] {
  const skin = skinOf(ita);
  return Array.from({ length: 127 }, (_, i) => {
    const L = 12 + i / 2;
    return [L, targetL(skin, blackTress(L))] as const;
  });
}

/** Steepest change of the target per L* of tress, and where. */
function steepest(points: readonly (readonly [number, number])[], below = Infinity) {
  return points
    .slice(1)
    .map(([L, target], i) => {
      const [before, was] = points[i] ?? [L, target];
      return { at: before, perL: (target - was) / (L - before) };
    })
    .filter(({ at }) => at < below)
    .reduce((most, each) => (each.perL > most.perL ? each : most));
}

const COLORS = ['#d99a5b', '#8f4f2b'] as const;

/** What a tress read wrongly does to the target and to the advice. */
export function tressSensitivity(): Claim {
  const lighter = LIGHT_ANGLES.map(readLighter);
  const curves = [62, 19].map((ita) => ({ ita, points: targetsOf(ita) }));
  const { partsWater } = DEFAULT_TECHNIQUE;
  const steps = lighter.map(({ black, lighter: read }) =>
    Math.abs(partsWater.indexOf(read.partsWater) - partsWater.indexOf(black.partsWater)),
  );
  const slopes = curves.map(({ points }) => steepest(points));
  const slopesOfBlack = curves.map(({ points }) => steepest(points, 24));
  const most = slopes.reduce((a, b) => (b.perL > a.perL ? b : a));
  const changes = [0, 0.5].map((greyFraction) => ({
    name:
      greyFraction === 0
        ? 'ink or needle changes over tresses of L* 25-45'
        : 'the same, half grey',
    value: toolChanges(greyFraction),
    unit: 'times',
    digits: 0,
    atMost: 3,
  }));
  return {
    title: 'Sensitivity to the tress',
    data: `Black hair (L* ${BLACK_L}) read ${READ_LIGHTER} L* too light, on skins of ITA ${LIGHT_ANGLES.join(', ')}; the target over tresses of L* 12-75; ink and needle over tresses of L* 25-45 in tenths on a tan skin (ITA 19).`,
    figures: [
      {
        name: `${READ_LIGHTER} L* of tress: steps of the dilution offered, worst`,
        value: Math.max(...steps),
        unit: 'steps',
        digits: 0,
        atMost: 2,
      },
      {
        name: `${READ_LIGHTER} L* of tress: the target, worst`,
        value: Math.max(...lighter.map(({ black, lighter: read }) => read.L - black.L)),
        unit: 'L*',
        digits: 2,
      },
      {
        name: 'target per L* of tress, below L* 24, worst',
        value: Math.max(...slopesOfBlack.map(({ perL }) => perL)),
        unit: 'L*',
        digits: 2,
        atMost: 0.3,
      },
      {
        name: `target per L* of tress, worst (at L* ${most.at.toFixed(1)})`,
        value: most.perL,
        unit: 'L*',
        digits: 2,
        atMost: 0.5,
      },
      ...changes,
    ],
    tables: [
      {
        columns: [
          'ITA',
          'dilution, black',
          `read ${READ_LIGHTER} L* lighter`,
          'target L*, black',
          'read lighter',
        ],
        rows: lighter.map(({ ita, black, lighter: read }) => [
          ita,
          `1:${black.partsWater}`,
          `1:${read.partsWater}`,
          black.L.toFixed(1),
          read.L.toFixed(1),
        ]),
      },
    ],
    charts: [
      {
        file: 'tress-sensitivity.svg',
        chart: {
          title: 'Target by the lightness of the tress (200/cm2, 0.08 mm, a day old)',
          xLabel: 'L* of the tress',
          yLabel: 'L* of the target zone',
          xTicks: [10, 20, 30, 40, 50, 60, 70, 80],
          yTicks: [40, 45, 50, 55, 60, 65, 70],
          series: curves.map(({ ita, points }, i) => ({
            name: `ITA ${ita}`,
            color: COLORS[i] ?? '#000',
            points,
          })),
        },
      },
    ],
  };
}
