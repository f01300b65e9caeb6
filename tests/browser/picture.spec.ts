import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { drawingTime, openStudio, showStep } from './studio';

interface Saved {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Saves the picture and reads its size from the PNG's header. */
async function save(page: Page): Promise<Saved> {
  const waiting = page.waitForEvent('download', { timeout: drawingTime });
  await page.getByRole('button', { name: 'Save picture' }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return {
    name: download.suggestedFilename(),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

test('the picture comes out at both sizes, named for what it shows', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('button', { name: 'Top', exact: true }).click();
  await showStep(page, 'Picture');

  const preview = page.getByRole('figure', { name: 'What will be saved' }).locator('img');
  const previewed = () =>
    preview.evaluate((image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement;
      return [naturalWidth, naturalHeight];
    });
  await expect.poll(previewed, { timeout: drawingTime }).toEqual([400, 500]);
  await page.getByRole('radio', { name: 'Story 9:16' }).check();
  await expect.poll(previewed, { timeout: drawingTime }).toEqual([400, 711]);
  await page.getByRole('radio', { name: 'Portrait 4:5' }).check();

  const portrait = await save(page);
  expect(portrait).toEqual({
    name: 'stipple-simulation-healed-top-1080x1350.png',
    width: 1080,
    height: 1350,
  });
  await expect(page.getByText(`Saved as ${portrait.name}.`)).toBeVisible();

  await page.getByRole('button', { name: 'Year 5' }).click();
  await page.getByRole('radio', { name: /^As on screen/ }).check();
  const onScreen = await save(page);
  const canvas = await page.locator('[data-ready] canvas').evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    return { width, height };
  });
  expect(onScreen).toMatchObject(canvas);
  expect(onScreen.name).toBe(
    `stipple-simulation-year-5-top-${canvas.width}x${canvas.height}.png`,
  );
});
