import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { stampServiceWorker } from '../../scripts/serve/precache';
import { serve } from '../../scripts/serve/serve';
import { drawingTime, pictureReady, readingNumber, showStep, watch } from './studio';

const built = resolve(process.env['STIPPLE_DIST'] ?? 'dist');
const port = Number(process.env['STIPPLE_TEST_PORT'] ?? 4199) + 10;
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until the service worker of this page has kept everything and answers for it. */
async function kept(page: Page): Promise<void> {
  const answering = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return (
        registration?.active?.state === 'activated' &&
        navigator.serviceWorker.controller !== null
      );
    });
  await expect.poll(answering, { timeout: drawingTime }).toBe(true);
}

test('with the network gone it opens again, does the main job and saves a picture', async ({
  page,
  context,
}) => {
  cpSync(built, join(folder, 'clinic', 'preview'), { recursive: true });
  const { url, close } = await serve(folder, port);
  await page.goto(`${url}clinic/preview/`);
  await pictureReady(page);
  await kept(page);

  await context.setOffline(true);
  close();
  await showStep(page, 'Skin');
  await page.reload();
  await pictureReady(page);
  const { requests, errors } = watch(page);
  await showStep(page, 'Hair loss');
  await page.getByRole('radio', { name: 'Norwood VII' }).check();
  await expect.poll(() => readingNumber(page, 'Treated area')).toBeGreaterThan(300);
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: 'Monk 2', exact: true }).check();
  await showStep(page, 'Ink');
  await expect(page.getByText(/, thinned 1 : \d+/)).toBeVisible();
  await showStep(page, 'Picture');
  const waiting = page.waitForEvent('download', { timeout: drawingTime });
  await page.getByRole('button', { name: 'Save picture' }).click();
  const bytes = readFileSync(await (await waiting).path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, 1350]);

  expect(errors).toEqual([]);
  expect(requests.filter((to) => !to.replace('blob:', '').startsWith(url))).toEqual([]);
});

/** A later build of the same studio: every part has another name, and the page tells of it. */
function publishLater(dist: string): void {
  const assets = join(dist, 'assets');
  const renamed = readdirSync(assets).map((name): [string, string] => [
    name,
    name.replace(/-(.{5})...\./, '-$1new.'),
  ]);
  const rewrite = (file: string) => {
    const text = renamed.reduce(
      (current, [before, now]) => current.replaceAll(before, now),
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  };
  for (const [name] of renamed) rewrite(join(assets, name));
  rewrite(join(dist, 'index.html'));
  for (const [before, now] of renamed) renameSync(join(assets, before), join(assets, now));
  stampServiceWorker(dist);
}

test('an update is announced, changes nothing by itself, and comes by its button', async ({
  page,
}) => {
  cpSync(built, folder, { recursive: true });
  const { url, close } = await serve(folder, port);
  try {
    await page.goto(url);
    await pictureReady(page);
    await showStep(page, 'Skin');
    await page.getByRole('radio', { name: 'Monk 7', exact: true }).check();
    await kept(page);
    const script = () =>
      page.locator('script[type="module"]').evaluate((tag) => tag.getAttribute('src'));
    const first = await script();
    const notice = page.getByText('A newer Stipple is ready');
    await expect(notice).toHaveCount(0);

    publishLater(folder);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(notice).toBeVisible({ timeout: drawingTime });
    expect(await script()).toBe(first);
    // A part that was never opened, and that the host no longer has.
    await showStep(page, 'Picture');
    await expect(page.getByRole('button', { name: 'Save picture' })).toBeVisible();

    await page.getByRole('button', { name: 'Update now' }).click();
    await page.waitForFunction(
      () => document.querySelector('script[type="module"][src*="new."]') !== null,
    );
    await pictureReady(page);
    await showStep(page, 'Skin');
    await expect(page.getByText('Monk 7, as measured skin')).toBeVisible();
    await expect(notice).toHaveCount(0);
  } finally {
    close();
  }
});
