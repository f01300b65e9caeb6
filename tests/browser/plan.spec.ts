import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parsedCalendar } from '../unit/plan/parsedCalendar';
import { pdfContent, type PdfContent } from './pdfContent';
import { drawingTime, openStudio, readingNumber, watch } from './studio';

const client = 'Zoë Ferreira';
const most = 1_500_000;

const dialog = (page: Page, title = 'The plan') => page.getByRole('dialog', { name: title });

/** A clinic that charges by the session and by the hour. */
async function haveClinic(page: Page, language: 'en' | 'es', rates: object): Promise<void> {
  await page.addInitScript(
    (clinic) => window.localStorage.setItem('stipple.clinic', JSON.stringify(clinic)),
    {
      version: 1,
      name: 'Clínica Sol & Sons',
      contact: 'Harbour Road 1\n+44 20 0000 0000',
      logo: null,
      colors: { accent: null, backdrop: '#d8d3cb' },
      language,
      units: 'metric',
      rates: {
        currency: 'EUR',
        perSession: null,
        perThousandDots: null,
        perHour: null,
        dotsPerHour: 4700,
        setUpHours: 0.5,
        ...rates,
      },
      inks: [],
    },
  );
}

async function openPlan(page: Page, more = 'More', item = 'The plan'): Promise<void> {
  await page.getByRole('button', { name: more, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(page: Page, button: string): Promise<Saved> {
  const waiting = page.waitForEvent('download', { timeout: drawingTime });
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function savePdf(page: Page, button = 'Save PDF'): Promise<Saved & PdfContent> {
  await expect(page.getByRole('button', { name: button })).toBeEnabled({
    timeout: drawingTime,
  });
  const saved = await save(page, button);
  expect(saved.bytes.length).toBeLessThan(most);
  return { ...saved, ...pdfContent(saved.bytes) };
}

/** Decodes pictures as a browser does: their size, and how dark the crown is, 0 to 255. */
async function decoded(page: Page, pictures: readonly Buffer[]) {
  return await page.evaluate(
    (files) =>
      Promise.all(
        files.map(async (file) => {
          const image = new Image();
          image.src = `data:image/jpeg;base64,${file}`;
          await image.decode();
          const { naturalWidth: width, naturalHeight: height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(image, 0, 0);
          // The mid-scalp from above: the loss on top of this head is not seen at eye height.
          const patch = context?.getImageData(width * 0.48, height * 0.44, 40, 20).data ?? [];
          let green = 0;
          for (let k = 1; k < patch.length; k += 4) green += patch[k] ?? 0;
          return { width, height, crown: green / (patch.length / 4) };
        }),
      ),
    pictures.map((picture) => picture.toString('base64')),
  );
}

test('the plan: on screen, as a PDF for client and artist, in print, and in a calendar', async ({
  page,
}) => {
  const { requests, errors } = watch(page);
  await haveClinic(page, 'en', { perSession: 450, perHour: 110 });
  await openStudio(page);
  await page.getByRole('textbox', { name: /^Client or note/ }).fill(client);
  const dots = (await readingNumber(page, 'Dots')).toLocaleString('en');
  await openPlan(page);
  const plan = dialog(page);
  await expect(plan.getByRole('img')).toHaveCount(2, { timeout: drawingTime });

  // Until a day is picked there are no dates, and no calendar to save.
  await expect(plan.getByText('To be agreed', { exact: true })).toHaveCount(3);
  await expect(plan.getByRole('button', { name: 'Calendar' })).toBeDisabled();
  await expect(plan.getByText(/^Each session: days? \d/).first()).toBeVisible();
  await plan.getByLabel('First session').fill('2027-02-22');
  await expect(plan.getByRole('button', { name: 'Calendar' })).toBeEnabled();
  await plan.getByRole('radio', { name: '14 days' }).check({ force: true });
  await expect(plan.getByText('Mon, Mar 8, 2027')).toBeVisible();
  await expect(plan.getByText('€1,350 (3 sessions at €450)')).toBeVisible();
  await expect(plan.getByText(client)).toHaveCount(0);
  expect(requests.filter((url) => /jspdf|planPdf|html2canvas|purify|canvg/.test(url))).toEqual(
    [],
  );

  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour on its way from light to dark has no contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations).toEqual([]);
  }

  const forClient = await savePdf(page);
  expect(forClient.name).toBe('stipple-treatment-plan-2027-02-22.pdf');
  await expect(plan.getByText(`Saved as ${forClient.name}.`)).toBeVisible();
  expect(forClient.information).toEqual({
    Title: 'Your scalp micropigmentation plan',
    Subject: 'Simulation - not a guarantee of results',
    Author: 'Clínica Sol & Sons',
    Creator: 'Stipple',
  });
  for (const said of [
    'Clínica Sol & Sons',
    '+44 20 0000 0000',
    `${dots} (`,
    'Mon, Feb 22, 2027',
    'Mon, Mar 8, 2027',
    'Mon, Mar 22, 2027',
    '€1,350 (3 sessions at €450)',
    'or €',
    'Session 2: Mar 8',
    'SPF 30',
    'MRI: tell the staff',
    'What is an estimate',
    `Page 1 of ${forClient.pages}`,
  ]) {
    expect(forClient.text).toContain(said);
  }
  const foot = forClient.text.split('Simulation - not a guarantee of results').length - 1;
  expect(foot).toBe(forClient.pages);
  expect(forClient.text).not.toMatch(/\bafter\b|\?\?/i);
  expect(forClient.whole).not.toContain('Ferreira');

  const [now, healed] = await decoded(page, forClient.pictures);
  expect(now).toMatchObject({ width: 864, height: 1080 });
  expect(healed).toMatchObject({ width: 864, height: 1080 });
  expect((now?.crown ?? 0) - (healed?.crown ?? 0)).toBeGreaterThan(8);

  await plan.getByRole('tab', { name: 'For the artist' }).click();
  const forArtist = await savePdf(page);
  expect(forArtist.name).toBe('stipple-artist-plan-2027-02-22.pdf');
  for (const said of ['1 : 12', 'dE00 ', 'Typology angle', 'Mid-scalp', dots, 'Optical']) {
    expect(forArtist.text).toContain(said);
  }
  expect(forArtist.whole).not.toContain('Ferreira');
  expect(forArtist.pictures).toHaveLength(2);
  expect(forArtist.text).toContain('Simulated, healed (top)');
  expect(forArtist.text).toContain('Tope & Shellock 2002');

  await plan.getByRole('tab', { name: 'For the client' }).click();
  await plan.getByRole('switch', { name: 'Put the name on it' }).click();
  const named = await savePdf(page);
  expect(named.name).toBe(forClient.name);
  expect(named.text).toContain(`For ${client}`);
  expect(JSON.stringify(named.information)).not.toContain('Ferreira');

  // On paper there is the plan and nothing else of the page.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan-print article')).toBeVisible();
  await expect(plan).toBeHidden();
  await expect(page.locator('#studio')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const calendar = await save(page, 'Calendar');
  expect(calendar.name).toBe('stipple-aftercare-2027-02-22.ics');
  const file = calendar.bytes.toString('utf8');
  expect(file).not.toContain('Ferreira');
  const { events } = parsedCalendar(file);
  const starts = (summary: string) =>
    events
      .filter((event) => event['SUMMARY']?.startsWith(summary))
      .map((event) => event['DTSTART;VALUE=DATE']);
  expect(starts('Session')).toEqual(['20270222', '20270308', '20270322']);
  expect(starts('Keep the scalp dry')).toHaveLength(3);
  expect(starts('Healed: sun cream')).toEqual(['20270419']);

  expect(requests.filter((url) => /html2canvas|purify|canvg/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});

test.describe('in Spanish, where nothing can be drawn', () => {
  test.use({ locale: 'es-ES', viewport: { width: 390, height: 844 } });

  test('the plan has its numbers and no invented price', async ({ page }) => {
    await haveClinic(page, 'es', {});
    await page.addInitScript(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
    });
    await page.goto('/');
    await openPlan(page, 'Más', 'El plan');
    const plan = dialog(page, 'El plan');
    await expect(plan.getByText(/no puede dibujar la cabeza, así que el plan/)).toBeVisible();
    await expect(plan.getByText('Pregunte a la clínica', { exact: false })).toBeVisible();
    const { text, pictures, information } = await savePdf(page, 'Guardar PDF');
    expect(pictures).toEqual([]);
    expect(information['Title']).toBe('Su plan de micropigmentación capilar');
    expect(information['Subject']).toBe('Simulación - no es una garantía de resultados');
    expect(text).toMatch(/\d\d\.\d{3} \(\d+ \/cm² en la zona plena, \d+ de media\)/);
    expect(text).toContain('Sin imágenes');
    expect(text).toContain('Resonancia magnética');
    expect(text).not.toMatch(/[€$£]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
