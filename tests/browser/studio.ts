import { expect, test, type Page, type Request } from '@playwright/test';

/** Software rendering takes seconds where a GPU takes none. */
export const drawingTime = 90_000;

/**
 * Opens the studio and waits until the head with its dots is complete. Specs that do not look at the picture get the
 * light head, which has the same dots and costs half the drawing.
 */
export async function openStudio(page: Page): Promise<void> {
  await page.goto(test.info().project.name === 'interface' ? '/?head=low' : '/');
  await pictureReady(page);
}

export async function pictureReady(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: drawingTime });
}

/** The steps of a consultation in their order. */
export const steps = [
  'Health',
  'Hair loss',
  'Skin',
  'Own hair',
  'Hairline',
  'Ink',
  'Time',
  'Compare',
  'Summary',
  'Picture',
] as const;

export async function showStep(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
}

/** Text of one reading of the result strip, as "Good ΔE 0.9–5.0 · good 9 in 10". */
export async function reading(page: Page, name: string): Promise<string> {
  const cell = page
    .getByRole('region', { name: 'Result' })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) });
  return (await cell.locator('dd').innerText()).trim();
}

/** The leading number of a reading. */
export async function readingNumber(page: Page, name: string): Promise<number> {
  const [digits = ''] = /^[\d.,]+/.exec(await reading(page, name)) ?? [];
  return Number(digits.replaceAll(',', ''));
}

/** What the page asked of the network and what it complained about, from now on. */
export function watch(page: Page): { readonly requests: string[]; readonly errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request: Request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { requests, errors };
}

/** How many heads are side by side. */
export function paneCount(page: Page): Promise<number> {
  return page.evaluate(() => window.stipple?.panes().length ?? 0);
}
