/**
 * Tries every claim of docs/color.md and writes docs/validation.md with its plots.
 *
 *   npm run validate
 *
 * Ends with 1 where a claim is missed. Seeded: the same page on every machine, but for the times.
 */
import { writeFileSync } from 'node:fs';
import { drawChart } from '../lineChart';
import { holds } from './claim';
import type { Claim } from './claim';
import { chances } from './chances';
import { closureExactness } from './closureExactness';
import { continuity } from './continuity';
import { dotsMonteCarlo } from './dotsMonteCarlo';
import { inkSearch } from './inkSearch';
import { layeredMonteCarlo } from './layeredMonteCarlo';
import { measuredPeople } from './measuredPeople';
import { metamerism } from './metamerism';
import { pageOf, printed } from './page';
import { peopleFlagged } from './peopleFlagged';
import { publishedDifferences } from './publishedDifferences';
import { rangeMonteCarlo } from './rangeMonteCarlo';
import { shaftsMonteCarlo } from './shaftsMonteCarlo';
import { targetSignature } from './targetSignature';
import { tressSensitivity } from './tressSensitivity';

const CLAIMS: readonly (() => Claim)[] = [
  publishedDifferences,
  closureExactness,
  continuity,
  peopleFlagged,
  measuredPeople,
  layeredMonteCarlo,
  dotsMonteCarlo,
  rangeMonteCarlo,
  shaftsMonteCarlo,
  inkSearch,
  targetSignature,
  metamerism,
  tressSensitivity,
  chances,
];

const inRepository = (path: string) => new URL(`../../../${path}`, import.meta.url);

const claims = CLAIMS.map((tried) => {
  const claim = tried();
  console.log(printed(claim));
  return claim;
});
for (const { charts = [] } of claims) {
  for (const { file, chart } of charts)
    writeFileSync(inRepository(`docs/color/${file}`), drawChart(chart));
}
writeFileSync(inRepository('docs/validation.md'), pageOf(claims));
const missed = claims.flatMap(({ figures }) => figures).filter((figure) => !holds(figure));
console.log(`\n${missed.length} figures missed; docs/validation.md written.`);
process.exit(missed.length === 0 ? 0 : 1);
