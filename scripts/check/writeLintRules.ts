import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { installedPackages, roomOverrides, type Override } from './lintRules';

/**
 * Writes the rooms' overrides into .oxlintrc.json from rooms.ts: npx tsx scripts/check/writeLintRules.ts. The other
 * overrides there stay as they are.
 */
const CONFIG = '.oxlintrc.json';

const config = JSON.parse(readFileSync(CONFIG, 'utf8')) as { overrides: Override[] };
const overrides = [
  ...config.overrides.filter((one) => !('no-restricted-imports' in one.rules)),
  ...roomOverrides(installedPackages()),
];
const options = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
writeFileSync(
  CONFIG,
  await format(JSON.stringify({ ...config, overrides }), { ...options, parser: 'json' }),
);
