import * as fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/picture/crc32';
import { pngWriter, type PngPicture } from '../../../src/picture/pngWriter';

async function written(
  picture: PngPicture,
  rgba: Uint8Array,
  bands: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const writer = pngWriter(picture, (bytes) => parts.push(bytes));
  let row = 0;
  for (const rows of bands) {
    await writer.rows(rgba.subarray(row * picture.width * 4, (row + rows) * picture.width * 4));
    row += rows;
  }
  await writer.finish();
  return new Uint8Array(Buffer.concat(parts));
}

const chunksOf = (png: Uint8Array): { type: string; data: Uint8Array; crc: number }[] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const size = view.getUint32(at);
    chunks.push({
      type: Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'),
      data: png.subarray(at + 8, at + 8 + size),
      crc: view.getUint32(at + 8 + size),
    });
    at += 12 + size;
  }
  return chunks;
};

/** A size, whether it has alpha, and noise over a gradient, so that every filter gets its turn. */
const pictures = fc
  .record({
    width: fc.integer({ min: 1, max: 67 }),
    height: fc.integer({ min: 1, max: 41 }),
    alpha: fc.boolean(),
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
    noise: fc.constantFrom(0, 3, 255),
    band: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ width, height, alpha, seed, noise, band }) => {
    let state = seed;
    const rgba = Uint8Array.from({ length: width * height * 4 }, (_unused, i) => {
      state = (Math.imul(state, 48271) + 11) & 0x7fffffff;
      const [x, y] = [(i >> 2) % width, Math.floor((i >> 2) / width)];
      return (x * 2 + y * 5 + (i & 3) * 40 + (noise === 0 ? 0 : state % noise)) & 255;
    });
    const bands = Array.from({ length: Math.ceil(height / band) }, (_unused, i) =>
      Math.min(band, height - i * band),
    );
    return { width, height, alpha, rgba, bands };
  });

describe('the PNG writer', () => {
  it('writes what fast-png reads back, at any size, in any bands, with and without alpha', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async ({ width, height, alpha, rgba, bands }) => {
        const png = await written({ width, height, alpha, texts: [] }, rgba, bands);
        const read = decode(png, { checkCrc: true });
        expect([read.width, read.height, read.channels]).toEqual([
          width,
          height,
          alpha ? 4 : 3,
        ]);
        const wanted = rgba.filter((_byte, i) => alpha || i % 4 !== 3);
        expect(Buffer.from(read.data as Uint8Array).equals(Buffer.from(wanted))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('compresses a smooth picture and chooses filters to do so', async () => {
    const [width, height] = [256, 256];
    const rgba = Uint8Array.from(
      { length: width * height * 4 },
      (_unused, i) => ((i >> 2) % width) ^ ((i & 3) * 9),
    );
    const png = await written({ width, height, alpha: false, texts: [] }, rgba, [height]);
    expect(png.length).toBeLessThan((width * height * 3) / 50);
  });

  it('keeps texts in any script, each chunk with its checksum', async () => {
    const text = 'Simulación · 模拟 <&> 🙂';
    const png = await written(
      { width: 1, height: 1, alpha: true, texts: [{ keyword: 'Disclaimer', text }] },
      Uint8Array.of(1, 2, 3, 4),
      [1],
    );
    const chunks = chunksOf(png);
    expect([...new Set(chunks.map(({ type }) => type))]).toEqual([
      'IHDR',
      'sRGB',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
    for (const { type, data, crc } of chunks) expect(crc32(Buffer.from(type), data)).toBe(crc);
    const held = Buffer.from(chunks[2]?.data ?? []);
    expect(held.subarray(0, 15).toString('latin1')).toBe('Disclaimer\0\0\0\0\0');
    expect(held.subarray(15).toString('utf8')).toBe(text);
  });

  it('refuses rows too many and rows too few', async () => {
    const picture = { width: 2, height: 2, alpha: true, texts: [] };
    await expect(written(picture, new Uint8Array(16), [1])).rejects.toThrow('ended at 1');
    await expect(written(picture, new Uint8Array(24), [3])).rejects.toThrow('was given 3');
  });
});

it('computes the check value of CRC-32', () => {
  expect(crc32(Buffer.from('1234'), Buffer.from('56789'))).toBe(0xcbf43926);
});
