import { expect, test, type Page } from '@playwright/test';
import { readingNumber, showStep } from './studio';

/** A browser that draws nothing: dots, areas and objections come from the scalp's worker alone. */
async function openWithoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('cannot draw the head');
}

test('where nothing can be drawn the readout still counts, and the count follows the slider', async ({
  page,
}) => {
  await openWithoutWebGl(page);
  await expect
    .poll(() => readingNumber(page, 'Dots'), { timeout: 60_000 })
    .toBeGreaterThan(20_000);
  const before = await readingNumber(page, 'Dots');
  expect(await readingNumber(page, 'Treated area')).toBeGreaterThan(200);
  await showStep(page, 'Ink');
  await page.getByRole('slider', { name: 'Dots per cm²' }).press('ArrowRight');
  await expect.poll(() => readingNumber(page, 'Dots')).toBeGreaterThan(before);
});

test('where nothing can be drawn the zones have their dots and the line its objections', async ({
  page,
}) => {
  await openWithoutWebGl(page);
  await showStep(page, 'Ink');
  await page.getByRole('button', { name: 'Density by zone' }).click();
  const total = page.getByRole('row', { name: /^In all/ });
  await expect(total).toBeVisible({ timeout: 60_000 });
  expect(Number((await total.getByRole('cell').first().innerText()).replaceAll(',', ''))).toBe(
    await readingNumber(page, 'Dots'),
  );
  // Corners are judged on the head: the worker's answer, not the slider's.
  await showStep(page, 'Hairline');
  const inward = page.getByText('The corners of the line stand further in');
  await expect(inward).toHaveCount(0);
  await page.getByRole('slider', { name: 'Set back at the temples' }).press('End');
  await expect(inward).toBeVisible({ timeout: 60_000 });
});
