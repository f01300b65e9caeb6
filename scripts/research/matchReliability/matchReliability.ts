/**
 * How far verdicts, chances and intervals can be believed: recommendations for simulated clients, held against what
 * comes of them when every stated doubt is drawn and computed in full. Prints tables.
 *
 *   npx tsx scripts/research/matchReliability/matchReliability.ts [SEEDS] [SKINS] [EACH]
 *
 * SEEDS sets of 72 clients, SKINS true skins each, EACH true plans and targets on each skin (default 4, 16, 16: minutes).
 */
import { covered, shareOf, trialsOf } from './simulation';
import type { Trial } from './simulation';

const [seeds = 4, skins = 16, each = 16] = process.argv.slice(2).map(Number);
const trials = Array.from({ length: seeds }, (_, i) => trialsOf(i + 1, { skins, each })).flat();

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const among = (keep: (trial: Trial) => boolean): Trial[] => trials.filter(keep);
const meanOf = (some: readonly Trial[], of: (trial: Trial) => number): number =>
  some.reduce((sum, trial) => sum + of(trial), 0) / some.length;

console.log(`${trials.length} clients, ${trials.length * skins * each} outturns`);

console.log('\nverdict   clients   blends  good or better  visible');
for (const verdict of ['blends', 'good', 'visible'] as const) {
  const some = among(({ advised }) => advised.verdict === verdict);
  const shares = [
    shareOf(some, ({ blends }) => blends),
    shareOf(some, ({ good }) => good),
    shareOf(some, ({ good }) => !good),
  ];
  console.log(
    verdict.padEnd(9),
    String(some.length).padStart(7),
    shares.map(percent).join('  '),
  );
}

console.log('\ncoverage of the 90 % interval (below it, above it)');
const groups = [...new Set(trials.map(({ client }) => client.group))];
for (const [name, some] of [
  ['all', trials] as const,
  ...groups.map((group) => [group, among(({ client }) => client.group === group)] as const),
]) {
  const below = shareOf(some, ({ dE00 }, { advised }) => dE00 < advised.interval[0]);
  const above = shareOf(some, ({ dE00 }, { advised }) => dE00 > advised.interval[1]);
  console.log(name.padEnd(34), [shareOf(some, covered), below, above].map(percent).join('  '));
}

const offBy = trials.map((trial) => shareOf([trial], covered) - 0.9);
const noise = (0.9 * 0.1) / (skins * each);
const spread = offBy.reduce((sum, off) => sum + off * off, 0) / offBy.length;
console.log(
  `client by client: rms ${percent(Math.sqrt(spread)).trim()} off 90 %, of which ${percent(Math.sqrt(noise)).trim()} is the noise of the count`,
);

for (const kind of ['blends', 'good'] as const) {
  console.log(`\n${kind}: stated   comes true   clients`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = among(
      ({ advised }) => Math.min(9, Math.floor(10 * advised.chances[kind])) === tenth,
    );
    if (some.length === 0) continue;
    const stated = meanOf(some, ({ advised }) => advised.chances[kind]);
    const truly = shareOf(some, (outturn) => outturn[kind]);
    console.log('       ', percent(stated), '  ', percent(truly), '  ', some.length);
  }
}
