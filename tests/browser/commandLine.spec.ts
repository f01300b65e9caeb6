import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileText } from '../../src/consultation/consultationFile';
import { defaultConsultation } from '../../src/consultation/defaults';
import { dE00, meanLab, pixelsOf } from './measure';
import { drawingTime, openStudio, showStep } from './studio';

test('the command line draws the picture that the studio exports', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
  try {
    await openStudio(page);
    await page.getByRole('button', { name: 'Top', exact: true }).click();
    await showStep(page, 'Picture');
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
    // The treated crown, the forehead, the backdrop and the label.
    for (const [x, y] of [
      [540, 560],
      [540, 860],
      [60, 60],
      [250, 1310],
    ] as const) {
      const distance = dE00(meanLab(ours, x, y, 40), meanLab(theirs, x, y, 40));
      expect(distance, `at ${x}, ${y}`).toBeLessThanOrEqual(0.5);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
