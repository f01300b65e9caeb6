import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BufferAttribute, BufferGeometry, Matrix4 } from 'three';
import { radialSurface } from '../../src/anatomy/radialSurface';
import { decodeHead, encodeHead, type HeadModel } from '../../src/sculpt/headFile';
import { MEDIAN_WOMAN } from '../../src/sculpt/headShapes';
import { carveHead, FULL_DETAIL, LOW_TRIANGLES } from '../../src/sculpt/sculptHead';
import { warpMesh } from '../../src/sculpt/warp';
import { fitWarp } from '../../src/sculpt/warpFit';

const FILE = 'public/generated/head.bin';
const BUILD_BAR_S = 30;

/** Building, loading and warping the head, full and light. */
export async function run(): Promise<void> {
  const startedAt = performance.now();
  const lightened = carveHead(FULL_DETAIL);
  const built = await lightened(FULL_DETAIL.triangles);
  const light = await encodeHead(await lightened(LOW_TRIANGLES));
  const seconds = (performance.now() - startedAt) / 1000;
  print('build of both heads', `${seconds.toFixed(1)} s`, seconds / BUILD_BAR_S, 'bar of 30 s');

  const file = existsSync(FILE) ? readFileSync(FILE) : await encodeHead(built);
  const bytes = new Uint8Array(file).buffer;
  const head = await decodeHead(bytes);
  await loading(head, bytes);
  await lightHead(new Uint8Array(light).buffer, bytes);
  await warping(head);
}

async function lightHead(light: ArrayBuffer, full: ArrayBuffer): Promise<void> {
  const size = `${(light.byteLength / 1000).toFixed(0)} kB`;
  print('light head file', size, light.byteLength / full.byteLength, 'full head file');
  const [ms, fullMs] = [
    await fastest(() => decodeHead(light)),
    await fastest(() => decodeHead(full)),
  ];
  print(
    'decoding the light head',
    `${ms.toFixed(1)} ms`,
    ms / fullMs,
    'decoding the full head',
  );
}

async function loading(head: HeadModel, bytes: ArrayBuffer): Promise<void> {
  const { positions, normals, shade, indices } = head.mesh;
  const raw = Buffer.concat([positions, normals, shade, indices, head.radius.mm].map(bytesOf));
  const zipped = gzipSync(raw, { level: 9 });
  print(
    'head file',
    `${(bytes.byteLength / 1000).toFixed(0)} kB`,
    bytes.byteLength / zipped.length,
    'gzip -9 of the raw arrays',
  );
  const decode = await fastest(() => decodeHead(bytes));
  const unzip = await fastest(() => gunzipSync(zipped));
  print(
    'decoding the head',
    `${decode.toFixed(1)} ms`,
    decode / unzip,
    'gunzip of the raw arrays',
  );
}

async function warping(head: HeadModel): Promise<void> {
  const surface = radialSurface(head.radius);
  const fit = await fastest(() => fitWarp(surface, head.landmarks, MEDIAN_WOMAN));
  const { warp } = fitWarp(surface, head.landmarks, MEDIAN_WOMAN);
  const move = await fastest(() => warpMesh(warp, head.mesh.positions, head.mesh.normals));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(head.mesh.positions.slice(), 3));
  geometry.setAttribute('normal', new BufferAttribute(head.mesh.normals.slice(), 3));
  const matrix = new Matrix4().makeScale(1.0001, 0.9999, 1);
  const affine = await fastest(() => geometry.applyMatrix4(matrix));
  print('fitting a warp', `${fit.toFixed(1)} ms`, fit / affine, 'BufferGeometry.applyMatrix4');
  print(
    `warping ${head.mesh.positions.length / 3} vertices`,
    `${move.toFixed(1)} ms`,
    move / affine,
    'BufferGeometry.applyMatrix4',
  );
}

function bytesOf(data: Float32Array | Uint8Array | Uint32Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** Shortest of 12 runs, ms. */
async function fastest(work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let n = 0; n < 12; n++) {
    const startedAt = performance.now();
    await work();
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

function print(name: string, value: string, ratio: number, baseline: string): void {
  console.log(`${name}: ${value} (ratio ${ratio.toFixed(2)}x vs ${baseline})`);
}
