import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
  chooseIn,
  expectLabel,
  exported,
  LABEL,
  layoutOf,
  metadataOf,
  pixelsIn,
  shadeAtFocus,
} from './exported';
import { dE00 } from './measure';
import { openStudio, showStep } from './studio';

const CLIENT = 'Zacharias Quill';

/** Every size and every type at least once; the largest belongs to the bench. */
const wanted = [
  { size: 'Portrait 4:5', type: 'PNG', ending: 'png', width: 1080, height: 1350 },
  { size: 'Square 1:1', type: 'JPEG', ending: 'jpg', width: 1080, height: 1080 },
  { size: 'Portrait 3:4', type: 'WebP', ending: 'webp', width: 1080, height: 1440 },
  { size: 'Wide 16:9', type: 'WebP', ending: 'webp', width: 1920, height: 1080 },
  { size: 'Story 9:16', type: 'JPEG', ending: 'jpg', width: 1080, height: 1920 },
  { size: '4K', type: 'PNG', ending: 'png', width: 3840, height: 2160 },
] as const;

test('every size and type has its pixels, its label, its settings and the same shade', async ({
  page,
}) => {
  test.setTimeout(420_000);
  await openStudio(page);
  await page.getByRole('textbox', { name: /Client or note/ }).fill(CLIENT);
  await page.getByRole('button', { name: 'Top', exact: true }).click();
  await showStep(page, 'Picture');
  await chooseIn(page, 'Light', 'Shade check');
  await chooseIn(page, 'Background', 'White');
  const shades: Record<string, ReturnType<typeof shadeAtFocus>> = {};
  for (const { size, type, ending, width, height } of wanted) {
    await chooseIn(page, 'Size', size);
    await chooseIn(page, 'File type', type);
    const file = await exported(page);
    expect(file.name).toBe(`stipple-simulation-healed-top-white-${width}x${height}.${ending}`);
    const pixels = await pixelsIn(page, file);
    expect([pixels.width, pixels.height]).toEqual([width, height]);

    const layout = layoutOf({ width, height }, [{ title: '', lines: [] }], 'Simulated, healed');
    expectLabel(pixels, layout);
    const { title, settings } = await metadataOf(page, file);
    expect(title).toBe(LABEL);
    expect([settings.widthPx, settings.heightPx]).toEqual([width, height]);
    expect(file.bytes.includes('Zacharias'), 'the client in the file').toBe(false);

    const [head] = layout.heads;
    const camera = settings.heads[0]?.camera;
    if (!head || !camera) throw new Error('The file says nothing of its head.');
    shades[`${size} ${type}`] = shadeAtFocus(pixels, head, camera);
  }
  const [first] = Object.values(shades);
  const off = Object.entries(shades).map(
    ([name, shade]) => [name, first ? dE00(first, shade) : Number.NaN] as const,
  );
  console.log(`dE00 of the treated patch against 4:5 PNG: ${JSON.stringify(off)}`);
  for (const [name, difference] of off) expect(difference, name).toBeLessThanOrEqual(0.5);
});

test('a newcomer has a 4:5 comparison of three densities in at most twelve clicks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('pointerdown', () => {
      window.name = String(Number(window.name || 0) + 1);
    });
  });
  await openStudio(page);
  await page.getByRole('button', { name: 'Top', exact: true }).click();
  await page.getByRole('tab', { name: 'Picture', exact: true }).click();
  await page.getByRole('radio', { name: 'Comparison' }).click();
  const file = await exported(page);
  const clicks = await page.evaluate(() => Number(window.name));
  console.log(`clicks from opening to the exported comparison: ${clicks}`);
  expect(clicks).toBeGreaterThan(1);
  expect(clicks).toBeLessThanOrEqual(12);

  const pixels = await pixelsIn(page, file);
  expect([pixels.width, pixels.height]).toEqual([1080, 1350]);
  const { settings } = await metadataOf(page, file);
  const densities = settings.heads.map(({ consultation, ink }) =>
    consultation.time.sessionsDone === 0 ? 0 : ink.densityPerCm2,
  );
  const [light = 0, natural = 0, full = 0] = densities;
  expect(densities).toHaveLength(3);
  expect([light > 0, light < natural, natural < full]).toEqual([true, true, true]);

  const panels = densities.map(() => ({ title: 'Light', lines: [] }));
  const layout = layoutOf({ width: 1080, height: 1350 }, panels, 'Simulated, healed');
  expectLabel(pixels, layout);
  const lightness = layout.heads.map((head, i) => {
    const camera = settings.heads[i]?.camera;
    if (!camera) throw new Error('A head is missing from the settings.');
    return shadeAtFocus(pixels, head, camera).L;
  });
  expect(lightness, 'the denser the darker').toEqual(lightness.toSorted((a, b) => b - a));
});

test('a series comes as one zip of labelled pictures', async ({ page }) => {
  test.setTimeout(300_000);
  await openStudio(page);
  await showStep(page, 'Picture');
  await chooseIn(page, 'What', 'Series (zip)');
  await chooseIn(page, 'One picture for each', 'View');
  await chooseIn(page, 'Size', 'Square 1:1');
  await chooseIn(page, 'File type', 'JPEG');
  const zip = await exported(page, 'Save series');
  expect(zip.name).toBe('stipple-simulation-healed-views.zip');
  const files = Object.entries(unzipSync(zip.bytes));
  expect(files.map(([name]) => name)).toEqual(
    ['front', 'three-quarter', 'side', 'back', 'top'].map(
      (view) => `stipple-simulation-${view}-1080x1080.jpg`,
    ),
  );
  const layout = layoutOf(
    { width: 1080, height: 1080 },
    [{ title: '', lines: [] }],
    'Simulated, healed',
  );
  const turns = new Set<number>();
  for (const [name, bytes] of files) {
    const file = { name, bytes: Buffer.from(new Uint8Array(bytes)) };
    const pixels = await pixelsIn(page, file);
    expect([pixels.width, pixels.height]).toEqual([1080, 1080]);
    expectLabel(pixels, layout);
    const { title, settings } = await metadataOf(page, file);
    expect(title).toBe(LABEL);
    turns.add(settings.heads[0]?.camera.azimuthDeg ?? Number.NaN);
    turns.add(settings.heads[0]?.camera.elevationDeg ?? Number.NaN);
  }
  expect(turns.size).toBeGreaterThanOrEqual(8);
});

test('cancelling works at once and leaves no file; a JPEG that cannot be says why', async ({
  page,
}) => {
  await openStudio(page);
  await showStep(page, 'Picture');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await chooseIn(page, 'Size', '8K');
  await page.getByRole('button', { name: 'Save picture' }).click();
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect
    .poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value))
    .toBeGreaterThan(0);
  const asked = Date.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  console.log(`cancelled within ${Date.now() - asked} ms`);
  await expect(bar).toHaveCount(0);

  await chooseIn(page, 'File type', 'JPEG');
  await chooseIn(page, 'Background', 'Transparent');
  await expect(page.getByText('A JPEG cannot be transparent.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeDisabled();

  await chooseIn(page, 'Size', 'Square 1:1');
  await chooseIn(page, 'File type', 'PNG');
  const file = await exported(page);
  const pixels = await pixelsIn(page, file);
  expect([pixels.width, pixels.height]).toEqual([1080, 1080]);
  expect(downloads).toEqual([file.name]);
});
