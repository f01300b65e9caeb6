import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { encode } from 'fast-png';

/** A page without the 3D head, whose drawing by the processor would only slow the dialog down. */
async function openWithoutHead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
      this: HTMLCanvasElement,
      ...asked: unknown[]
    ) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, options]);
      },
    });
  });
  await page.goto('/');
  await expect(page.getByRole('tablist')).toBeVisible();
}

async function openClinic(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'The clinic' }).click();
  const dialog = page.getByRole('dialog', { name: 'The clinic' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A striped logo of 900 x 600. */
function logoPng(): Buffer {
  const [width, height] = [900, 600];
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([29, 90, 75, Math.floor((i % width) / 30) % 2 === 0 ? 255 : 0], 4 * i);
  }
  return Buffer.from(encode({ width, height, data, channels: 4 }));
}

const settings = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

async function choose(
  page: Page,
  button: Locator,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(file);
}

/** Contrast of a button's text with its ground, as WCAG 2 reckons it. */
function contrastOf(button: Locator): Promise<number> {
  return button.evaluate((element) => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const { color, backgroundColor } = getComputedStyle(element);
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].toSorted(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  });
}

test('a clinic sets itself up, finds everything again and takes it along as a file', async ({
  page,
}) => {
  await openWithoutHead(page);
  const dialog = await openClinic(page);
  await dialog.getByLabel('Name of the clinic').fill('Casa de Puntos');
  await dialog.getByLabel('How to reach you').fill('12 High Street\nhello@casa.example');
  await choose(page, dialog.getByRole('button', { name: 'Choose a logo' }), {
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: logoPng(),
  });
  const logo = dialog.getByRole('img', { name: 'The logo as it is kept' });
  await expect(logo).toBeVisible();
  expect(
    await logo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
  ).toEqual([512, 341]);

  await dialog.getByRole('textbox', { name: 'Hex colour', exact: true }).fill('#ffd400');
  const primary = page.getByRole('banner', { includeHidden: true }).locator('button').last();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => contrastOf(primary), colorScheme).toBeGreaterThanOrEqual(4.5);
  }

  await dialog.getByLabel('Currency').selectOption('EUR');
  await dialog.getByLabel('Price of a session').fill('450');
  await dialog.getByLabel('Dots an artist places in an hour').fill('5,000');

  await dialog.getByText('Add an ink').click();
  await dialog.getByLabel('Name on the bottle').fill('House black');
  await dialog.getByLabel('Nearest mix').selectOption('soft-black');
  await dialog.getByRole('button', { name: 'Add this ink' }).click();
  const bottle = dialog.getByRole('listitem').filter({ hasText: 'Soft black' });
  await expect(bottle.getByText('estimate', { exact: true })).toBeVisible();

  await bottle.getByText('Calibrate with a healed reading').click();
  const work = bottle.getByRole('button', { name: 'Work out the strength' });
  const lab = async (part: string, values: readonly string[]) => {
    for (const [i, axis] of ['L', 'a', 'b'].entries()) {
      const group = bottle.getByRole('group', { name: part });
      await group.getByLabel(`${axis}*`).fill(values[i] ?? '');
    }
  };
  await lab('Bare skin beside the zone', ['65.1', '10.8', '13.8']);
  await lab('The healed zone', ['59.0', '7.6', '10.6']);
  await work.click();
  await expect(bottle.getByText(/ΔE remain between the reading and the model/)).toBeVisible();
  await bottle.getByRole('button', { name: 'Keep this for “House black”' }).click();
  await expect(bottle.getByText('measured', { exact: true })).toBeVisible();

  await dialog.getByRole('button', { name: 'Use these inks in the open consultation' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Ink' }).click();
  await expect(page.getByRole('radio', { name: 'House black, measured' })).toBeVisible();

  await page.reload();
  await openClinic(page);
  await expect(dialog.getByLabel('Name of the clinic')).toHaveValue('Casa de Puntos');
  await expect(dialog.getByLabel('Price of a session')).toHaveValue('450');
  await expect(dialog.getByLabel('Dots an artist places in an hour')).toHaveValue('5,000');
  await expect(logo).toBeVisible();
  await expect(bottle.getByText('measured', { exact: true })).toBeVisible();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the settings as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('stipple-clinic-casa-de-puntos.json');
  const kept = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({
    version: 1,
    name: 'Casa de Puntos',
    colors: { accent: '#ffd400' },
    rates: { currency: 'EUR', perSession: 450, perHour: null, dotsPerHour: 5000 },
    inks: [{ name: 'House black', status: 'measured' }],
  });

  const open = dialog.getByRole('button', { name: 'Open a settings file' });
  const name = dialog.getByLabel('Name of the clinic');
  await choose(
    page,
    open,
    settings('other.json', { ...JSON.parse(kept), name: 'Other', logo: null, inks: [] }),
  );
  await expect(name).toHaveValue('Other');
  await expect(logo).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('Casa de Puntos');
  await dialog.getByRole('button', { name: 'Erase the clinic’s settings' }).click();
  await expect(name).toHaveValue('');
  await choose(page, open, settings('mine.json', kept));
  await expect(name).toHaveValue('Casa de Puntos');
  await expect(logo).toBeVisible();
});

test('files that are no clinic’s settings, and pictures that are no logo, are refused with the reason', async ({
  page,
}) => {
  await openWithoutHead(page);
  const dialog = await openClinic(page);
  await dialog.getByLabel('Name of the clinic').fill('Casa de Puntos');
  const alert = dialog.getByRole('alert');
  const open = dialog.getByRole('button', { name: 'Open a settings file' });
  for (const [content, reason] of [
    ['not json at all', 'not a Stipple document'],
    [
      { version: 7, name: 'Later' },
      'saved by a newer Stipple (format 7; this one reads up to 1)',
    ],
    [{ version: 1, name: 5 }, 'It is damaged at'],
  ] as const) {
    await choose(page, open, settings('settings.json', content));
    await expect(alert.filter({ hasText: '“settings.json” was not opened' })).toContainText(
      reason,
    );
  }
  const pick = dialog.getByRole('button', { name: 'Choose a logo' });
  for (const [mimeType, text, reason] of [
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'can carry programs'],
    ['image/png', 'plain words', 'not a PNG, JPEG or WebP'],
    ['image/jpeg', '\u00ff\u00d8\u00ff and then nothing', 'could not be read'],
  ] as const) {
    const buffer = Buffer.from(text, 'latin1');
    await choose(page, pick, { name: 'logo', mimeType, buffer });
    await expect(alert.filter({ hasText: reason })).toBeVisible();
  }
  await expect(dialog.getByLabel('Name of the clinic')).toHaveValue('Casa de Puntos');
  await expect(dialog.getByRole('img')).toHaveCount(0);
});

test('a clinic that measures in inches sees inches, at once', async ({ page }) => {
  await openWithoutHead(page);
  const dialog = await openClinic(page);
  await dialog.getByRole('radio', { name: 'Imperial: inches, sq in' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('per sq in');
  await page.getByRole('tab', { name: 'Hairline' }).click();
  await expect(page.getByText(/^2\.\d\d in$/)).toBeVisible();
  await page.getByRole('tab', { name: 'Ink' }).click();
  await expect(page.getByRole('slider', { name: 'Dots per sq in' })).toHaveAttribute(
    'aria-valuetext',
    /^\d{3}$/,
  );
});

test('axe finds nothing in the dialog, light and dark', async ({ page }) => {
  await openWithoutHead(page);
  const dialog = await openClinic(page);
  await dialog.getByText('Add an ink').click();
  await dialog.getByLabel('Name on the bottle').fill('House black');
  await dialog.getByRole('button', { name: 'Add this ink' }).click();
  await dialog.getByText('Calibrate with a healed reading').click();
  await dialog.getByRole('textbox', { name: 'Hex colour', exact: true }).fill('#ff8800');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`),
      colorScheme,
    ).toEqual([]);
  }
});
