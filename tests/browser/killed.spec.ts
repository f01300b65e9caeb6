import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { chooseMonk, expectMonk, storedCount, withoutHead } from './kept';

/** Ends a browser as a lack of memory or of power does: all its processes at once, without a word. */
async function kill(context: BrowserContext, folder: string): Promise<void> {
  // On Linux the lock of a profile is a link that names its process.
  const lock = await readlink(join(folder, 'SingletonLock'));
  const gone = context.waitForEvent('close');
  process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
  await gone;
}

test('a killed browser opens with the newest state and goes on from there', async ({
  baseURL,
  launchOptions,
}) => {
  test.skip(process.platform !== 'linux', 'The process is found as on Linux.');
  const folder = await mkdtemp(join(tmpdir(), 'stipple-killed-'));
  const open = async () => {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await withoutHead(page);
    await page.goto('/');
    return { context, page };
  };
  try {
    let { context, page } = await open();
    for (const tone of [2, 5, 3, 8, 4, 9]) {
      await chooseMonk(page, tone);
      await page.waitForTimeout(700);
    }
    await kill(context, folder);

    ({ context, page } = await open());
    await expectMonk(page, 9);
    await chooseMonk(page, 7);
    await page.waitForTimeout(700);
    expect(await storedCount(page)).toBe(1);
    await kill(context, folder);

    ({ context, page } = await open());
    await expectMonk(page, 7);
    expect(await storedCount(page)).toBe(1);
    await context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
