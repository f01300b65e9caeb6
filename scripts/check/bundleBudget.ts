import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';

/**
 * The first 3D picture may cost 450 kB of gzipped JavaScript (docs/design.md 8): the entry, everything it
 * imports, and the lazily loaded scene with everything it imports, its worker and the mesh decoder. Chunks that only a later click asks for
 * (export, help) do not count.
 */
const budgetBytes = 450_000;
const firstPicture = [
  'index.html',
  'src/scene/viewer/HeadCanvas.tsx',
  'node_modules/meshoptimizer/meshopt_decoder.mjs',
];

const manifest = JSON.parse(
  readFileSync(join('dist', '.vite', 'manifest.json'), 'utf8'),
) as Manifest;
const files = new Set<string>();

function collect(key: string): void {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const worker of chunk.assets ?? []) files.add(worker);
  for (const imported of chunk.imports ?? []) collect(imported);
}
for (const key of firstPicture) collect(key);

let total = 0;
for (const file of files) {
  if (!file.endsWith('.js')) continue;
  const bytes = gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
  total += bytes;
  console.log(`${String(bytes).padStart(8)} B  ${file}`);
}
console.log(
  `${String(total).padStart(8)} B  gzipped JavaScript to the first picture; budget ${budgetBytes} B`,
);
if (total > budgetBytes || total === 0) {
  console.error(
    total === 0
      ? 'No bundle found: run `npm run build` first.'
      : 'Over budget: load what the first picture does not need later.',
  );
  process.exit(1);
}
