import { convertLrgbToRgb } from 'culori';
import type { HeadModel } from '../../../src/sculpt/headModel';

/** Orthographic-free portrait camera: looks at `target` from `azimuth`, `elevation` (degrees), mm. */
export interface Shot {
  readonly azimuth: number;
  readonly elevation: number;
  readonly target: readonly [number, number, number];
  /** Height of the picture at the target, mm. */
  readonly spanMm: number;
}

const DISTANCE_MM = 1500;
const SAMPLES = 2;

/** Renders the model with a soft key light, fill and gloss; returns RGB bytes, size x size. */
export function rasterise(model: HeadModel, shot: Shot, size: number): Uint8Array {
  const n = size * SAMPLES;
  const camera = cameraOf(shot);
  const depth = new Float32Array(n * n).fill(Infinity);
  const colour = new Float32Array(n * n * 3);
  fillBackground(colour, n);
  const { positions, indices } = model.mesh;
  const screen = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const p = camera(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0);
    screen[i] = (0.5 + p[0] / shot.spanMm) * n;
    screen[i + 1] = (0.5 - p[1] / shot.spanMm) * n;
    screen[i + 2] = p[2];
  }
  const eye = eyeOf(shot);
  for (let t = 0; t < indices.length; t += 3) {
    triangle(
      model,
      screen,
      [indices[t] ?? 0, indices[t + 1] ?? 0, indices[t + 2] ?? 0],
      n,
      depth,
      colour,
      eye,
    );
  }
  return downsample(colour, n, size);
}

type Point = readonly [number, number, number];

function axes(shot: Shot): readonly [Point, Point, Point] {
  const a = (shot.azimuth * Math.PI) / 180;
  const e = (shot.elevation * Math.PI) / 180;
  const back: Point = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right: Point = [Math.cos(a), 0, -Math.sin(a)];
  const up: Point = [
    back[1] * right[2] - back[2] * right[1],
    back[2] * right[0] - back[0] * right[2],
    back[0] * right[1] - back[1] * right[0],
  ];
  return [right, up, back];
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function eyeOf(shot: Shot): Point {
  const [, , back] = axes(shot);
  return [0, 1, 2].map(
    (k) => (shot.target[k] ?? 0) + (back[k] ?? 0) * DISTANCE_MM,
  ) as unknown as Point;
}

function cameraOf(shot: Shot): (x: number, y: number, z: number) => Point {
  const [right, up, back] = axes(shot);
  return (x, y, z) => {
    const p: Point = [x - shot.target[0], y - shot.target[1], z - shot.target[2]];
    const away = DISTANCE_MM - dot(p, back);
    const scale = DISTANCE_MM / away;
    return [dot(p, right) * scale, dot(p, up) * scale, away];
  };
}

function fillBackground(colour: Float32Array, n: number): void {
  for (let i = 0; i < n * n; i++) {
    const v = 0.075 + 0.055 * (Math.floor(i / n) / n);
    colour.set([v, v * 1.02, v * 1.06], i * 3);
  }
}

function triangle(
  model: HeadModel,
  screen: Float32Array,
  ids: readonly [number, number, number],
  n: number,
  depth: Float32Array,
  colour: Float32Array,
  eye: Point,
): void {
  const at = (v: number): Point => [
    screen[3 * v] ?? 0,
    screen[3 * v + 1] ?? 0,
    screen[3 * v + 2] ?? 0,
  ];
  const [a, b, c] = [at(ids[0]), at(ids[1]), at(ids[2])];
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (area >= 0) return;
  const x0 = Math.max(Math.floor(Math.min(a[0], b[0], c[0])), 0);
  const x1 = Math.min(Math.ceil(Math.max(a[0], b[0], c[0])), n - 1);
  const y0 = Math.max(Math.floor(Math.min(a[1], b[1], c[1])), 0);
  const y1 = Math.min(Math.ceil(Math.max(a[1], b[1], c[1])), n - 1);
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const px = x + 0.5;
      const py = y + 0.5;
      const wa = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) / area;
      const wb = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) / area;
      const wc = 1 - wa - wb;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const z = wa * a[2] + wb * b[2] + wc * c[2];
      const i = y * n + x;
      if (z >= (depth[i] ?? 0)) continue;
      depth[i] = z;
      shadePixel(model, ids, [wa, wb, wc], eye, colour, 3 * i);
    }
  }
}

/** Key light: from the upper right of the sitter, or raking from the side or from above. */
const KEYS: Readonly<Record<string, Point>> = {
  studio: [-0.62, 0.72, 0.62],
  raking: [-1, 0.12, -0.15],
  overhead: [0, 1, 0.12],
};
const KEY: Point = unit(KEYS[process.env['LIGHT'] ?? 'studio'] ?? [-0.62, 0.72, 0.62]);
const FILL: Point = unit([0.85, 0.15, 0.6]);
const RIM: Point = unit([0.5, 0.5, -0.9]);

function unit(p: Point): Point {
  const l = Math.hypot(...p);
  return [p[0] / l, p[1] / l, p[2] / l];
}

function shadePixel(
  model: HeadModel,
  ids: readonly [number, number, number],
  w: readonly [number, number, number],
  eye: Point,
  colour: Float32Array,
  at: number,
): void {
  const { positions, normals, shade } = model.mesh;
  const mix = (data: Float32Array | Uint8Array, stride: number, k: number) =>
    (data[ids[0] * stride + k] ?? 0) * w[0] +
    (data[ids[1] * stride + k] ?? 0) * w[1] +
    (data[ids[2] * stride + k] ?? 0) * w[2];
  const normal = unit([mix(normals, 3, 0), mix(normals, 3, 1), mix(normals, 3, 2)]);
  const view = unit([
    eye[0] - mix(positions, 3, 0),
    eye[1] - mix(positions, 3, 1),
    eye[2] - mix(positions, 3, 2),
  ]);
  const open = mix(shade, 4, 0) / 255;
  const scalp = mix(shade, 4, 1) / 255;
  const flush = mix(shade, 4, 2) / 255;
  const lip = mix(shade, 4, 3) / 255;
  const skin = [0.56, 0.36, 0.265].map((s, k) => {
    const red = [1.01, 0.92, 0.91][k] ?? 1;
    const lips = [0.92, 0.74, 0.74][k] ?? 1;
    const stubble = showScalp ? 0.75 : 1;
    return s * (1 - flush * (1 - red)) * (1 - lip * (1 - lips)) * (1 - scalp * (1 - stubble));
  });
  const ambient = 0.3 * open * (0.75 + 0.25 * normal[1]);
  const key = 0.95 * wrap(dot(normal, KEY), 0.22) * Math.min(1, open * 1.25);
  const fill = 0.26 * wrap(dot(normal, FILL), 0.35) * open;
  const rim = 0.3 * wrap(dot(normal, RIM), 0.1) * open;
  const half = unit([KEY[0] + view[0], KEY[1] + view[1], KEY[2] + view[2]]);
  const gloss = 0.11 * Math.pow(Math.max(dot(normal, half), 0), 38) * open;
  const grazing = Math.pow(1 - Math.max(dot(normal, view), 0), 4) * 0.07 * open;
  if (showZebra) {
    const stripe = 0.5 + 0.5 * Math.sin(40 * (normal[1] + 0.5 * normal[0]));
    colour.set([stripe, stripe, stripe], at);
    return;
  }
  for (let k = 0; k < 3; k++) {
    colour[at + k] = (skin[k] ?? 0) * (ambient + key + fill + rim) * 1.05 + gloss + grazing;
  }
}

/** Reflection stripes, which betray bumps that shading hides. */
const showZebra = process.env['ZEBRA'] === '1';
const showScalp = process.env['SCALP'] === '1';

function wrap(cosine: number, softness: number): number {
  return Math.max((cosine + softness) / (1 + softness), 0);
}

function downsample(colour: Float32Array, n: number, size: number): Uint8Array {
  const out = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let b = 0; b < SAMPLES; b++) {
          for (let a = 0; a < SAMPLES; a++) {
            sum += colour[((y * SAMPLES + b) * n + x * SAMPLES + a) * 3 + k] ?? 0;
          }
        }
        const v = Math.min(sum / (SAMPLES * SAMPLES), 1);
        out[(y * size + x) * 3 + k] = Math.round(
          255 * convertLrgbToRgb({ r: v, g: v, b: v }).r,
        );
      }
    }
  }
  return out;
}
