import { expect, test } from '@playwright/test';
import { openStudio, readingNumber, showStep } from './studio';

test('undo and redo, a drag as one step, and the document survives a reload', async ({
  page,
}) => {
  await openStudio(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();

  await showStep(page, 'Ink');
  const start = await readingNumber(page, 'Density');
  const slider = page.getByRole('slider', { name: 'Dots per cm²' });
  await slider.scrollIntoViewIfNeeded();
  const control = await slider.locator('xpath=../..').boundingBox();
  if (control === null) throw new Error('The slider has no place on the page.');
  const y = control.y + control.height / 2;
  // Far from the thumb, which stands at what is recommended: taken at its rim it would keep the distance to the pointer.
  await page.mouse.move(control.x + control.width * 0.2, y);
  await page.mouse.down();
  for (const share of [0.55, 0.6, 0.65, 0.7, 0.75]) {
    await page.mouse.move(control.x + control.width * share, y);
  }
  // The drag ends at three quarters of 250; the results follow the control when the processor is free.
  const atControl = async () => Number(await slider.getAttribute('aria-valuetext'));
  await expect.poll(atControl).toBeGreaterThan(175);
  await page.mouse.up();
  const dragged = await atControl();
  await expect.poll(() => readingNumber(page, 'Density')).toBe(dragged);

  await undo.click();
  await expect.poll(() => readingNumber(page, 'Density')).toBe(start);
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => readingNumber(page, 'Density')).toBe(dragged);
  await expect(redo).toBeDisabled();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => readingNumber(page, 'Density')).toBe(start);
  await redo.click();

  await page.reload();
  await expect.poll(() => readingNumber(page, 'Density')).toBe(dragged);
});
