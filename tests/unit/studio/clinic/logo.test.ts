import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureKind, readLogo, sizeWithin } from '../../../../src/studio/clinic/logo';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

describe('a file that is to be a logo', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n rest', 'png'],
    ['\xff\xd8\xff\xe0 rest', 'jpeg'],
    ['RIFF....WEBPVP8 ', 'webp'],
    ['RIFF....WAVEfmt ', null],
    ['<?xml version="1.0"?>\n<svg xmlns="x">', 'svg'],
    ['GIF89a', null],
    ['', null],
  ])('%j is known by its first bytes', (text, kind) => {
    expect(pictureKind(bytes(text))).toBe(kind);
  });

  it.each([
    ['svg', '<svg><script>alert(1)</script></svg>'],
    ['foreign', 'words'],
  ])('is refused as %s before anything draws it', async (refusal, text) => {
    expect(await readLogo(new Blob([text], { type: 'image/png' }))).toEqual({
      ok: false,
      refusal,
    });
  });

  it('is never enlarged, keeps its shape and fits', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = sizeWithin({ width, height }, 512);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(512);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
        if (Math.max(width, height) <= 512) expect(size).toEqual({ width, height });
        else
          expect(Math.abs(size.width * height - size.height * width)).toBeLessThanOrEqual(
            Math.max(width, height),
          );
      }),
    );
  });
});
