import { smoothstep } from '../math/scalar';
import { mirroredOutline, roundedCurve, type ChartOutline } from './chartOutline';
import { frontalSection } from './frontalSection';
import { sideAndNape } from './hairBearing';
import type { Hairline } from './hairline';
import type { ScalpAnatomy } from './scalpAnatomy';
import type { Vec3 } from '../math/vec3';

type ChartPoint = readonly [u: number, v: number];

/** Half width of a widow's peak in mm (Ceballos 2013: 21 mm wide). */
const PEAK_HALF_WIDTH_MM = 11;
/** The frontotemporal point lies this far outside the vertical through the outer eye corner. */
const ANGLE_OUTSIDE_MM = 3;
/** Deep recessions also run inwards, by this much per mm (estimate). */
const INWARDS_PER_MM = 0.25;
const INWARDS_FROM_MM = 15;
const FRONT_POINTS = 15;

/** Distance of the frontotemporal point from the midplane, mm. */
function frontotemporalAsideMm(hairline: Hairline, anatomy: ScalpAnatomy): number {
  const widest = anatomy.landmarks.euryon[0] * 0.82;
  const aside = anatomy.landmarks.exocanthion[0] + ANGLE_OUTSIDE_MM;
  const inwards = INWARDS_PER_MM * Math.max(hairline.recessionMm - INWARDS_FROM_MM, 0);
  return Math.min(aside, widest) - inwards;
}

/** Height of the mid-frontal point above the tragia, mm. */
export function midFrontalPoint(hairline: Hairline, anatomy: ScalpAnatomy): Vec3 {
  return anatomy.surface.point(0.5, anatomy.midline.vAtArc(hairline.midHeightMm));
}

/** Arc at which a section reaches a height above the tragia. */
function arcAtHeight(pointAt: (arcMm: number) => Vec3, heightMm: number): number {
  let low = 0;
  let high = 140;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (pointAt(middle)[1] < heightMm) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The line from the mid-frontal to the left frontotemporal point. */
function frontLine(hairline: Hairline, anatomy: ScalpAnatomy): ChartPoint[] {
  const { surface, landmarks } = anatomy;
  const level = midFrontalPoint(hairline, anatomy)[1];
  const outer = frontotemporalAsideMm(hairline, anatomy);
  const line: ChartPoint[] = [];
  for (let i = 0; i < FRONT_POINTS; i++) {
    const share = i / (FRONT_POINTS - 1);
    const section = frontalSection(surface, share * outer, landmarks.glabella[1]);
    const peak = hairline.peakMm * (1 - smoothstep(0, PEAK_HALF_WIDTH_MM, share * outer));
    const back = hairline.recessionMm * share * share;
    line.push(section.chartAt(arcAtHeight(section.pointAt, level) + back - peak));
  }
  return line;
}

const between = (a: ChartPoint, b: ChartPoint, t: number): ChartPoint => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** From the frontotemporal point over the temporal point to the sideburn. */
function templeLine(hairline: Hairline, anatomy: ScalpAnatomy, angle: ChartPoint) {
  const { surface, landmarks } = anatomy;
  const { temporalPoint, preauricular } = landmarks;
  const forward = surface.chart(temporalPoint);
  const sideburn = surface.chart([preauricular[0], preauricular[1] + 24, preauricular[2] + 14]);
  const open = between(angle, sideburn, 0.62);
  const tip = between(open, forward, hairline.templeClosure);
  const middle = between(angle, tip, 0.5);
  const hollow = 0.012 * (1.3 - hairline.templeClosure);
  return [[middle[0] + hollow * 0.3, middle[1] - hollow] as const, tip];
}

/** Points of the line left out before the angle: it is rounded over 4 to 11 mm. */
const cornerPoints = (hairline: Hairline): number => (hairline.templeClosure > 0.9 ? 0 : 2);

/**
 * The scalp that a planned hairline bounds: the line itself in front, the natural edge of the
 * hair at sideburns, ears and nape.
 */
export function hairlineOutline(hairline: Hairline, anatomy: ScalpAnatomy): ChartOutline {
  const front = frontLine(hairline, anatomy);
  const angle = front[front.length - 1] ?? [0.5, 0.5];
  const left = [
    ...front.slice(0, -1 - cornerPoints(hairline)),
    angle,
    ...templeLine(hairline, anatomy, angle),
    ...sideAndNape(anatomy.surface, anatomy.landmarks),
  ];
  return mirroredOutline(roundedCurve(left, 3));
}

/** The left frontotemporal point, where the frontal line turns into the temple. */
export function frontotemporalPoint(hairline: Hairline, anatomy: ScalpAnatomy): Vec3 {
  const front = frontLine(hairline, anatomy);
  const [u, v] = front[front.length - 1] ?? [0.5, 0.5];
  return anatomy.surface.point(u, v);
}
