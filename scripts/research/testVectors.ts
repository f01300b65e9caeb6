/**
 * Writes the color package's test vectors: what it answers to fixed questions, for whoever ports it or changes it.
 *
 *   npx tsx scripts/research/testVectors.ts
 */
import { writeFileSync } from 'node:fs';
import { vectorsNow } from './colorVectors';

const file = new URL('../../src/color/test-vectors.json', import.meta.url);
const rows = vectorsNow().map((vector) => `    ${JSON.stringify(vector)}`);
const about =
  'Questions to @stipple/color with its answers. Lab is D65/2 degrees, SCI; tolerance is absolute, on every number of the output.';
writeFileSync(
  file,
  `{\n  "about": ${JSON.stringify(about)},\n  "vectors": [\n${rows.join(',\n')}\n  ]\n}\n`,
);
console.log(`${rows.length} vectors written.`);
