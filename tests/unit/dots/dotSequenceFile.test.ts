import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { decodeDotSequence, encodeDotSequence } from '../../../src/dots/dotSequenceFile';

const sequence: DotSequence = {
  count: 503,
  offered: 500,
  densityPerCm2: 250,
  beyond: Uint16Array.of(2, 0, 1),
  seed: 9,
  areaCm2: 2,
  uv: Uint16Array.from({ length: 1006 }, (_, i) => (i * 7919) % 65536),
};
const whole = encodeDotSequence(sequence);

const changed = (change: (view: DataView) => void): Uint8Array => {
  const copy = whole.slice();
  change(new DataView(copy.buffer));
  return copy;
};

describe('the dot file', () => {
  it('gives back what was put in', () => {
    expect(decodeDotSequence(whole)).toEqual(sequence);
  });

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 7);
    larger.set(whole, 7);
    expect(decodeDotSequence(larger.subarray(7))).toEqual(sequence);
  });

  it('refuses every truncation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => decodeDotSequence(whole.slice(0, length))).toThrow(
          /dot file cannot be used/,
        );
      }),
    );
  });

  it('refuses every flipped bit of a dot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        (at, bit) => {
          const copy = whole.slice();
          copy[at] = (copy[at] ?? 0) ^ (1 << bit);
          expect(() => decodeDotSequence(copy)).toThrow(/its dots are damaged/);
        },
      ),
    );
  });

  it.each([
    [
      'another kind of file',
      (v: DataView) => v.setUint32(0, 0x46546c67, true),
      /not a Stipple dot file/,
    ],
    ['a newer format', (v: DataView) => v.setUint32(4, 3, true), /format is 3/],
    ['an older format', (v: DataView) => v.setUint32(4, 1, true), /format is 1/],
    [
      'a huge count',
      (v: DataView) => v.setUint32(8, 0xffffffff, true),
      /claims 4294967295 dots/,
    ],
    ['another count', (v: DataView) => v.setUint32(8, 502, true), /need 2054 bytes/],
    ['more offered than there are', (v: DataView) => v.setUint32(28, 504, true), /offers 504/],
    [
      'fewer offered than its levels say',
      (v: DataView) => v.setUint32(28, 499, true),
      /4 dots beyond those offered, its levels 3/,
    ],
    ['a huge number of levels', (v: DataView) => v.setUint32(32, 0xffffffff, true), /levels/],
    ['no density', (v: DataView) => v.setFloat32(12, Number.NaN, true), /NaN dots per cm2/],
    [
      'a wrong area',
      (v: DataView) => v.setFloat32(20, 3, true),
      /are not 250 per cm2 on 3 cm2/,
    ],
  ] as const)('refuses %s and says the way out', (_name, change, cause) => {
    expect(() => decodeDotSequence(changed(change))).toThrow(cause);
    expect(() => decodeDotSequence(changed(change))).toThrow(/npm run assets/);
  });
});
