import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileText } from '../../src/consultation/consultationFile';
import { defaultConsultation } from '../../src/consultation/defaults';
import { chooseIn, exported, LABEL, metadataOf, pixelsIn } from './exported';
import { dE00, meanLab, type Pixels } from './measure';
import { openStudio, showStep } from './studio';

interface Difference {
  /** dE00 over all pixels. */
  readonly mean: number;
  readonly most: number;
}

/** How far two pictures of one size are apart, pixel by pixel. */
function differenceOf(a: Pixels, b: Pixels): Difference {
  let sum = 0;
  let most = 0;
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      if (String(a.rgb(x, y)) === String(b.rgb(x, y))) continue;
      const apart = dE00(meanLab(a, x, y, 0), meanLab(b, x, y, 0));
      sum += apart;
      most = Math.max(most, apart);
    }
  }
  return { mean: sum / (a.width * a.height), most };
}

const wanted = [
  { type: 'PNG', ending: 'png', backdrop: 'stage', background: 'Studio', words: '' },
  {
    type: 'WebP',
    ending: 'webp',
    backdrop: 'white',
    background: 'White',
    words: 'Our own words',
  },
] as const;

test('the command line draws the pictures that the studio saves', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
  try {
    // The view is there at once, with no glide on the way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStudio(page);
    await page.getByRole('button', { name: 'Top', exact: true }).click();
    await showStep(page, 'Picture');
    await chooseIn(page, 'Light', 'Shade check');

    const look = join(folder, 'jane-look.stipple');
    const subject = { label: 'Jane Roe' };
    writeFileSync(look, fileText({ ...defaultConsultation, subject }));
    for (const { type, ending, backdrop, background, words } of wanted) {
      await chooseIn(page, 'File type', type);
      await chooseIn(page, 'Background', background);
      await page.getByRole('textbox', { name: 'Your words under the picture' }).fill(words);
      const saved = await exported(page);

      const run = spawnSync(
        process.execPath,
        [
          'node_modules/tsx/dist/cli.mjs',
          'scripts/cli/stipple.ts',
          'render',
          look,
          '--view=top',
          '--light=measurement',
          '--size=1080x1350',
          `--backdrop=${backdrop}`,
          `--format=${ending}`,
          `--caption=${words}`,
          `--out=${folder}`,
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, STIPPLE_DIST: process.env['STIPPLE_DIST'] ?? 'dist' },
        },
      );
      expect(run.stderr).toMatch(/1080 x 1350/);
      expect(run.status).toBe(0);
      const name = `look-01.${ending}`;
      expect(run.stdout.trim()).toBe(join(folder, name));
      const drawn = { name, bytes: Buffer.from(readFileSync(join(folder, name))) };
      expect(drawn.bytes.toString('latin1')).not.toMatch(/Jane|Roe/);

      const told = await metadataOf(page, drawn);
      expect(told.title).toBe(LABEL);
      expect(told).toEqual(await metadataOf(page, saved));

      const [ours, theirs] = [await pixelsIn(page, drawn), await pixelsIn(page, saved)];
      expect([ours.width, ours.height]).toEqual([1080, 1350]);
      expect([theirs.width, theirs.height]).toEqual([1080, 1350]);
      const { mean, most } = differenceOf(ours, theirs);
      console.log(`${type}: dE00 ${mean.toFixed(4)} on average, ${most.toFixed(2)} at most`);
      expect(mean, `${type}: mean dE00`).toBeLessThanOrEqual(0.5);
      expect(most, `${type}: greatest dE00`).toBeLessThanOrEqual(2);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
