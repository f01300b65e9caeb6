import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { decode, encode } from 'fast-png';
import type { Consultation } from '../../src/consultation/document';
import type { Pose, ViewName } from '../../src/scene/viewer/pose';
import { ensureBuilt } from '../build/ensureBuilt';
import { browserFlags, ensureBrowser } from '../check/browser';
import { readLook } from '../cli/render/looks';
import { serve } from '../serve/serve';
import { comparePictures, type PictureDifference } from './comparePictures';
import shots from './looks/shots.json' with { type: 'json' };

/**
 * Draws the twelve looks of scripts/stand/looks, whole and close by, with the built studio's own export, and compares
 * them with an earlier set pixel for pixel:
 *
 *     npm run looks -- --out DIR [--against DIR] [--only TEXT]
 *
 * STIPPLE_DIST names another built studio. With --against the differences go to stdout and, as pictures, to
 * DIR/differences; the exit status is 1 where there is one.
 */
const FOLDER = 'scripts/stand/looks';
const SIZE = { width: 640, height: 800 };
const PORT = 4660;
/** Without a GPU the first picture takes seconds, on a busy machine minutes. */
const OPENING_MS = 300_000;

interface Shot {
  readonly name: string;
  readonly consultation: Consultation;
  /** A named view of the whole head, or a camera of its own. */
  readonly from: ViewName | Pose;
}

const shotsOf = (only: string): readonly Shot[] =>
  Object.entries(shots)
    .filter(([look]) => look.includes(only))
    .flatMap(([look, { view, closeUp }]) => {
      const consultation = readLook(join(FOLDER, `${look}.stipple`));
      return [
        { name: `${look}-whole`, consultation, from: view as ViewName },
        { name: `${look}-close`, consultation, from: closeUp as unknown as Pose },
      ];
    });

async function drawn(page: Page, { consultation, from }: Shot): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async ([look, camera, size]) => {
      const { stipple, stippleRender: render } = window;
      if (!stipple || !render) throw new Error('This build of the studio cannot draw looks.');
      const named = typeof camera === 'string' ? camera : null;
      if (typeof camera !== 'string') stipple.setPose(camera);
      const blob = await render({
        consultation: look,
        view: named,
        size,
        type: 'image/png',
        backdrop: 'stage',
        caption: '',
      });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [consultation, from, SIZE] as const,
  );
  return Buffer.from(base64, 'base64');
}

async function drawAll(all: readonly Shot[], out: string): Promise<void> {
  const named = process.env['STIPPLE_DIST'];
  if (named === undefined && !ensureBuilt()) throw new Error('The studio could not be built.');
  const { url, close } = await serve(named === undefined ? 'dist' : resolve(named), PORT);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 480, height: 480 },
      colorScheme: 'light',
      locale: 'en',
      serviceWorkers: 'block',
    });
    await page.goto(`${url}?head=full`);
    await page.locator('[data-ready="true"]').waitFor({ timeout: OPENING_MS });
    mkdirSync(out, { recursive: true });
    for (const shot of all) {
      writeFileSync(join(out, `${shot.name}.png`), await drawn(page, shot));
      console.error(shot.name);
    }
  } finally {
    await browser.close();
    close();
  }
}

const lineOf = (name: string, found: PictureDifference): string =>
  [
    name.padEnd(62),
    `${(found.share * 100).toFixed(3)} % of pixels`.padStart(20),
    `levels max ${found.maxLevels} mean ${found.meanLevels.toFixed(4)}`.padStart(30),
    `dE00 max ${found.maxDE00.toFixed(2)} mean ${found.meanDE00.toFixed(4)}`.padStart(32),
  ].join('');

/** Prints what differs and draws it; returns how many pictures do. */
function compareAll(all: readonly Shot[], out: string, against: string): number {
  const folder = join(out, 'differences');
  let differing = 0;
  for (const { name } of all) {
    const file = `${name}.png`;
    if (!existsSync(join(against, file))) {
      console.log(`${name}: not in ${against}`);
      differing++;
      continue;
    }
    const [now, before] = [out, against].map((dir) => decode(readFileSync(join(dir, file))));
    if (!now || !before) continue;
    const found = comparePictures(before, now);
    console.log(lineOf(name, found));
    if (found.maxLevels === 0) continue;
    differing++;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), encode({ ...found.picture, depth: 8 }));
  }
  return differing;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
if (values.out === undefined) {
  console.error('Say where the pictures go: npm run looks -- --out DIR [--against DIR].');
  process.exit(2);
}
const all = shotsOf(values.only);
await drawAll(all, values.out);
if (values.against !== undefined && compareAll(all, values.out, values.against) > 0) {
  process.exitCode = 1;
}
