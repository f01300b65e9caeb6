import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** Draws the README's pictures from the built product: `npm run build`, then `node scripts/pictures.mjs`. */
const shots = [
  { file: 'docs/studio.png', width: 1440, height: 900, colorScheme: 'light', step: 'Ink' },
  { file: 'docs/studio-phone.png', width: 390, height: 844, colorScheme: 'dark', step: 'Skin' },
];

const { url, close } = await serve('dist', 4300);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...browserFlags],
});
for (const { file, width, height, colorScheme, step } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    hasTouch: width < 1000,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.getByRole('tab', { name: step, exact: true }).click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: file });
  console.log(file);
  await page.close();
}
await browser.close();
close();
