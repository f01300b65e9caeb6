import { expect, test, type Page } from '@playwright/test';
import { drawingTime, pictureReady, watch } from './studio';

const headsAsked = (requests: readonly string[]): string[] =>
  requests
    .map((url) => url.split('/').at(-1) ?? '')
    .filter((name) => /^head.*\.bin$/.test(name));

/** The dots on the graphics card, once they are there. */
async function dots(page: Page): Promise<string> {
  const read = () => page.evaluate(() => JSON.stringify(window.stipple?.dots() ?? []));
  await expect.poll(async () => (await read()).length).toBeGreaterThan(100_000);
  return await read();
}

test('the address chooses the head, whose dots are the same in both', async ({ page }) => {
  const { requests } = watch(page);
  await page.goto('/');
  await pictureReady(page);
  expect(new Set(headsAsked(requests))).toEqual(new Set(['head.bin']));
  const full = await dots(page);
  requests.length = 0;
  await page.goto('/?head=low');
  await pictureReady(page);
  expect(headsAsked(requests)).toContain('head-low.bin');
  expect(await dots(page)).toBe(full);

  await page.goto('/?head=medium');
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible({ timeout: drawingTime });
  await expect(alert).toContainText('Use ?head=low or ?head=full');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('only the light head is fetched', async ({ page }) => {
    const { requests } = watch(page);
    await page.goto('/');
    await pictureReady(page);
    expect(new Set(headsAsked(requests))).toEqual(new Set(['head-low.bin']));
  });
});
