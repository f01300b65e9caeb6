import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { withoutHead } from './kept';
import { openStudio, showStep, steps } from './studio';

const screens = [
  { name: 'laptop', width: 1440, height: 900 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'tablet upright', width: 768, height: 1024 },
  { name: 'phone', width: 390, height: 844 },
] as const;

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** What is wrong with the boxes on the page: sideways overflow, overlapping controls, cut text, small targets. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page sees only this function
    const label = (element: Element) =>
      `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page sees only this function
    const visible = (element: Element) => element.getClientRects().length > 0;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`page is ${root.scrollWidth} px wide`);
    for (const element of document.querySelectorAll(
      '[role=tabpanel], [role=tablist], header',
    )) {
      if (element.scrollWidth > element.clientWidth + 1)
        faults.push(`${label(element)} overflows`);
    }
    const floating = [
      ...document.querySelectorAll('header button, [role=tab], section button, section > * p'),
    ].filter((element) => visible(element) && !element.closest('.visually-hidden'));
    floating.forEach((a, i) => {
      const one = a.getBoundingClientRect();
      for (const b of floating.slice(i + 1)) {
        if (a.contains(b) || b.contains(a)) continue;
        const two = b.getBoundingClientRect();
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (across > 1 && down > 1) faults.push(`${label(a)} overlaps ${label(b)}`);
      }
    });
    for (const element of document.querySelectorAll('button, [role=tab], dd, dt, label')) {
      if (!visible(element) || element.closest('.visually-hidden')) continue;
      if (element.scrollWidth > element.clientWidth + 1)
        faults.push(`${label(element)} is cut`);
    }
    for (const element of document.querySelectorAll('button, summary, label:has(input)')) {
      if (!visible(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 40 || height < 40) {
        faults.push(`${label(element)} is ${Math.round(width)} x ${Math.round(height)} px`);
      }
    }
    return faults;
  });
}

for (const { name, width, height } of screens) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 1200 });

    test('nothing overflows, overlaps or is cut, and the head stays in view', async ({
      page,
    }) => {
      await openStudio(page);
      for (const step of steps) {
        await showStep(page, step);
        expect(await faultsOf(page), step).toEqual([]);
        const box = await page.locator('[data-ready] canvas').boundingBox();
        expect((box?.width ?? 0) * (box?.height ?? 0), step).toBeGreaterThan(
          0.28 * width * height,
        );
      }
    });
  });
}

test.describe('in a low window', () => {
  test.use({ viewport: { width: 390, height: 500 } });

  test('a sheet that is longer scrolls by the keyboard', async ({ page }) => {
    await withoutHead(page);
    await page.goto('/');
    await chooseInMenu(page, 'Keyboard shortcuts');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const list = sheet.getByRole('group', { name: 'Keyboard shortcuts' });
    await expect(list).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(list).toBeFocused();
    await page.keyboard.press('End');
    await expect(sheet.getByText('This list')).toBeInViewport();
    // Where all of it fits there is nothing to stop at.
    await page.setViewportSize({ width: 1024, height: 1000 });
    await expect(list).toHaveCount(0);
  });
});

test('the appearance can be chosen and is remembered', async ({ page }) => {
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await chooseInMenu(page, 'Appearance: Auto');
  await chooseInMenu(page, 'Appearance: Light');
  expect(await paper()).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});
