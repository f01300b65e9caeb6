import { expect, test, type Page } from '@playwright/test';
import { openStudio, showStep } from './studio';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('every bad input gets a reason, and the picture stays', async ({ page }) => {
  await openStudio(page);
  await showStep(page, 'Skin');
  const alert = page.getByRole('tabpanel').getByRole('alert');
  const shown = page.getByText(/^L\* [\d.]+ a\*/);
  const good = await shown.innerText();

  const cases = [
    ['L*', 'abc', /must be a number/],
    ['L*', '140', /runs from 0 to 100/],
    ['L*', '', /must be a number/],
    ['a*', '-300', /from −128 to 128/],
    ['b*', 'NaN', /must be a number/],
    ['Hex colour', '#12', /is not a hex colour/],
    ['Hex colour', '#00ff00', /not a colour that skin has/],
  ] as const;
  for (const [name, typed, reason] of cases) {
    await field(page, name).fill(typed);
    await field(page, name).press('Enter');
    await expect(alert).toContainText(reason);
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
    expect(await shown.innerText()).toBe(good);
    await field(page, name).press('Escape');
    await expect(alert).toBeEmpty();
  }
  await expect(page.locator('[data-ready="true"]')).toBeVisible();

  await field(page, 'L*').fill('abc');
  await field(page, 'L*').press('Enter');
  await expect(alert).toContainText(/must be a number/);
  await page.getByRole('radio', { name: 'Monk 3', exact: true }).check();
  await expect(alert).toBeEmpty();
  await expect(field(page, 'L*')).toHaveValue(/^\d/);

  await field(page, 'L*').fill('55,5');
  await field(page, 'L*').press('Enter');
  await expect(shown).toContainText('L* 55.5');
  await field(page, 'Hex colour').fill('C58C6D');
  await field(page, 'Hex colour').press('Enter');
  await expect(page.getByText('Picked as #c58c6d')).toBeVisible();
});

test('the system eyedropper is offered where the browser has one', async ({ page }) => {
  await page.addInitScript(() => {
    const colors = ['#b08050', '#0000ff'];
    Object.assign(window, {
      EyeDropper: class {
        open() {
          const sRGBHex = colors.shift();
          return sRGBHex
            ? Promise.resolve({ sRGBHex })
            : Promise.reject(new Error('AbortError'));
        }
      },
    });
  });
  await openStudio(page);
  await showStep(page, 'Skin');
  const pick = page.getByRole('button', { name: 'Pick a colour from the screen' });
  const alert = page.getByRole('tabpanel').getByRole('alert');
  await pick.click();
  await expect(page.getByText('Picked as #b08050')).toBeVisible();
  await pick.click();
  await expect(alert).toContainText('not a colour that skin has');
  await pick.click();
  await expect(alert).toContainText('closed without a colour');
});
