import { clamp } from '../math/scalar';
import { sampleGrid } from '../anatomy/chartGrid';
import type { ScalpAnatomy } from '../anatomy/scalpAnatomy';
import { chartOfPoint } from '../anatomy/scalpChart';
import { innerCorner, seamHeight } from './eyes';
import type { DistanceField } from './headField';
import { lipLine, lowerBorder, upperBorder } from './mouth';
import { nostril } from './nose';
import { bump, step } from './smoothOps';

/** Margin round the natural outline of hair within which a low hairline may still be drawn, mm. */
const MARGIN_MM = 12;
const SOFT_MM = 4;

/**
 * Vertex shade, rgba bytes: openness to the sky, scalp (255 where dots and stubble may lie), flush
 * (redness of ears, nose, cheeks, lids), red of the lips.
 *
 * @param bare field of the head without ears: tells the ears from the scalp behind them
 * @param scalp where hair grows
 */
export function vertexShade(
  positions: Float32Array,
  open: Float32Array,
  bare: DistanceField,
  scalp: ScalpAnatomy,
): Uint8Array {
  const shade = new Uint8Array((positions.length / 3) * 4);
  for (let n = 0; n < open.length; n++) {
    const x = positions[3 * n] ?? 0;
    const y = positions[3 * n + 1] ?? 0;
    const z = positions[3 * n + 2] ?? 0;
    const onEar = Math.max(step(0.3, 1.6, bare(x, y, z)), inConcha(Math.abs(x), y, z));
    shade.set(
      [
        byte((open[n] ?? 1) * lashShadow(Math.abs(x), y, z) * nostrilShadow(x, y, z)),
        byte(scalpAt(scalp, x, y, z) * (1 - onEar)),
        byte(Math.max(flushAt(Math.abs(x), y, z), onEar * 0.9)),
        byte(lipAt(Math.abs(x), y, z)),
      ],
      4 * n,
    );
  }
  return shade;
}

/**
 * Painted edges finer than the mesh would be by its form alone, for the simplifier to respect:
 * red of the lips and shadow of the lashes, two numbers 0..1 a vertex.
 */
export function paintedEdges(positions: Float32Array): Float32Array {
  const paint = new Float32Array((positions.length / 3) * 2);
  for (let n = 0; n < paint.length / 2; n++) {
    const ax = Math.abs(positions[3 * n] ?? 0);
    const y = positions[3 * n + 1] ?? 0;
    const z = positions[3 * n + 2] ?? 0;
    paint[2 * n] = lipAt(ax, y, z);
    paint[2 * n + 1] = lashShadow(ax, y, z);
  }
  return paint;
}

function byte(value: number): number {
  return Math.round(255 * clamp(value, 0, 1));
}

function scalpAt(scalp: ScalpAnatomy, x: number, y: number, z: number): number {
  if (y < -80) return 0;
  const [u, v] = chartOfPoint([x, y, z]);
  if ((u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5) > 0.25) return 0;
  return step(
    -MARGIN_MM - SOFT_MM,
    -MARGIN_MM + SOFT_MM,
    sampleGrid(scalp.hairBearingMm, u, v),
  );
}

/** The bowl of the ear, which is sunk below the bare head: 1 inside, soft edge. */
function inConcha(ax: number, y: number, z: number): number {
  if (ax < 58) return 0;
  const up = (y + 3) / 17;
  const back = (z + 12) / 12;
  return step(1, 0.7, Math.sqrt(up * up + back * back));
}

function flushAt(ax: number, y: number, z: number): number {
  if (z < 30) return 0;
  const spot = (cx: number, cy: number, rx: number, ry: number) => {
    const a = (ax - cx) / rx;
    const b = (y - cy) / ry;
    return bump(Math.sqrt(a * a + b * b));
  };
  const nose = z > 84 ? spot(0, -20, 26, 26) : 0;
  return Math.max(
    0.8 * nose,
    0.75 * spot(43, -16, 34, 30),
    0.45 * spot(32, 13, 24, 15),
    0.3 * spot(0, -86, 26, 20),
  );
}

/** The nostril's depth, which the shallow sculpted pit only hints at. */
function nostrilShadow(x: number, y: number, z: number): number {
  if (z < 88 || y > -18 || y < -42) return 1;
  return 1 - 0.85 * step(1.4, -0.6, nostril(Math.abs(x), y, z));
}

/** Dark line where the lashes of the closed lids lie, and the dip of the inner corner. */
function lashShadow(ax: number, y: number, z: number): number {
  if (z < 62) return 1;
  const along = step(1.05, 0.8, Math.abs((ax - 31.6) / 16.5));
  const line = 0.55 * along * bump((y - seamHeight(ax) + 0.3) / 1.9);
  return 1 - Math.max(line, 0.35 * innerCorner(ax, y));
}

/** The red of the lips, soft over about 2 mm. */
function lipAt(ax: number, y: number, z: number): number {
  if (z < 70 || ax > 27) return 0;
  const height = y >= lipLine(ax) ? upperBorder(ax) - y : y - lowerBorder(ax);
  return step(-0.9, 1.1, height) * step(26.5, 21.5, ax);
}
