import {
  HEALED_DOT,
  colorDifference,
  labOfSpectrum,
  pigmentById,
  skinFromLab,
  xyzOfLab,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Lab } from '@stipple/color';
import { invertSkin } from '../../../src/color/inversion';
import { LEAST, MOST } from '../../../src/color/skinPrior';
import { seededRandom } from '../../../src/math/seeded';
import type { Series } from '../lineChart';
import type { Claim } from './claim';

const BOX = { L: [28, 72], a: [4, 15], b: [6, 22] } as const;
const STEP = 0.1;

type Axis = keyof typeof BOX;

const carbon: InkDots = {
  ...HEALED_DOT,
  pigment: pigmentById('carbon-black'),
  opticalDepth: pigmentById('carbon-black').tau0 / 11,
  densityPerCm2: 130,
};

const zoneOf = (lab: Lab): Lab => labOfSpectrum(zoneSpectrum(skinFromLab(lab), [carbon]));

/** So many values evenly over an axis of the box, ends included. */
function spaced(axis: Axis, count: number): number[] {
  const [from, to] = BOX[axis];
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** From one reading to the next along a line, the change of the zone. */
interface Step {
  readonly L: number;
  readonly dE00: number;
}

function stepsAlong(axis: Axis, through: Lab): Step[] {
  const [from, to] = BOX[axis];
  const readings = Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, i) => ({
    ...through,
    [axis]: from + i * STEP,
  }));
  const zones = readings.map(zoneOf);
  return zones.slice(1).map((zone, i) => ({
    L: readings[i]?.L ?? 0,
    dE00: colorDifference(zones[i] ?? zone, zone),
  }));
}

/** Lines along an axis through a grid of the others, denser in L*. */
function linesAlong(axis: Axis): readonly (readonly Step[])[] {
  const across = (other: Axis) =>
    other === axis ? [0] : spaced(other, axis === 'L' ? 5 : other === 'L' ? 12 : 3);
  return across('L').flatMap((L) =>
    across('a').flatMap((a) => across('b').map((b) => stepsAlong(axis, { L, a, b }))),
  );
}

/** The largest step within 2 L* of each multiple of 4. */
function byLightness(steps: readonly Step[]): Series['points'] {
  return spaced('L', 12).map((middle) => [
    middle,
    Math.max(...steps.filter(({ L }) => Math.abs(L - middle) <= 2).map(({ dE00 }) => dE00)),
  ]);
}

const READINGS = 200;
const STARTS = 8;

/** How much costlier the fit ends than from the best of random starts, for random readings. */
function excessCosts(): readonly number[] {
  const random = seededRandom(31);
  const between = ([least, most]: readonly [number, number]) =>
    least + (most - least) * random();
  return Array.from({ length: READINGS }, () => {
    const lab = { L: between(BOX.L), a: between(BOX.a), b: between(BOX.b) };
    const target = xyzOfLab(lab);
    const others = Array.from({ length: STARTS }, () => {
      const at = LEAST.map((least, k) =>
        between([Math.max(least, -2.5), Math.min(MOST[k] ?? 0, 2.5)]),
      );
      return invertSkin(target, 'D65/2', at).cost;
    });
    return invertSkin(target, 'D65/2').cost - Math.min(...others);
  });
}

const COLORS = { L: '#2a6f97', a: '#c1432e', b: '#d99a2b' } as const;

/** The zone follows the reading, because the fit has one minimum. */
export function continuity(): Claim {
  const axes = ['L', 'a', 'b'] as const;
  const along = axes.map((axis) => ({ axis, lines: linesAlong(axis) }));
  const excess = excessCosts();
  const lineCount = along.reduce((sum, { lines }) => sum + lines.length, 0);
  const stepCount = along.flatMap(({ lines }) => lines.flat()).length;
  return {
    title: 'Continuity of the inversion',
    data: `The zone of carbon 1:10 at 130/cm2 along ${lineCount} lines through the box L* 28-72, a* 4-15, b* 6-22, ${stepCount} steps of ${STEP}; and the fit of ${READINGS} random readings of that box against ${STARTS} random starts each.`,
    figures: [
      ...along.map(({ axis, lines }) => ({
        name: `largest step of the zone for ${STEP} ${axis}*`,
        value: Math.max(...lines.flat().map(({ dE00 }) => dE00)),
        unit: 'dE00',
        digits: 3,
        atMost: 0.15,
      })),
      {
        name: 'cost above the best of the starts, worst',
        value: Math.max(...excess),
        unit: '(sum of squares)',
        digits: 6,
        atMost: 1e-4,
      },
    ],
    charts: [
      {
        file: 'continuity.svg',
        chart: {
          title: 'Largest step of the zone for a tenth of a reading',
          xLabel: 'L* of the reading',
          yLabel: 'CIEDE2000 from one reading to the next',
          xTicks: [28, 36, 44, 52, 60, 68, 72],
          yTicks: [0, 0.03, 0.06, 0.09, 0.12, 0.15],
          series: along.map(({ axis, lines }) => ({
            name: `along ${axis}*`,
            color: COLORS[axis],
            points: byLightness(lines.flat()),
          })),
        },
      },
    ],
    remark:
      'Where a* is small the reading itself moves by up to 0.115 dE00 for a tenth of a*: CIEDE2000 stretches a* near neutral, and no zone could be calmer than its skin.',
  };
}
