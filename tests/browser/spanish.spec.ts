import { expect, test, type Page } from '@playwright/test';
import { pictureReady } from './studio';

test.use({ locale: 'es-ES', contextOptions: { reducedMotion: 'reduce' } });

/** Where room is shortest: the tablet, whose panel is narrow, and the phone. */
const sizes = [
  [1024, 768],
  [390, 844],
] as const;

/** English that would be left on screen if a text had been forgotten. */
const english =
  /\b(the|and|of|with|your|this|that|skin|hair|hairline|head|ink|dots?|healed|simulated|picture|session|years?|more|undo|density|area|match|good|blends|estimate|step|next|health|summary|compare|help)\b/i;

/** All that can be read or heard on the page. */
function wordsOnScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'];
    const heard = [...document.querySelectorAll('body *')].flatMap((element) =>
      spoken.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const read: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement?.closest('noscript, script, style')) continue;
      read.push(texts.currentNode.textContent ?? '');
    }
    return [...heard, ...read].map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Text that its box cuts off, and screens that overflow sideways. */
function cutOnScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    const boxes = document.querySelectorAll(
      'button, [role=tab], [role=tabpanel], dd, dt, label, legend, summary, th, td, header',
    );
    const cut = [...boxes].filter(
      (box) =>
        box.getClientRects().length > 0 &&
        !box.closest('.visually-hidden') &&
        box.scrollWidth > box.clientWidth + 1 &&
        getComputedStyle(box).display !== 'inline',
    );
    return [...wide, ...cut.map((box) => `${box.tagName} “${box.textContent?.slice(0, 40)}”`)];
  });
}

test('a Spanish browser finds a Spanish studio, whole and uncut where room is short', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await pictureReady(page);
  await expect(page.getByRole('tab', { name: 'Línea frontal' })).toBeVisible();
  const result = page.getByRole('region', { name: 'Resultado' });
  await expect(result).toContainText(/ΔE \d+,\d/);
  await expect(result).toContainText(/\d{2}\.\d{3} en total/);

  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      const where = `${await tab.innerText()}, ${width} x ${height}`;
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
      for (const details of await page.locator('summary').all()) await details.click();
      expect(await cutOnScreen(page), where).toEqual([]);
      const left = (await wordsOnScreen(page)).filter((text) => english.test(text));
      expect(left, where).toEqual([]);
    }
  }
});

test('the language changes in the menu, stays chosen, and the consultation with it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('tab', { name: 'Piel' }).click();
  await page.getByRole('radio', { name: 'Monk 6', exact: true }).check();
  await page.getByRole('button', { name: 'Más' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('tab', { name: 'Skin' }).click();
  await expect(page.getByRole('radio', { name: 'Monk 6', exact: true })).toBeChecked();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('tab', { name: 'Skin' })).toBeVisible();
});
