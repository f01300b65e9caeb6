import { deflateSync } from 'node:zlib';

/** A picture in linear-light RGB, three floats a pixel, row by row. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
}

export function canvas(width: number, height: number, grey: number): Canvas {
  return { width, height, rgb: new Float32Array(width * height * 3).fill(grey) };
}

/** Levels of each channel kept: few enough for a palette of a skin and two inks. */
const LEVELS = 28;

function srgb(linear: number): number {
  const x = Math.min(Math.max(linear, 0), 1);
  return x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(name: string, body: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + body.length);
  out.writeUInt32BE(body.length, 0);
  out.write(name, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
}

/** The colours used most, at most 256, as packed levels. */
function palette(levels: Uint32Array): number[] {
  const uses = new Map<number, number>();
  for (const level of levels) uses.set(level, (uses.get(level) ?? 0) + 1);
  return [...uses.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([level]) => level);
}

const parts = (level: number): [number, number, number] => [
  level >> 10,
  (level >> 5) & 31,
  level & 31,
];

function nearest(colours: readonly number[], level: number): number {
  const [r, g, b] = parts(level);
  let best = 0;
  let least = Infinity;
  colours.forEach((colour, i) => {
    const [x, y, z] = parts(colour);
    const d = (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    if (d < least) {
      least = d;
      best = i;
    }
  });
  return best;
}

/** An 8 bit palette PNG of the picture. */
export function indexedPng({ width, height, rgb }: Canvas): Buffer {
  const levels = new Uint32Array(width * height);
  const level = (i: number): number => Math.round(srgb(rgb[i] ?? 0) * (LEVELS - 1));
  for (let i = 0; i < levels.length; i++) {
    levels[i] = (level(3 * i) << 10) | (level(3 * i + 1) << 5) | level(3 * i + 2);
  }
  const colours = palette(levels);
  const indexOf = new Map(colours.map((colour, i) => [colour, i]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = levels[y * width + x] ?? 0;
      const index = indexOf.get(colour) ?? nearest(colours, colour);
      indexOf.set(colour, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(
    colours.flatMap((colour) => parts(colour).map((x) => Math.round((x / (LEVELS - 1)) * 255))),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
