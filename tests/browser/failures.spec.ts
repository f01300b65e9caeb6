import { expect, test } from '@playwright/test';
import { openStudio, pictureReady, readingNumber, showStep, watch } from './studio';

test('the policy forbids every other origin, in the header and in the page', async ({
  page,
}) => {
  const { requests, errors } = watch(page);
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
  await pictureReady(page);
  expect(errors).toEqual([]);

  const blocked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'blocked',
    ),
  );
  expect(blocked).toBe('blocked');
  const away = requests.filter(
    (url) => !/^(http:\/\/localhost:|blob:http:\/\/localhost:)/.test(url),
  );
  expect(away.filter((url) => url !== 'https://example.com/')).toEqual([]);
});

test('without WebGL 2 it says what to do, and the consultation still works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('cannot draw the head');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'hardware acceleration' }),
  ).toBeVisible();
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 6', exact: true }).check();
  await expect(page.getByText('Monk 6, as measured skin')).toBeVisible();
});

test('a lost graphics context comes back, and nothing is lost', async ({ page }) => {
  await openStudio(page);
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 7', exact: true }).check();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-ready] canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { giveBack: () => extension?.restoreContext() });
    extension?.loseContext();
  });
  await expect(page.getByRole('alert').filter({ hasText: 'took a break' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await expect(page.getByText('took a break')).toHaveCount(0);
  await pictureReady(page);
  await expect(page.getByText('Monk 7, as measured skin')).toBeVisible();
  // The canvas library ends the old canvas half a second after it is gone.
  await page.waitForTimeout(1500);
  await expect(page.getByText('took a break')).toHaveCount(0);
  await pictureReady(page);
});

test('a part that does not arrive can be asked for again', async ({ page }) => {
  let broken = true;
  await page.route('**/generated/**', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await pictureReady(page);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(
    0,
  );
});

test('a chunk that does not arrive keeps the studio standing', async ({ page }) => {
  await page.route('**/assets/HeadCanvas-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await showStep(page, 'Ink');
  await expect(page.getByText('Recommended')).toBeVisible();
  await page.unroute('**/assets/HeadCanvas-*.js');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await pictureReady(page);
});

test.describe('the worker that lays the dots', () => {
  // A service worker would fetch the script past the test.
  test.use({ serviceWorkers: 'block' });

  test('does not come, is told, and comes when asked again', async ({ page }) => {
    let broken = true;
    await page.route('**/scalpWorker-*.js', (route) =>
      broken ? route.fulfill({ status: 404, body: 'Not here' }) : route.continue(),
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await pictureReady(page);
    expect(await readingNumber(page, 'Dots')).toBeGreaterThan(10_000);
  });

  test('dies, and picture and numbers still follow what is chosen', async ({ page }) => {
    await openStudio(page);
    const before = await readingNumber(page, 'Dots');
    const [worker] = page.workers().filter((each) => each.url().includes('scalpWorker'));
    if (!worker) throw new Error('No worker lays dots.');
    await worker.evaluate(() => {
      setTimeout(() => {
        self.close();
        throw new Error('out of memory');
      });
    });
    await showStep(page, 'Hair loss');
    await page.getByRole('radio', { name: 'Norwood VII' }).check();
    await expect.poll(() => readingNumber(page, 'Dots')).toBeGreaterThan(1.2 * before);
    await pictureReady(page);
  });
});
