import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileText } from '../../src/consultation/consultationFile';
import { defaultConsultation } from '../../src/consultation/defaults';
import { chooseIn } from './exported';
import { dE00, meanLab, pixelsOf } from './measure';
import { drawingTime, openStudio, showStep } from './studio';

/** On the treated crown and on the bare forehead; the studio's page has a foot, so its head stands higher. */
const places = {
  saved: { crown: [540, 480], forehead: [540, 850] },
  drawn: { crown: [540, 560], forehead: [540, 980] },
} as const;

test('the command line draws the shades that the studio exports', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
  try {
    // The view is there at once, with no glide on the way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStudio(page);
    await page.getByRole('button', { name: 'Top', exact: true }).click();
    await showStep(page, 'Picture');
    await chooseIn(page, 'Light', 'Shade check');
    const waiting = page.waitForEvent('download', { timeout: drawingTime });
    await page.getByRole('button', { name: 'Save picture' }).click();
    const saved = readFileSync(await (await waiting).path());
    await page.close();

    const look = join(folder, 'jane-look.stipple');
    const subject = { label: 'Jane Roe' };
    writeFileSync(look, fileText({ ...defaultConsultation, subject }));
    const run = spawnSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        'scripts/stipple.ts',
        'render',
        look,
        '--view=top',
        '--light=measurement',
        '--size=1080x1350',
        `--out=${folder}`,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, STIPPLE_DIST: process.env['STIPPLE_DIST'] ?? 'dist' },
      },
    );
    expect(run.stderr).toMatch(/1080 x 1350/);
    expect(run.status).toBe(0);
    const drawn = readFileSync(join(folder, 'look-01.png'));
    expect(run.stdout.trim()).toBe(join(folder, 'look-01.png'));
    expect(drawn.toString('latin1')).not.toMatch(/Jane|Roe/);
    expect(drawn.toString('latin1')).toContain('Simulation - not a guarantee of results');

    const [ours, theirs] = [pixelsOf(drawn, 1080), pixelsOf(saved, 1080)];
    expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
    const labOf = (of: keyof typeof places, place: 'crown' | 'forehead') => {
      const [x, y] = places[of][place];
      return meanLab(of === 'saved' ? theirs : ours, x, y, 40);
    };
    for (const place of ['crown', 'forehead'] as const) {
      expect(dE00(labOf('drawn', place), labOf('saved', place)), place).toBeLessThanOrEqual(
        0.5,
      );
    }
    expect(dE00(labOf('drawn', 'crown'), labOf('drawn', 'forehead'))).toBeGreaterThan(4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
