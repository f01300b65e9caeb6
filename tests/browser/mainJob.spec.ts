import { expect, test } from '@playwright/test';
import { openStudio, pictureReady, reading, readingNumber, showStep, watch } from './studio';

test('the main job with the mouse: skin in, recommendation, density, view', async ({
  page,
}) => {
  const { requests, errors } = watch(page);
  await openStudio(page);
  const canvas = page.locator('[data-ready] canvas');
  await expect(canvas).toBeVisible();

  await showStep(page, 'Hair loss');
  await page.getByRole('radio', { name: 'Norwood VII' }).check();
  await pictureReady(page);
  await expect.poll(() => readingNumber(page, 'Treated area')).toBeGreaterThan(300);
  // A loss on top is shown from above, and the step shows the head of today when asked to.
  const elevation = () => page.evaluate(() => window.stipple?.pose().elevationDeg);
  await expect.poll(elevation).toBeGreaterThan(60);
  await page.getByRole('radio', { name: 'As it is now' }).check();
  await expect.poll(() => readingNumber(page, 'Dots')).toBe(0);
  await page.getByRole('radio', { name: 'Healed, simulated' }).check();
  await expect.poll(() => readingNumber(page, 'Dots')).toBeGreaterThan(0);

  // Closer leads to the dots.
  await page.getByRole('button', { name: 'Front', exact: true }).click();
  await expect.poll(elevation).toBeCloseTo(5, 0);
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Closer' }).click();
  expect(await page.evaluate(() => window.stipple?.pose().focus[1])).toBeGreaterThan(60);

  await showStep(page, 'Hairline');
  await page.getByRole('radio', { name: 'Mature' }).check();
  await expect(page.getByRole('slider', { name: 'Height above the brows' })).toBeVisible();

  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 2', exact: true }).check();
  await expect(page.getByText('Monk 2, as measured skin')).toBeVisible();
  await showStep(page, 'Ink');
  const advice = page.getByText(/, thinned 1 : \d+/);
  const light = await advice.textContent();

  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 8', exact: true }).check();
  await showStep(page, 'Ink');
  await expect(advice).not.toHaveText(light ?? '');
  await expect(page.getByText(/any treatment stays subtle/)).toBeVisible();

  const before = await readingNumber(page, 'Density');
  await page.getByRole('radio', { name: 'Full', exact: true }).check();
  await expect.poll(() => readingNumber(page, 'Density')).toBeGreaterThan(before);
  await expect(page.getByText(/Your changes move the match by/)).toBeVisible();
  await page.getByRole('button', { name: 'Dots per cm²: back to the recommendation' }).click();
  await expect.poll(() => readingNumber(page, 'Density')).toBe(before);

  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The canvas has no place on the page.');
  const azimuth = () => page.evaluate(() => window.stipple?.pose().azimuthDeg);
  await page.getByRole('button', { name: 'Front', exact: true }).click();
  await expect.poll(azimuth).toBeCloseTo(0, 0);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 80, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(Math.abs((await azimuth()) ?? 0)).toBeGreaterThan(5);

  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test('the main job with the keyboard alone', async ({ page }) => {
  await openStudio(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focusName = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  const tabTo = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      if ((await focusName()).trim() === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${name}".`);
  };

  await tabTo('Hair loss');
  await press('ArrowDown');
  await expect(page.getByRole('tabpanel', { name: 'Skin' })).toBeVisible();
  await tabTo('Monk 1');
  await press('Space', 'ArrowRight', 'ArrowRight');
  await expect(page.getByText('Monk 3, as measured skin')).toBeVisible();
  await tabTo('Lightness angle (ITA)');
  await press('ArrowLeft');
  await expect(page.getByText('From the lightness angle')).toBeVisible();

  const pose = () => page.evaluate(() => window.stipple?.pose());
  await press('5');
  await expect.poll(async () => (await pose())?.elevationDeg ?? 0).toBeGreaterThan(60);
  const far = (await pose())?.distanceMm ?? 0;
  await press('+');
  await expect.poll(async () => (await pose())?.distanceMm ?? far).toBeLessThan(far);
  await page.getByRole('group', { name: /^3D head/ }).focus();
  const facing = (await pose())?.azimuthDeg ?? 0;
  await press('ArrowRight');
  await expect.poll(async () => (await pose())?.azimuthDeg).not.toBeCloseTo(facing, 1);

  await press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await press('e');
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeFocused();
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^stipple-simulation-.*\.png$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the main job by touch', async ({ page }) => {
    await openStudio(page);
    await page.getByRole('tab', { name: 'Skin' }).tap();
    await page.getByRole('radio', { name: 'Monk 5', exact: true }).tap();
    await expect(page.getByText('Monk 5, as measured skin')).toBeVisible();
    await page.getByRole('tab', { name: 'Ink' }).tap();
    await page.getByRole('radio', { name: 'Light' }).tap();
    await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
    await page.getByRole('button', { name: 'Now', exact: true }).tap();
    await expect(page.getByText('Now', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Year 5' }).tap();
    await expect(page.getByText('Simulated, year 5')).toBeVisible();

    const slider = page.getByRole('slider', { name: 'Dots per cm²' });
    await slider.scrollIntoViewIfNeeded();
    const before = await slider.getAttribute('aria-valuetext');
    const box = await slider.locator('xpath=../..').boundingBox();
    if (box === null) throw new Error('The slider has no place on the page.');
    await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
    await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');

    await page.getByRole('button', { name: 'Show more of the head' }).tap();
    await expect(page.getByRole('tabpanel')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the controls' }).tap();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    expect(await reading(page, 'Match')).toMatch(/^(Blends|Good|Visible)/);
  });
});
