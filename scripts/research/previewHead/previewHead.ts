import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { decodeHead, type HeadModel } from '../../../src/sculpt/headFile';
import { HEAD_PRESETS, percentileShape, type HeadShape } from '../../../src/sculpt/headShapes';
import { sculptHead } from '../../../src/sculpt/sculptHead';
import { warpMesh } from '../../../src/sculpt/warp';
import { fitWarp } from '../../../src/sculpt/warpFit';
import { rasterise, type Shot } from './rasterise';

/**
 * Renders the built head for looking at: npx tsx scripts/research/previewHead/previewHead.ts [out folder] [cell mm | file].
 * A number sculpts anew at that cell size; a file name (default public/generated/head.bin) loads it.
 */
const HEAD = [0, 5, -5] as const;
const FACE = [0, -25, 60] as const;

const SHOTS: Readonly<Record<string, Shot>> = {
  front: { azimuth: 0, elevation: 0, target: [0, -25, 0], spanMm: 360 },
  threeQuarter: { azimuth: 40, elevation: 4, target: [0, -25, 0], spanMm: 360 },
  side: { azimuth: 90, elevation: 0, target: [0, -25, 0], spanMm: 360 },
  back: { azimuth: 180, elevation: 6, target: [0, -25, 0], spanMm: 360 },
  top: { azimuth: 0, elevation: 62, target: HEAD, spanMm: 300 },
  below: { azimuth: -30, elevation: -22, target: HEAD, spanMm: 320 },
  face: { azimuth: 0, elevation: 0, target: FACE, spanMm: 190 },
  faceTurned: { azimuth: -42, elevation: 0, target: FACE, spanMm: 190 },
  eye: { azimuth: -12, elevation: 0, target: [20, 15, 80], spanMm: 100 },
  nose: { azimuth: -20, elevation: -8, target: [0, -35, 100], spanMm: 100 },
  noseBelow: { azimuth: -10, elevation: -42, target: [0, -28, 100], spanMm: 80 },
  noseSide: { azimuth: 75, elevation: 0, target: [0, -28, 95], spanMm: 100 },
  lids: { azimuth: -10, elevation: 0, target: [32, 12, 80], spanMm: 44 },
  lips: { azimuth: 15, elevation: 0, target: [6, -54, 100], spanMm: 60 },
  helix: { azimuth: 70, elevation: 10, target: [80, 10, -20], spanMm: 60 },
  shoulder: { azimuth: 55, elevation: 10, target: [0, -60, 0], spanMm: 330 },
  ear: { azimuth: 82, elevation: 0, target: [70, 0, -10], spanMm: 120 },
  earBack: { azimuth: 140, elevation: 5, target: [70, 0, -10], spanMm: 140 },
};

const folder = process.argv[2] ?? '/tmp/head';
const source = process.argv[3] ?? 'public/generated/head.bin';
const wanted = process.argv[4]?.split(',') ?? Object.keys(SHOTS);
const size = Number(process.argv[5] ?? 600);

const cell = Number(source);
if (!(cell > 0) && !existsSync(source)) {
  throw new Error(
    `${source} does not exist. Build it first with: npx tsx scripts/build/buildHead.ts`,
  );
}
const sculpted =
  cell > 0
    ? await sculptHead({ cellMm: cell, triangles: 160_000, radiusSize: 64 })
    : await decodeHead(new Uint8Array(await readFile(source)).buffer);
const model = shaped(sculpted, process.env['PRESET']);
await mkdir(folder, { recursive: true });
const columns = Math.min(wanted.length, 3);
const rows = Math.ceil(wanted.length / columns);
const sheet = new Uint8Array(columns * size * rows * size * 3);
wanted.forEach((name, n) => {
  const shot = SHOTS[name];
  if (!shot) throw new Error(`No view "${name}". Views: ${Object.keys(SHOTS).join(', ')}`);
  const picture = rasterise(model, shot, size);
  for (let y = 0; y < size; y++) {
    const at = ((Math.floor(n / columns) * size + y) * columns + (n % columns)) * size * 3;
    sheet.set(picture.subarray(y * size * 3, (y + 1) * size * 3), at);
  }
});
await writeFile(
  join(folder, 'sheet.png'),
  encode({ width: columns * size, height: rows * size, data: sheet, channels: 3 }),
);

/** The model behind the warp of a preset; unchanged without one. */
function shaped(head: HeadModel, preset: string | undefined): HeadModel {
  if (preset === undefined) return head;
  const shapes: Readonly<Record<string, HeadShape>> = {
    ...HEAD_PRESETS,
    man5: percentileShape('man', 0),
    man95: percentileShape('man', 2),
    woman5: percentileShape('woman', 0),
    woman95: percentileShape('woman', 2),
  };
  const shape = shapes[preset];
  if (!shape) throw new Error(`No preset "${preset}": ${Object.keys(shapes).join(', ')}`);
  const { warp } = fitWarp(radialSurface(head.radius), head.landmarks, shape);
  const moved = warpMesh(warp, head.mesh.positions, head.mesh.normals);
  return { ...head, mesh: { ...head.mesh, ...moved } };
}
