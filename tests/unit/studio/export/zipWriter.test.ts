import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipWriter } from '../../../../src/studio/export/zipWriter';

it('writes what unzips to the same files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 5000 }), { minLength: 1, maxLength: 6 }),
      async (files) => {
        const zip = zipWriter();
        for (const [i, bytes] of files.entries()) {
          await zip.add(`picture-${i}.png`, new Blob([new Uint8Array(bytes)]));
        }
        const whole = unzipSync(new Uint8Array(await zip.finish().arrayBuffer()));
        expect(Object.keys(whole)).toEqual(files.map((_bytes, i) => `picture-${i}.png`));
        for (const [i, bytes] of files.entries()) {
          expect(Buffer.from(whole[`picture-${i}.png`] ?? []).equals(bytes)).toBe(true);
        }
      },
    ),
    { numRuns: 30 },
  );
});
