import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { radialSurface } from '../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../src/anatomy/scalpAnatomy';
import { dotDomain, THROWN_BEYOND_MM } from '../../src/dots/dotDomain';
import { encodeDotSequence } from '../../src/dots/dotSequenceFile';
import { progressiveBlueNoise } from '../../src/dots/progressiveBlueNoise';
import { decodeHead } from '../../src/sculpt/headFile';
import { leastAreaRatio } from '../../src/sculpt/leastSkin';

/** Top density offered, and the sequence that every Stipple shows. */
const DENSITY_PER_CM2 = 250;
const SEED = 1;
const TRIES_PER_DOT = 80;

/**
 * Lays the dot sequence on the head of `headFile` and writes it to `outFile`: as far as the top density on
 * this head, and beyond where a larger head needs more dots for it.
 */
export async function buildDots(headFile: string, outFile: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(headFile));
  const head = await decodeHead(bytes.buffer);
  const surface = radialSurface(head.radius);
  const anatomy = scalpAnatomy(surface, head.landmarks);
  const inDomain = dotDomain(anatomy);
  const ratio = leastAreaRatio(surface, head.landmarks, inDomain);
  const sequence = progressiveBlueNoise({
    surface,
    inDomain,
    inGround: dotDomain(anatomy, THROWN_BEYOND_MM),
    densityPerCm2: DENSITY_PER_CM2,
    seed: SEED,
    triesPerDot: TRIES_PER_DOT,
    beyond: {
      mostPerCm2: DENSITY_PER_CM2 / ratio.least,
      neededPerCm2: (u, v) => DENSITY_PER_CM2 / ratio.at(u, v),
    },
  });
  writeFileSync(outFile, encodeDotSequence(sequence));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [headFile, outFile] = process.argv.slice(2);
  if (!headFile || !outFile) {
    throw new Error(
      'Say which head and where to: tsx scripts/build/buildDots.ts head.bin dots.bin',
    );
  }
  await buildDots(headFile, outFile);
}
