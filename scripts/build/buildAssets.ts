import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDots } from './buildDots';
import { buildHead } from './buildHead';
import { buildPatterns } from './buildPatterns';
import { ICONS, drawIcons } from './drawIcons';
import { fingerprint } from './fingerprint';
import { sourcesOf } from './sourcesOf';

/**
 * Builds what is generated (the head, the dot sequence, the icons) into public/generated and the drawn patterns
 * into assets, each only when its own inputs changed: a stamp in .cache holds the hash of the inputs last built.
 */
interface Asset {
  readonly name: string;
  readonly files: readonly string[];
  readonly inputs: () => readonly string[];
  readonly build: () => Promise<void>;
}

const generated = join('public', 'generated');
const headFile = join(generated, 'head.bin');
const lowHeadFile = join(generated, 'head-low.bin');
const dotsFile = join(generated, 'dots.bin');
const markFile = join('public', 'icon.svg');
const patternsFile = join('assets', 'pattern-views.json');

const assets: readonly Asset[] = [
  {
    name: 'head',
    files: [headFile, lowHeadFile],
    inputs: () => sourcesOf(join('scripts', 'build', 'buildHead.ts')),
    build: () => buildHead(headFile, lowHeadFile),
  },
  {
    name: 'dots',
    files: [dotsFile],
    inputs: () => [...sourcesOf(join('scripts', 'build', 'buildDots.ts')), headFile],
    build: () => buildDots(headFile, dotsFile),
  },
  {
    // committed, so that the studio's types and its icons need no build; patternViews.test.ts holds it to the head
    name: 'patterns',
    files: [patternsFile],
    inputs: () => [...sourcesOf(join('scripts', 'build', 'buildPatterns.ts')), headFile],
    build: () => buildPatterns(headFile, patternsFile),
  },
  {
    name: 'icons',
    files: ICONS.map((icon) => join(generated, icon.name)),
    inputs: () => [...sourcesOf(join('scripts', 'build', 'drawIcons.ts')), markFile],
    build: () => Promise.resolve(drawIcons(markFile, generated)),
  },
];

async function bring({ name, files, inputs, build }: Asset): Promise<void> {
  const stamp = join('.cache', `${name}.stamp`);
  const wanted = fingerprint(inputs());
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === wanted && files.every((file) => existsSync(file))) return;
  console.log(`Building ${name}...`);
  const startedAt = Date.now();
  await build();
  writeFileSync(stamp, wanted);
  const sizes = files.map((file) => `${file} ${Math.round(statSync(file).size / 1000)} kB`);
  console.log(`  ${sizes.join(', ')} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

mkdirSync(generated, { recursive: true });
mkdirSync('.cache', { recursive: true });
for (const asset of assets) await bring(asset);
