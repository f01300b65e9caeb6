import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench [subject ...]`: every subject of this folder, or those named. Figures are ratios
 * against a named baseline of the same run, because machines are noisy.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const subjects = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -3))
  .toSorted();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !subjects.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown[0]}". Choose among: ${subjects.join(', ')}.`);
  process.exit(2);
}
for (const subject of wanted.length > 0 ? wanted : subjects) {
  console.log(`\n# ${subject}`);
  const bench = (await import(`./${subject}.ts`)) as { run: () => Promise<void> };
  await bench.run();
}
