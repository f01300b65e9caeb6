import { expect, test } from '@playwright/test';
import { openStudio, pictureReady, readingNumber, showStep } from './studio';

test('the head takes the measures of the client, and says when they cannot all be true', async ({
  page,
}) => {
  await openStudio(page);
  await showStep(page, 'Hair loss');
  const area = () => readingNumber(page, 'Treated area');
  const usual = await area();

  await page.getByText('Head shape and beard').click();
  await page.getByRole('radio', { name: 'Usual woman' }).check();
  await expect.poll(area).toBeLessThan(usual * 0.95);
  await pictureReady(page);

  await page.getByRole('radio', { name: 'By the tape' }).check();
  await expect(page.getByRole('slider', { name: 'Round the head' })).toHaveValue('545');
  await expect(page.getByText(/do not go together/)).toBeHidden();
  for (const [name, end] of [
    ['Round the head', 'Home'],
    ['Front to back', 'End'],
    ['Side to side', 'End'],
  ] as const) {
    const slider = page.getByRole('slider', { name });
    await slider.focus();
    await slider.press(end);
  }
  await expect(page.getByText(/“Round the head” of the head shown is/)).toBeVisible();

  await page.getByRole('radio', { name: 'Usual man' }).check();
  await expect.poll(area).toBe(usual);
});
