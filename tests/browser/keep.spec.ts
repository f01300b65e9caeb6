import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import {
  cards,
  chooseMonk,
  dropFile,
  expectMonk,
  openList,
  storedCount,
  withoutHead,
} from './kept';
import { openStudio, showStep } from './studio';

const noteField = 'Client or note, kept on this device only';

test('the list: pictures, search, copies, deleting with undo, opening and beginning anew', async ({
  page,
}) => {
  await openStudio(page);
  const empty = await openList(page);
  await expect(empty.getByText('Nothing kept yet')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: noteField }).fill('José Ángel');
  await chooseMonk(page, 4);
  await page.getByRole('heading', { name: 'Skin of the scalp' }).click();
  await page.keyboard.press('o');
  const list = page.getByRole('dialog', { name: 'Consultations' });
  await expect(cards(list)).toHaveCount(1);
  await expect(list.getByText('On screen')).toBeVisible();
  // The picture of the head on screen, drawn for the card.
  const picture = list.locator('img');
  await expect(picture).toHaveCount(1);
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(320);

  await list.getByRole('button', { name: 'Duplicate José Ángel' }).click();
  await expect(cards(list)).toHaveCount(2);
  await list.getByRole('searchbox').fill('copy jose');
  await expect(cards(list)).toHaveCount(1);
  await list.getByRole('searchbox').fill('nobody');
  await list.getByRole('button', { name: 'Show all' }).click();
  await expect(cards(list)).toHaveCount(2);

  await list.getByRole('button', { name: 'Rename José Ángel (copy)' }).click();
  const name = list.getByRole('textbox', { name: noteField });
  await expect(name).toBeFocused();
  await name.fill('Never kept');
  await page.keyboard.press('Escape');
  const copyName = list.getByRole('button', { name: 'Rename José Ángel (copy)' });
  await expect(copyName).toBeFocused();
  await page.keyboard.press('Enter');
  await name.fill('Softer hairline');
  await page.keyboard.press('Enter');
  await expect(cards(list).filter({ hasText: 'Softer hairline' })).toHaveCount(1);
  await expect(list.getByRole('button', { name: 'Rename Softer hairline' })).toBeFocused();
  await expect(list.getByText('Now called “Softer hairline”.')).toBeVisible();
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(copyName).toBeVisible();
  await expect(cards(list).filter({ hasText: 'Softer hairline' })).toHaveCount(0);

  await list.getByRole('button', { name: 'Delete José Ángel (copy)' }).click();
  await expect(cards(list)).toHaveCount(1);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(list)).toHaveCount(2);
  await expect(list.locator('img')).toHaveCount(2);
  // Even the one on screen can go, and come back.
  await list.getByRole('button', { name: 'Delete José Ángel', exact: true }).click();
  await expect(cards(list)).toHaveCount(1);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(list)).toHaveCount(2);
  await expect(list.getByText('On screen')).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }

  await list.getByRole('button', { name: 'New consultation' }).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: noteField })).toHaveValue('');
  await page.getByRole('radio', { name: 'Monk 9', exact: true }).check();
  await cards(await openList(page))
    .filter({ hasText: 'José Ángel' })
    .filter({ hasNotText: '(copy)' })
    .click();
  await expectMonk(page, 4);
  await expect.poll(() => storedCount(page)).toBe(3);
});

test('a file goes out with the client or without, and comes back by the list or dropped', async ({
  page,
}) => {
  await withoutHead(page);
  await page.goto('/');
  await page.getByRole('textbox', { name: noteField }).fill('Ruth Oyelaran');
  await chooseMonk(page, 8);
  await page.keyboard.press('Control+s');
  const share = page.getByRole('dialog', { name: 'Save and share' });
  const savedBy = async (name: string) => {
    const download = page.waitForEvent('download');
    await share.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const own = await savedBy('Save for this client');
  expect(own.name).toMatch(/^stipple-\d{4}-\d\d-\d\d-ruth-oyelaran\.stipple$/);
  expect(own.text).toContain('Ruth Oyelaran');
  const bare = await savedBy('Save without client details');
  expect(bare.name + bare.text).not.toMatch(/ruth|oyelaran/i);
  expect(bare.text).toContain('"tone": 8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.keyboard.press('Escape');

  await chooseMonk(page, 2);
  await dropFile(page, own.name, own.text, true);
  await expect(page.getByText('Drop it here to open it')).toBeVisible();
  await dropFile(page, own.name, own.text);
  await expect(page.getByText('Drop it here to open it')).toHaveCount(0);
  await expect(page.getByText('Opened from a file.')).toBeVisible();
  await expectMonk(page, 8);
  const list = await openList(page);
  await expect(cards(list)).toHaveCount(2);

  const chooser = page.waitForEvent('filechooser');
  await list.getByRole('button', { name: 'Open a file' }).click();
  await (
    await chooser
  ).setFiles({
    name: bare.name,
    mimeType: 'application/json',
    buffer: Buffer.from(`\uFEFF${bare.text}`),
  });
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: noteField })).toHaveValue('');
  await expect.poll(() => storedCount(page)).toBe(3);
});

test('a link carries the look to a fresh browser and nothing of the client', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withoutHead(page);
  await page.goto('/');
  await page.getByRole('textbox', { name: noteField }).fill('Ruth Oyelaran');
  await showStep(page, 'Health');
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await chooseMonk(page, 8);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  const payload = Buffer.from(
    link.slice(link.indexOf('.', link.indexOf('#')) + 1),
    'base64url',
  );
  const inside = inflateRawSync(payload.subarray(4)).toString();
  expect(inside).toContain('"tone":8');
  expect(inside).not.toMatch(/Ruth|subject|label|screening|keloids|"yes"/);

  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await withoutHead(theirs);
  const sent: string[] = [];
  theirs.on('request', (request) => sent.push(request.url()));
  await theirs.goto(link);
  await expectMonk(theirs, 8);
  await expect(theirs.getByText('Opened from a link')).toBeVisible();
  expect(new URL(theirs.url()).hash).toBe('');
  expect(sent.filter((url) => url.includes('look='))).toEqual([]);
  await expect(theirs.getByRole('textbox', { name: noteField })).toHaveValue('');
  await expect.poll(() => storedCount(theirs)).toBe(1);

  // A link that lost its end, pasted over the page: refused, and what is on screen stays.
  await theirs.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    new URL(link).hash.slice(0, -20),
  );
  await expect(theirs.getByText(/part of it was lost on the way/)).toBeVisible();
  await expectMonk(theirs, 8);
  await stranger.close();
});

test('one control erases everything, in every tab', async ({ page, context }) => {
  await withoutHead(page);
  await page.goto('/');
  await chooseMonk(page, 4);
  await page.evaluate(() => {
    window.localStorage.setItem('stipple.theme', 'dark');
    window.localStorage.setItem('other.site', 'stays');
  });
  const other = await context.newPage();
  await withoutHead(other);
  await other.goto('/');
  await chooseMonk(other, 9);
  await expect.poll(() => storedCount(page)).toBe(2);

  const list = await openList(page);
  await list.getByRole('button', { name: 'Erase everything…' }).click();
  await expect(list.getByText('Every consultation in this browser (2)')).toBeVisible();
  await expect(list.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await list.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByText(/kept on this device is erased/)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  for (const tab of [page, other]) {
    await showStep(tab, 'Skin');
    await expect(tab.getByRole('radio', { name: 'Monk 9', exact: true })).not.toBeChecked();
    const left = await tab.evaluate(() => [
      ...Object.keys(window.localStorage),
      ...Object.keys(window.sessionStorage),
    ]);
    expect(left).toEqual(['other.site']);
  }
  expect(await storedCount(page)).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list by touch', async ({ page }) => {
    await withoutHead(page);
    await page.goto('/');
    await chooseMonk(page, 4);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Consultations' }).tap();
    const list = page.getByRole('dialog', { name: 'Consultations' });
    await list.getByRole('button', { name: 'New consultation' }).tap();
    await chooseMonk(page, 6);
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Consultations' }).tap();
    await expect(cards(list)).toHaveCount(2);
    for (const button of await list.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    // The bar has no room for the note: it is written in the list, of the one on screen too.
    await list
      .getByRole('listitem')
      .filter({ hasText: 'On screen' })
      .getByRole('button', { name: /^Rename/ })
      .tap();
    await list.getByRole('textbox', { name: noteField }).fill('Ruth O.');
    for (const control of await list.locator('form').locator('input, button').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await list.getByRole('button', { name: 'Keep this name' }).tap();
    await expect(cards(list).filter({ hasText: 'Ruth O.' })).toHaveCount(1);
    await list.getByRole('button', { name: /^Rename Consultation of/ }).tap();
    await list.getByRole('textbox', { name: noteField }).fill('Second client');
    await list.getByRole('searchbox').tap();
    await expect(cards(list).first()).toContainText('Second client');
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Consultations' }).tap();
    await expect(cards(list).filter({ hasText: 'Ruth O.' })).toContainText('On screen');
    await cards(list).filter({ hasText: 'Second client' }).tap();
    await expectMonk(page, 4);
  });
});
