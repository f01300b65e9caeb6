import { dot, minus, type Vec3 } from '../../../src/math/vec3';

/** An orthographic view: unit vectors to the right, up and towards the eye in the head frame. */
export interface ViewFrame {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly eye: Vec3;
  /** Point of the head in the middle of the picture, mm. */
  readonly middle: Vec3;
}

const middle: Vec3 = [0, 40, 0];

export const views = {
  front: { right: [1, 0, 0], up: [0, 0.966, -0.259], eye: [0, 0.259, 0.966], middle },
  top: { right: [1, 0, 0], up: [0, -0.259, -0.966], eye: [0, 0.966, -0.259], middle },
  side: { right: [0, 0, -1], up: [0, 1, 0], eye: [1, 0, 0], middle },
  back: { right: [-1, 0, 0], up: [0, 0.94, 0.342], eye: [0, 0.342, -0.94], middle },
} as const satisfies Record<string, ViewFrame>;

/** What one view sees: depth and brightness (0..1, headlight) of each pixel. */
export interface HeadView {
  readonly frame: ViewFrame;
  readonly size: number;
  readonly pxPerMm: number;
  readonly depth: Float32Array;
  readonly brightness: Float32Array;
}

export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

/** Pixel coordinates and depth (towards the eye) of a point. */
export function project(frame: ViewFrame, size: number, pxPerMm: number, p: Vec3): Vec3 {
  const q = minus(p, frame.middle);
  return [
    size / 2 + dot(q, frame.right) * pxPerMm,
    size / 2 - dot(q, frame.up) * pxPerMm,
    dot(q, frame.eye),
  ];
}

const vertex = (values: Float32Array, i: number): Vec3 => [
  values[3 * i] ?? 0,
  values[3 * i + 1] ?? 0,
  values[3 * i + 2] ?? 0,
];

/** Light from above the eye: a raking share shows the shape. */
function brightnessOf(frame: ViewFrame, normal: Vec3): number {
  const facing = Math.max(dot(normal, frame.eye), 0);
  const above = Math.max(0.6 * dot(normal, frame.up) + 0.8 * dot(normal, frame.eye), 0);
  return 0.25 + 0.5 * facing + 0.25 * above;
}

/** Draws the bare head by scan conversion with a depth buffer. */
export function headView(
  mesh: Mesh,
  frame: ViewFrame,
  size: number,
  pxPerMm: number,
): HeadView {
  const depth = new Float32Array(size * size).fill(-Infinity);
  const brightness = new Float32Array(size * size);
  const { indices } = mesh;
  for (let t = 0; t < indices.length; t += 3) {
    const corner = [indices[t] ?? 0, indices[t + 1] ?? 0, indices[t + 2] ?? 0] as const;
    const a = project(frame, size, pxPerMm, vertex(mesh.positions, corner[0]));
    const b = project(frame, size, pxPerMm, vertex(mesh.positions, corner[1]));
    const c = project(frame, size, pxPerMm, vertex(mesh.positions, corner[2]));
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-12) continue;
    const light = corner.map((i) => brightnessOf(frame, vertex(mesh.normals, i)));
    const left = Math.max(Math.floor(Math.min(a[0], b[0], c[0])), 0);
    const right = Math.min(Math.ceil(Math.max(a[0], b[0], c[0])), size - 1);
    const top = Math.max(Math.floor(Math.min(a[1], b[1], c[1])), 0);
    const low = Math.min(Math.ceil(Math.max(a[1], b[1], c[1])), size - 1);
    for (let y = top; y <= low; y++) {
      for (let x = left; x <= right; x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wb = ((px - a[0]) * (c[1] - a[1]) - (py - a[1]) * (c[0] - a[0])) / area;
        const wc = ((b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0])) / area;
        const wa = 1 - wb - wc;
        if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
        const z = wa * a[2] + wb * b[2] + wc * c[2];
        const at = y * size + x;
        if (z <= (depth[at] ?? 0)) continue;
        depth[at] = z;
        brightness[at] = wa * (light[0] ?? 0) + wb * (light[1] ?? 0) + wc * (light[2] ?? 0);
      }
    }
  }
  return { frame, size, pxPerMm, depth, brightness };
}

/** Share of each pixel covered by points of a true size; hidden ones are left out. */
export interface Coverage {
  readonly view: HeadView;
  readonly share: Float32Array;
}

export const noCoverage = (view: HeadView): Coverage => ({
  view,
  share: new Float32Array(view.size * view.size),
});

/** Points further behind the depth buffer than this are hidden, mm. */
const HIDDEN_MM = 2;

/** Adds a spot of `areaMm2` at a surface point, spread over the four nearest pixels. */
export function addSpot(coverage: Coverage, point: Vec3, normal: Vec3, areaMm2: number): void {
  const { view, share } = coverage;
  const { size, pxPerMm, frame } = view;
  const facing = dot(normal, frame.eye);
  if (facing <= 0) return;
  const [x, y, z] = project(frame, size, pxPerMm, point);
  const i = Math.floor(x - 0.5);
  const j = Math.floor(y - 0.5);
  if (i < 0 || j < 0 || i + 1 >= size || j + 1 >= size) return;
  if (z < (view.depth[Math.floor(y) * size + Math.floor(x)] ?? 0) - HIDDEN_MM) return;
  const amount = areaMm2 * facing * pxPerMm * pxPerMm;
  const a = x - 0.5 - i;
  const b = y - 0.5 - j;
  const at = j * size + i;
  share[at] = (share[at] ?? 0) + amount * (1 - a) * (1 - b);
  share[at + 1] = (share[at + 1] ?? 0) + amount * a * (1 - b);
  share[at + size] = (share[at + size] ?? 0) + amount * (1 - a) * b;
  share[at + size + 1] = (share[at + size + 1] ?? 0) + amount * a * b;
}
