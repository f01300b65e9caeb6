import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStudio, showStep, steps } from './studio';

/**
 * What axe finds, in light and dark, on the whole page or on the part of it that a step or a sheet fills: the rest is
 * the same on every step. The colours of both follow the browser's preference without a reload.
 */
async function expectAccessible(page: Page, what: string, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`),
      `${what}, ${colorScheme}`,
    ).toEqual([]);
  }
}

const PANEL = '[role=tabpanel]';
const SHEET = '[role=dialog]';

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test('axe finds nothing on any step, the offer, the screen check and the shortcuts', async ({
  page,
}) => {
  await openStudio(page);
  await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible();
  await expectAccessible(page, 'whole page with the offer of a tour');
  const panel = page.getByRole('tabpanel');
  for (const step of steps) {
    await showStep(page, step);
    if (step === 'Health') {
      const yes = panel.getByRole('radio', { name: 'Yes' });
      await expect(yes.first()).toBeVisible();
      for (const each of await yes.all()) await each.check();
      expect(await yes.count()).toBeGreaterThan(10);
    }
    if (step === 'Summary')
      await expect(page.locator('[data-line="health"]')).toContainText(/\d+ things/);
    for (const details of await page.locator('summary').all()) await details.click();
    await expectAccessible(page, step, PANEL);
  }
  await showStep(page, 'Skin');
  await panel.getByRole('button', { name: 'Check this screen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'screen check', SHEET);
  await page.keyboard.press('Escape');
  await chooseInMenu(page, 'Keyboard shortcuts');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'keyboard shortcuts', SHEET);
});

test('help opens with F1 and explains; axe finds nothing on it or a card of the tour', async ({
  page,
}) => {
  await openStudio(page);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help).toBeVisible();
  for (const pair of ['ΔE 1', 'ΔE 2', 'ΔE 5']) {
    await expect(help.getByText(pair, { exact: true })).toBeVisible();
  }
  await expect(help).toContainText('they promise no result');
  await expectAccessible(page, 'help', SHEET);
  await help.getByRole('button', { name: 'Take the tour' }).click();
  await expect(
    page.getByRole('dialog', { name: 'The consultation, in its order' }),
  ).toBeVisible();
  await expectAccessible(page, 'card of the tour over the whole page');
});
