import { clamp } from '../math/scalar';
import type { Vec3 } from '../math/vec3';
import { solveKernel } from './kernelWeights';

/** A surface point in mm and how far the surface may leave it for smoothness. */
export interface MassPoint {
  readonly at: Vec3;
  /** Ridge added to the kernel's diagonal: 0 interpolates, 0.004 yields by up to about 1.5 mm. */
  readonly smoothing: number;
}

/**
 * A star-shaped body: distance r(direction) from a centre, smooth through scattered points.
 * Kernel interpolation with the cubic kernel |d - d_i|^3 over unit directions plus linear terms
 * (a thin-plate-like spline), tabulated on a cube map and read back by bicubic interpolation.
 */
export interface KernelSurface {
  /** Approximate signed distance in mm; its gradient is about 1 near the surface. */
  readonly distance: (x: number, y: number, z: number) => number;
  /** Largest misfit at the given points in mm (0 without smoothing). */
  readonly maxResidualMm: number;
}

const SIDE = 112;
const BORDER = 2;
const STRIDE = SIDE + 2 * BORDER;

/**
 * @param points surface points in mm with their smoothing; points off the midline are mirrored in x
 */
export function kernelSurface(centre: Vec3, points: readonly MassPoint[]): KernelSurface {
  const [cx, cy, cz] = centre;
  const all = points.flatMap(({ at, smoothing }): MassPoint[] =>
    at[0] === 0
      ? [{ at, smoothing }]
      : [
          { at, smoothing },
          { at: [-at[0], at[1], at[2]], smoothing },
        ],
  );
  const n = all.length;
  const dirs = new Float64Array(n * 3);
  const radii = new Float64Array(n);
  all.forEach(({ at: p }, i) => {
    const d = [p[0] - cx, p[1] - cy, p[2] - cz] as const;
    const r = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
    radii[i] = r;
    dirs.set([d[0] / r, d[1] / r, d[2] / r], i * 3);
  });
  const smoothing = Float64Array.from(all, (p) => p.smoothing);
  const weights = solveKernel(dirs, radii, smoothing);

  const radius = (x: number, y: number, z: number): number => {
    let r =
      (weights[n] ?? 0) +
      (weights[n + 1] ?? 0) * x +
      (weights[n + 2] ?? 0) * y +
      (weights[n + 3] ?? 0) * z;
    for (let i = 0; i < n; i++) {
      const a = x - (dirs[3 * i] ?? 0);
      const b = y - (dirs[3 * i + 1] ?? 0);
      const c = z - (dirs[3 * i + 2] ?? 0);
      const q = a * a + b * b + c * c;
      r += (weights[i] ?? 0) * q * Math.sqrt(q);
    }
    return r;
  };
  let maxResidualMm = 0;
  for (let i = 0; i < n; i++) {
    const r = radius(dirs[3 * i] ?? 0, dirs[3 * i + 1] ?? 0, dirs[3 * i + 2] ?? 0);
    maxResidualMm = Math.max(maxResidualMm, Math.abs(r - (radii[i] ?? 0)));
  }
  const table = tabulate(radius);
  return {
    maxResidualMm,
    distance: (x, y, z) => {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      return signedDistance(table, dx, dy, dz);
    },
  };
}

interface CubeTable {
  readonly radius: Float64Array;
  /** 1 / sqrt(1 + |grad r|^2 / r^2): turns radial excess into distance. */
  readonly tilt: Float64Array;
}

function tabulate(radiusOf: (x: number, y: number, z: number) => number): CubeTable {
  const radius = new Float64Array(6 * STRIDE * STRIDE);
  const tilt = new Float64Array(radius.length);
  for (let face = 0; face < 6; face++) {
    for (let j = 0; j < STRIDE; j++) {
      for (let i = 0; i < STRIDE; i++) {
        const [x, y, z] = directionOfTexel(face, i, j);
        radius[(face * STRIDE + j) * STRIDE + i] = radiusOf(x, y, z);
      }
    }
  }
  for (let face = 0; face < 6; face++) {
    for (let j = 0; j < STRIDE; j++) {
      for (let i = 0; i < STRIDE; i++) {
        tilt[(face * STRIDE + j) * STRIDE + i] = tiltAt(radius, face, i, j);
      }
    }
  }
  return { radius, tilt };
}

/** Foreshortening at a texel from differences of the surface points themselves. */
function tiltAt(radius: Float64Array, face: number, i: number, j: number): number {
  const point = (a: number, b: number): Vec3 => {
    const ia = clamp(a, 0, STRIDE - 1);
    const jb = clamp(b, 0, STRIDE - 1);
    const r = radius[(face * STRIDE + jb) * STRIDE + ia] ?? 0;
    const d = directionOfTexel(face, ia, jb);
    return [d[0] * r, d[1] * r, d[2] * r];
  };
  const a = point(i - 1, j);
  const b = point(i + 1, j);
  const c = point(i, j - 1);
  const d = point(i, j + 1);
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [d[0] - c[0], d[1] - c[1], d[2] - c[2]] as const;
  const nx = u[1] * v[2] - u[2] * v[1];
  const ny = u[2] * v[0] - u[0] * v[2];
  const nz = u[0] * v[1] - u[1] * v[0];
  const dir = directionOfTexel(face, i, j);
  const dot = Math.abs(nx * dir[0] + ny * dir[1] + nz * dir[2]);
  return dot / Math.sqrt(nx * nx + ny * ny + nz * nz);
}

/** Unit direction of a texel; border texels lie outside the face on its extended plane. */
function directionOfTexel(face: number, i: number, j: number): Vec3 {
  const s = (2 * (i - BORDER)) / (SIDE - 1) - 1;
  const t = (2 * (j - BORDER)) / (SIDE - 1) - 1;
  const l = 1 / Math.sqrt(1 + s * s + t * t);
  const sign = face % 2 === 0 ? l : -l;
  const axis = face >> 1;
  if (axis === 0) return [sign, s * l, t * l];
  if (axis === 1) return [s * l, sign, t * l];
  return [s * l, t * l, sign];
}

function signedDistance(table: CubeTable, x: number, y: number, z: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const az = Math.abs(z);
  const rho = Math.sqrt(x * x + y * y + z * z);
  if (rho < 1e-6) return -50;
  let face: number;
  let s: number;
  let t: number;
  if (ax >= ay && ax >= az) {
    face = x > 0 ? 0 : 1;
    s = y / ax;
    t = z / ax;
  } else if (ay >= az) {
    face = y > 0 ? 2 : 3;
    s = x / ay;
    t = z / ay;
  } else {
    face = z > 0 ? 4 : 5;
    s = x / az;
    t = y / az;
  }
  const fi = ((s + 1) / 2) * (SIDE - 1) + BORDER;
  const fj = ((t + 1) / 2) * (SIDE - 1) + BORDER;
  const i = Math.min(Math.floor(fi), SIDE + BORDER - 2);
  const j = Math.min(Math.floor(fj), SIDE + BORDER - 2);
  cubicWeights(fi - i, WI);
  cubicWeights(fj - j, WJ);
  const start = (face * STRIDE + j - 1) * STRIDE + i - 1;
  let r = 0;
  let q = 0;
  for (let b = 0; b < 4; b++) {
    const row = start + b * STRIDE;
    const wj = WJ[b] ?? 0;
    for (let a = 0; a < 4; a++) {
      const w = wj * (WI[a] ?? 0);
      r += w * (table.radius[row + a] ?? 0);
      q += w * (table.tilt[row + a] ?? 0);
    }
  }
  return (rho - r) * q;
}

const WI = new Float64Array(4);
const WJ = new Float64Array(4);

/** Catmull-Rom weights. */
function cubicWeights(t: number, out: Float64Array): void {
  const t2 = t * t;
  const t3 = t2 * t;
  out[0] = -0.5 * t3 + t2 - 0.5 * t;
  out[1] = 1.5 * t3 - 2.5 * t2 + 1;
  out[2] = -1.5 * t3 + 2 * t2 + 0.5 * t;
  out[3] = 0.5 * t3 - 0.5 * t2;
}
