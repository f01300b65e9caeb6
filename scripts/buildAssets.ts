import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/**
 * Builds what is generated and not committed (the head, the dot sequence) into public/generated,
 * each only when its own inputs changed: a stamp in .cache holds the hash of the inputs last built.
 */
interface Asset {
  readonly name: string;
  readonly out: string;
  readonly inputs: readonly string[];
  readonly build: () => Promise<void>;
}

const generated = join('public', 'generated');

const assets: readonly Asset[] = [];

async function bring(asset: Asset): Promise<void> {
  const stamp = join('.cache', `${asset.name}.stamp`);
  const wanted = fingerprint(asset.inputs);
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === wanted && existsSync(asset.out)) return;
  const startedAt = Date.now();
  process.stdout.write(`Building ${asset.name}... `);
  await asset.build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  const kB = Math.round(statSync(asset.out).size / 1000);
  console.log(`${kB} kB in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

mkdirSync(generated, { recursive: true });
for (const asset of assets) await bring(asset);
