import { expect, test, type Page } from '@playwright/test';
import { withoutHead } from './kept';
import { openStudio, pictureReady, reading, readingNumber, showStep } from './studio';

const panel = (page: Page) => page.getByRole('tabpanel');
const next = (page: Page) => panel(page).getByRole('button', { name: /^Next / });
const line = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);

/** Presses on until a step is there; each press leads to another step. */
async function goOnTo(page: Page, step: string, press: () => Promise<void>): Promise<void> {
  const selected = page.getByRole('tab', { selected: true });
  for (let i = 0; i < 10; i++) {
    const here = (await selected.textContent()) ?? '';
    if (here === step) return;
    await expect(next(page)).toBeVisible();
    await press();
    await expect(selected).not.toHaveText(here);
  }
  throw new Error(`"Next" never led to "${step}".`);
}

test('a consultation in its order, and a summary that says what the readout says', async ({
  page,
}) => {
  await openStudio(page);
  await showStep(page, 'Health');
  await panel(page)
    .getByRole('group', { name: /^Blood thinners/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(panel(page).getByText(/never stop a medicine/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'None of the others' }).first().click();
  await expect(panel(page).getByText('18 of 18 answered').first()).toBeVisible();

  await next(page).click();
  await panel(page).getByRole('radio', { name: 'Norwood VII' }).check();
  await pictureReady(page);
  await next(page).click();
  const lightness = panel(page).getByRole('textbox', { name: 'L*', exact: true });
  await lightness.fill('abc');
  await lightness.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('must be a number');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await panel(page).getByRole('radio', { name: 'Monk 4', exact: true }).check();
  await next(page).click();
  await panel(page).getByRole('radio', { name: 'Dark brown' }).check();
  await next(page).click();
  await panel(page).getByRole('radio', { name: 'Mature' }).check();
  await next(page).click();
  await panel(page).getByRole('radio', { name: 'Full', exact: true }).check();
  await expect(panel(page).getByText(/This change alone/)).toBeVisible();
  await panel(page).getByText('How the match is made').click();
  await expect(
    panel(page).getByText(/As good to the eye, in the right combination: thinned 1 : \d+/),
  ).toBeVisible();
  await next(page).click();
  await panel(page).getByRole('radio', { name: '2 sessions' }).check();
  await goOnTo(page, 'Summary', () => next(page).click());

  await expect(line(page, 'health')).toContainText('1 thing: blood thinners or bleeding.');
  await expect(line(page, 'head')).toContainText('Norwood VII');
  await expect(line(page, 'hair')).toContainText('Dark brown');
  await expect(line(page, 'hairline')).toContainText('Mature');
  await expect(line(page, 'ink')).toContainText('Own choice');
  await expect(line(page, 'time')).toContainText('2 sessions');
  await expect.poll(() => readingNumber(page, 'Treated area')).toBeGreaterThan(300);
  const density = await readingNumber(page, 'Density');
  const [dots, area] = [await reading(page, 'Dots'), await reading(page, 'Treated area')];
  const count = /^[\d,]+/.exec(dots)?.[0];
  await expect(line(page, 'ink')).toContainText(`${density} /cm²`);
  await expect(line(page, 'dots')).toContainText(`${count} dots on ${area}`);
  const [verdict = '', dE00 = ''] =
    /^(\w+)\s+(ΔE [\d.]+)/.exec(await reading(page, 'Match'))?.slice(1) ?? [];
  await expect(line(page, 'match')).toContainText(`${verdict}, ${dE00}`);

  await line(page, 'hairline').click();
  await expect(page.getByRole('tabpanel', { name: 'Hairline' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Skin' })).toHaveAttribute('title', 'Changed');
});

test('the same by keyboard alone: health, on to the next step, undo, summary, and after a reload', async ({
  page,
}) => {
  await openStudio(page);
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.tagName === 'BUTTON'
          ? (at.getAttribute('aria-label') ?? at.textContent)
          : '';
      });
      if (name.test(here?.trim() ?? '')) return;
    }
    throw new Error(`Tab never reached ${String(name)}.`);
  };
  await tabTo(/^Hair loss$/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('tabpanel', { name: 'Health' })).toBeVisible();
  await tabTo(/^None of these$/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('18 of 18 answered').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel(page).getByText('0 of 18 answered').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+z');

  await tabTo(/^Next /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Hair loss' })).toBeFocused();
  await goOnTo(page, 'Summary', async () => {
    await tabTo(/^Next /);
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
  });
  await expect(line(page, 'health')).toContainText('not a clearance');
  await tabTo(/^Ink and density/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Ink' })).toBeVisible();

  await page.reload();
  await showStep(page, 'Health');
  await expect(panel(page).getByText('18 of 18 answered').first()).toBeVisible();
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('every step within a tap, every target 44 px, and the rail shows that it goes on', async ({
    page,
  }) => {
    await openStudio(page);
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs[0]).toBe('Health');
    expect(tabs.at(-1)).toBe('Picture');
    for (const name of tabs) {
      await page.getByRole('tab', { name, exact: true }).tap();
      await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
      for (const summary of await panel(page).locator('summary').all()) await summary.tap();
      const small = await panel(page).evaluate((element) =>
        [...element.querySelectorAll('button, summary, label:has(input), [role=tab]')]
          .filter((target) => target.getClientRects().length > 0)
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ target, box }) => `${target.textContent} ${box.width} x ${box.height}`),
      );
      expect(small, name).toEqual([]);
    }
    await page.getByRole('tab', { name: 'Health' }).tap();
    await panel(page)
      .getByRole('group', { name: 'Diabetes' })
      .getByRole('radio', { name: 'Not sure' })
      .tap();
    await expect(panel(page).getByText('Find out before a date is set.')).toBeVisible();
    await page.getByRole('tab', { name: 'Summary' }).tap();
    await expect(line(page, 'health')).toContainText('1 thing: diabetes.');
    await line(page, 'skin').tap();
    await expect(page.getByRole('tabpanel', { name: 'Skin' })).toBeVisible();
  });
});

test('the screen check is kept for the device and stands in the skin step', async ({
  page,
}) => {
  await withoutHead(page);
  await page.goto('/');
  await showStep(page, 'Skin');
  await panel(page).getByRole('button', { name: 'Check this screen' }).click();
  const sheet = page.getByRole('dialog', { name: 'Check this screen' });
  await sheet.getByRole('group', { name: /black/ }).getByRole('radio', { name: '5' }).check();
  await sheet.getByRole('group', { name: /white/ }).getByRole('radio', { name: '6' }).check();
  await sheet.getByRole('radio', { name: 'Yellowish' }).check();
  await sheet.getByRole('radio', { name: 'Nothing to compare' }).check();
  await sheet.getByRole('button', { name: 'Keep for this device' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const reminder = page.getByRole('region', { name: 'This screen' });
  await expect(reminder).toContainText('Not fit for judging shades.');
  await page.reload();
  await showStep(page, 'Skin');
  await expect(reminder).toContainText('Not fit for judging shades.');
});
