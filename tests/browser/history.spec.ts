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
  const control = await slider.locator('xpath=../..').boundingBox();
  if (control === null) throw new Error('The slider has no place on the page.');
  const y = control.y + control.height / 2;
  await page.mouse.move(control.x + control.width * 0.5, y);
  await page.mouse.down();
  for (const share of [0.55, 0.6, 0.65, 0.7, 0.75]) {
    await page.mouse.move(control.x + control.width * share, y);
  }
  await page.mouse.up();
  await expect.poll(() => readingNumber(page, 'Density')).toBeGreaterThan(start + 20);
  // The results follow the control when the processor is free: wait for the end of the drag.
  const dragged = Number(await slider.getAttribute('aria-valuetext'));
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

test('a saved consultation that cannot be read is set aside with a reason', async ({
  page,
}) => {
  await page.addInitScript(() =>
    window.localStorage.setItem('stipple.consultation', '{"version":1,"skin":'),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('set aside');
  await expect
    .poll(() =>
      page.evaluate(() => window.localStorage.getItem('stipple.consultation.refused')),
    )
    .toBe('{"version":1,"skin":');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('set aside')).toHaveCount(0);
});

test('without storage it works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto('/');
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 4', exact: true }).check();
  await expect(page.getByText(/does not let Stipple save/)).toBeVisible();
  await expect(page.getByText('Monk 4, as measured skin')).toBeVisible();
});

test('a saved consultation that nothing can be computed from is set aside too', async ({
  page,
}) => {
  await page.goto('/');
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 4', exact: true }).check();
  const saved = () => page.evaluate(() => window.localStorage.getItem('stipple.consultation'));
  await expect.poll(saved).toContain('"tone":4');
  const text = ((await saved()) ?? '').replace('"pigmentId":null', '"pigmentId":"lost-ink"');
  await page.addInitScript(
    (broken) => window.localStorage.setItem('stipple.consultation', broken),
    text,
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('lost-ink');
  await expect(page.getByRole('tab', { name: 'Skin' })).toBeVisible();
});
