import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import {
  cards,
  chooseMonk,
  dropFile,
  expectMonk,
  openList,
  storedCount,
  withoutHead,
} from './kept';

/** A consultation as the first Stipple kept it. */
async function firstDocument(page: Page): Promise<Record<string, unknown>> {
  await chooseMonk(page, 4);
  const read = () =>
    page.evaluate(() => {
      const key = Object.keys(window.localStorage).find((name) =>
        name.startsWith('stipple.journal.'),
      );
      return key === undefined ? null : window.localStorage.getItem(key);
    });
  await expect.poll(read).toContain('"tone":4');
  const { consultation } = JSON.parse((await read()) ?? '{}') as {
    consultation: Record<string, unknown>;
  };
  const { screening: _s, inks: _i, variants: _v, ...first } = consultation;
  return { ...first, version: 1 };
}

test('a killed tab loses nothing that was decided', async ({ page, context }) => {
  await withoutHead(page);
  await page.goto('/');
  await chooseMonk(page, 4);
  await chooseMonk(page, 7);
  const killed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // The renderer dies at once, without a word to the page: the answer never comes.
  session.send('Page.crash').catch(() => undefined);
  await killed;

  const next = await context.newPage();
  await withoutHead(next);
  await next.goto('/');
  await expectMonk(next, 7);
  await expect.poll(() => storedCount(next)).toBe(1);
});

test('what the first Stipple kept is opened and joins the list', async ({ page, context }) => {
  await withoutHead(page);
  await page.goto('/');
  const first = await firstDocument(page);
  await expect.poll(() => storedCount(page)).toBe(1);
  await page.evaluate((text) => {
    window.localStorage.clear();
    window.localStorage.setItem('stipple.consultation', text);
  }, JSON.stringify(first));
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await withoutHead(next);
  await next.goto('/');
  await expectMonk(next, 4);
  expect(await next.evaluate(() => window.localStorage.getItem('stipple.consultation'))).toBe(
    null,
  );
  await expect(cards(await openList(next))).toHaveCount(2);
});

for (const [what, text, reason] of [
  ['cut off', '{"version":2,"skin":', /not a Stipple document/],
  ['from a future version', '{"version":99,"skin":{}}', /newer Stipple \(format 99/],
  ['computed with an ink that is gone', 'lost-ink', /lost-ink/],
] as const) {
  test(`a saved consultation that is ${what} is set aside, told and can be taken along`, async ({
    page,
  }) => {
    await withoutHead(page);
    await page.goto('/');
    const whole = JSON.stringify(await firstDocument(page));
    const broken =
      text === 'lost-ink' ? whole.replace('"pigmentId":null', '"pigmentId":"lost-ink"') : text;
    await page.evaluate((content) => {
      for (const key of Object.keys(window.localStorage)) {
        if (!key.startsWith('stipple.journal.')) continue;
        const entry = JSON.parse(window.localStorage.getItem(key) ?? '{}') as object;
        const consultation = content.startsWith('{"version":2,') ? 7 : JSON.parse(content);
        window.localStorage.setItem(key, JSON.stringify({ ...entry, consultation }));
      }
    }, broken);
    await page.reload();
    const told = page.getByRole('alert').filter({ hasText: 'set aside' });
    await expect(told).toContainText(reason);
    await page.getByRole('button', { name: 'Show the list' }).click();
    const asides = page.getByRole('region', { name: 'Could not be opened' });
    await expect(asides).toContainText(reason);
    const download = page.waitForEvent('download');
    await asides.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toContain('"consultation"');
    await page.keyboard.press('Escape');

    // Nothing writes over it, and it is told once.
    await chooseMonk(page, 9);
    await page.reload();
    await expectMonk(page, 9);
    await expect(told).toHaveCount(0);
    await page.keyboard.press('o');
    await expect(asides).toContainText(reason);
  });
}

test('a full browser says so and offers the file', async ({ page }) => {
  await withoutHead(page);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await page.goto('/');
  await chooseMonk(page, 5);
  const told = page.getByRole('alert').filter({ hasText: 'no room left to save' });
  await expect(told).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^stipple-\d{4}-\d\d-\d\d\.stipple$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('"tone": 5');
  await chooseMonk(page, 6);
});

test('a private window works and says that nothing lasts', async ({ page }) => {
  await withoutHead(page);
  await page.addInitScript(() => {
    const deny = {
      get: () => {
        throw new Error('denied');
      },
    };
    Object.defineProperty(window, 'localStorage', deny);
    Object.defineProperty(window, 'sessionStorage', deny);
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/');
  await chooseMonk(page, 4);
  await expect(
    page.getByRole('alert').filter({ hasText: 'does not let Stipple save' }),
  ).toBeVisible();
  // What was on screen before is in the list as long as the page lasts.
  const list = await openList(page);
  await list.getByRole('button', { name: 'New consultation' }).click();
  await chooseMonk(page, 8);
  await expect(cards(await openList(page))).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expectMonk(page, 8);
});

test('two tabs never overwrite each other', async ({ page, context }) => {
  await withoutHead(page);
  await page.goto('/');
  await chooseMonk(page, 2);
  await expect.poll(() => storedCount(page)).toBe(1);

  const second = await context.newPage();
  await withoutHead(second);
  await second.goto('/');
  const elsewhere = (tab: Page) =>
    tab.getByRole('alert').filter({ hasText: 'open in another tab' });
  await expect(elsewhere(second)).toBeVisible();
  await expectMonk(second, 2);
  await chooseMonk(second, 9);
  await expect(elsewhere(second)).toContainText('kept as a copy');
  await chooseMonk(page, 3);
  await expect.poll(() => storedCount(page)).toBe(2);
  await second.reload();
  await expectMonk(second, 9);
  await page.reload();
  await expectMonk(page, 3);

  // A third tab takes the first one's over: the first is told, and what it does from then on is a copy.
  const third = await context.newPage();
  await withoutHead(third);
  await page.bringToFront();
  await chooseMonk(page, 4);
  await third.goto('/');
  await third.getByRole('button', { name: 'Go on here' }).click();
  await expect(elsewhere(page)).toBeVisible();
  await expect(elsewhere(third)).toHaveCount(0);
  await expectMonk(third, 4);
  await chooseMonk(third, 6);
  await chooseMonk(page, 5);
  await expect.poll(() => storedCount(page)).toBe(3);
  await third.reload();
  await expectMonk(third, 6);
  const list = await openList(third);
  await expect(cards(list)).toHaveCount(3);
});

test('a broken record of the database spares the others', async ({ page }) => {
  await withoutHead(page);
  await page.goto('/');
  await chooseMonk(page, 4);
  await expect.poll(() => storedCount(page)).toBe(1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('stipple');
        opening.addEventListener('success', () => {
          const shelf = opening.result.transaction('consultations', 'readwrite');
          shelf.objectStore('consultations').put({ id: 'broken', changedAt: 1, skin: 'none' });
          shelf.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  const list = await openList(page);
  await expect(cards(list)).toHaveCount(1);
  await expect(list.getByRole('region', { name: 'Could not be opened' })).toBeVisible();
});

test('a file that cannot be opened is refused with the reason, and nothing changes', async ({
  page,
}) => {
  await withoutHead(page);
  await page.goto('/');
  await chooseMonk(page, 4);
  const told = page.getByRole('alert');
  for (const [name, content, reason] of [
    ['later.stipple', '{"version":99}', /“later.stipple” was not opened.*newer Stipple/],
    ['photo.stipple', '\u0000\u0001', /not a Stipple document/],
    ['huge.stipple', 'x'.repeat(2_100_000), /2\.1 MB large/],
    ['cut.stipple', '{"version":2}', /damaged at “subject”/],
  ] as const) {
    await dropFile(page, name, content);
    await expect(told.filter({ hasText: reason })).toBeVisible();
  }
  await expectMonk(page, 4);
});
