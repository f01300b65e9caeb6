import { chromium } from '@playwright/test';
import type { Pose } from '../../src/scene/viewer/pose';
import { browserFlags, ensureBrowser } from '../check/browser';
import { serve } from '../serve/serve';

/** One of the README's pictures. Drawn from the built product: `npm run build`, then `npx tsx scripts/stand/readmePictures.ts`. */
interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The tab that is open. */
  readonly step: string;
  /** Only the stage, from a named view or a camera of its own; the whole studio where it is left out. */
  readonly stage?: string | Pose;
  /** Buttons that are pressed one after the other. */
  readonly press?: readonly string[];
}

const shots: readonly Shot[] = [
  { file: 'docs/studio.jpg', width: 1440, height: 900, colorScheme: 'light', step: 'Ink' },
  { file: 'docs/studio-phone.jpg', width: 390, height: 844, colorScheme: 'dark', step: 'Skin' },
  { file: 'docs/whole-head.jpg', width: 1440, height: 900, step: 'Picture', stage: 'Top' },
  {
    file: 'docs/compare.jpg',
    width: 1440,
    height: 900,
    step: 'Compare',
    press: ['Light, natural, full', 'Top'],
  },
  {
    file: 'docs/client.jpg',
    width: 1024,
    height: 768,
    step: 'Compare',
    press: ['Light, natural, full', 'Show the client'],
  },
  {
    file: 'docs/macro.jpg',
    width: 1440,
    height: 900,
    step: 'Picture',
    // Where ink meets the client's own stubble, about 3 cm from top to bottom.
    stage: {
      focus: [58, 97, 26],
      azimuthDeg: 62,
      elevationDeg: 42,
      distanceMm: 72,
    },
  },
];

const { url, close } = await serve('dist', 4300);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...browserFlags],
});
for (const { file, width, height, colorScheme = 'light', step, stage, press = [] } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    hasTouch: width < 1000,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.getByRole('tab', { name: step, exact: true }).click();
  if (typeof stage === 'string') {
    await page.getByRole('button', { name: stage, exact: true }).click();
  } else if (stage !== undefined) {
    await page.evaluate((pose) => window.stipple?.setPose(pose), stage);
  }
  for (const name of press) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.evaluate(() => window.stipple?.settled());
  }
  await page.evaluate(() => window.stipple?.settled());
  // Without the studio around it, the stage is the picture.
  const clip =
    stage === undefined ? undefined : await page.locator('[data-ready]').boundingBox();
  await page.screenshot({ path: file, type: 'jpeg', quality: 86, ...(clip ? { clip } : {}) });
  console.log(file);
  await page.close();
}
await browser.close();
close();
