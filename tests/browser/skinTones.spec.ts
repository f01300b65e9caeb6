import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import type { Lab } from '@stipple/color';
import { MONK_TONES, skinOfIta, skinOfMonk } from '@stipple/color';
import { canvasPixels, dE00, meanLab, settled, whereIs } from './measure';

let server: ViteDevServer;

test.beforeAll(async () => {
  server = await createServer({ server: { port: 0, hmr: false }, logLevel: 'error' });
  await server.listen();
});
test.afterAll(async () => {
  await server.close();
});

/** One angle inside each class: very light, light, intermediate, tan, brown, dark. */
const ITA_CLASSES = [58, 48, 35, 19, -10, -50];

const TONES: Readonly<Record<string, Lab>> = {
  ...Object.fromEntries(
    Array.from({ length: MONK_TONES }, (_unused, i) => [
      `Monk ${i + 1}`,
      skinOfMonk(i + 1).lab,
    ]),
  ),
  ...Object.fromEntries(ITA_CLASSES.map((ita) => [`ITA ${ita}`, skinOfIta(ita).lab])),
};

test('the measurement light shows the skin that was put in, in every tone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 216, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(
    `${server.resolvedUrls?.local[0] ?? ''}scripts/stand/index.html?view=front&light=measurement`,
  );
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  const found: Record<string, number> = {};
  for (const [name, lab] of Object.entries(TONES)) {
    await page.evaluate(
      (skin) =>
        window.stand?.show({
          skin: { lab: skin, source: { kind: 'lab' }, sigma: { L: 2, a: 1, b: 1.5 } },
        }),
      lab,
    );
    await settled(page);
    const pixels = await canvasPixels(page);
    const brow = await whereIs(page, [0, 58, 96], pixels);
    found[name] = dE00(meanLab(pixels, brow.x, brow.y, 3), lab);
  }
  const worst = Math.max(...Object.values(found));
  console.log(`dE00 of skin on screen against skin put in, worst ${worst.toFixed(3)}`);
  for (const [name, distance] of Object.entries(found))
    expect(distance, name).toBeLessThanOrEqual(0.5);
});
