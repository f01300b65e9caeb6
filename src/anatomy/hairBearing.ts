import { mirroredOutline, roundedCurve, type ChartOutline } from './chartOutline';
import type { Midline } from './midline';
import type { ScalpLandmarks } from './scalpAnatomy';
import type { Surface } from './surface';
import type { Vec3 } from '../math/vec3';

/** Arc glabella to hairline of a young man's Norwood I, mm (Kashiyama 2021: 66.5, n = 456). */
const NATURAL_HAIRLINE_ARC_MM = 66.5;

type ChartPoint = readonly [u: number, v: number];

/** Chart coordinates of places beside a landmark, mm to the left, up and forward of it. */
const beside =
  ({ chart }: Surface) =>
  (p: Vec3, x: number, y: number, z: number): ChartPoint =>
    chart([p[0] + x, p[1] + y, p[2] + z]);

/**
 * The left edge of the hair from the sideburn round the ear to the middle of the nape.
 * Offsets from the ear in mm: the sideburn is 18 mm wide, the bare strip behind the ear
 * 10-14 mm (estimates; the ear's landmarks are those of docs/facts/head.md 4).
 */
export function sideAndNape(surface: Surface, landmarks: ScalpLandmarks): ChartPoint[] {
  const moved = beside(surface);
  const { preauricular, otobasionSuperior, otobasionInferior, nape } = landmarks;
  return [
    moved(preauricular, 0, 24, 14),
    moved(preauricular, 0, 0, 9),
    moved(preauricular, 0, -2, -6),
    moved(otobasionSuperior, 0, -8, 3),
    moved(otobasionSuperior, 0, 7, 0),
    moved(otobasionSuperior, 3, 4, -14),
    moved(otobasionSuperior, 2, -18, -24),
    moved(otobasionInferior, 0, 2, -26),
    moved(otobasionInferior, -10, -8, -40),
    moved(nape, 30, -1, 10),
    surface.chart(nape),
  ];
}

/** The outline of hair-bearing scalp of an adult without loss (Norwood I). */
export function hairBearingOutline(
  surface: Surface,
  landmarks: ScalpLandmarks,
  line: Midline,
): ChartOutline {
  const moved = beside(surface);
  const { temporalRecess, temporalPoint } = landmarks;
  const front: ChartPoint = [0.5, line.vAtArc(NATURAL_HAIRLINE_ARC_MM)];
  const recess = surface.chart(temporalRecess);
  const half = (recess[0] + front[0]) / 2;
  const left: ChartPoint[] = [
    front,
    [0.5 + (half - 0.5) * 0.5, front[1] + (recess[1] - front[1]) * 0.03],
    [half, front[1] + (recess[1] - front[1]) * 0.2],
    recess,
    moved(temporalRecess, 8, -18, -2),
    surface.chart(temporalPoint),
    moved(temporalPoint, 2, -10, -8),
    ...sideAndNape(surface, landmarks),
  ];
  return mirroredOutline(roundedCurve(left, 3));
}
