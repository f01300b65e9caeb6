import { expect, test } from '@playwright/test';

test('the studio opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stipple');
});
