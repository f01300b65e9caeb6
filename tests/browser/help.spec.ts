import { expect, test, type Page } from '@playwright/test';
import { openStudio } from './studio';

const offer = (page: Page) => page.getByRole('region', { name: 'First steps' });
const card = (page: Page, title: string) => page.getByRole('dialog', { name: title });

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test('the tour offers itself until somebody answers, by keyboard too, and never again', async ({
  page,
}) => {
  await openStudio(page);
  await expect(offer(page)).toBeVisible();
  await offer(page).getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('Enter');
  await expect(offer(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Hair loss' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('the cards wait while what they point at is tried, and Escape ends them', async ({
  page,
}) => {
  await openStudio(page);
  await offer(page).getByRole('button', { name: 'Show me' }).click();
  const onward = page.getByRole('dialog').getByRole('button', { name: 'Next', exact: true });
  await expect(card(page, 'The consultation, in its order')).toBeVisible();
  await expect(onward).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'The head is always in view')).toBeVisible();
  await expect(onward).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Now, healed, year 5')).toBeVisible();
  await page.getByRole('button', { name: 'Year 5' }).click();
  await expect(page.getByText('Simulated, year 5')).toBeVisible();
  await expect(card(page, 'Now, healed, year 5')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Hair loss' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);

  await chooseInMenu(page, 'Tour');
  for (const name of ['Next', 'Next', 'Next', 'Next', 'Done']) {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the sample opens as a consultation of its own, at its summary', async ({ page }) => {
  await openStudio(page);
  await offer(page).getByRole('button', { name: 'Open a sample' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Summary' })).toBeVisible();
  await expect(page.locator('[data-line="head"]')).toContainText('strip scar');
  await expect(page.locator('[data-line="health"]')).toContainText('blood thinners');
  await expect(page.getByRole('textbox', { name: /^Client or note/ })).toHaveValue(
    'Sample, invented',
  );
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});
