import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { FIELD_OF_VIEW_DEG } from '../../src/scene/viewer/pose';
import type { PictureSettings } from '../../src/consultation/pictureSettings';
import { layoutPage, type PageContent } from '../../src/picture/pageLayout';
import type { Area, Page as PageLayout } from '../../src/picture/page';
import { meanLab, pixelsOf, type Pixels } from './measure';

export const LABEL = 'Simulation - not a guarantee of results';

/** Software rendering on a busy machine. */
const patience = 240_000;

export interface Exported {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** Presses the button that saves and takes the download. */
export async function exported(page: Page, button = 'Save picture'): Promise<Exported> {
  const waiting = page.waitForEvent('download', { timeout: patience });
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  const bytes = Buffer.from(new Uint8Array(await readFile(await download.path())));
  return { name: download.suggestedFilename(), bytes };
}

export async function chooseIn(page: Page, legend: string, option: string): Promise<void> {
  await page
    .getByRole('group', { name: legend, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check();
}

/** The pixels of a file of any type, decoded by the browser itself. */
export async function pixelsIn(page: Page, { name, bytes }: Exported): Promise<Pixels> {
  if (name.endsWith('.png')) return pixelsOf(bytes, 1);
  const png = await page.evaluate(async (base64) => {
    const whole = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([whole]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob();
    const reader = new FileReader();
    return await new Promise<string>((resolve) => {
      reader.addEventListener('load', () =>
        resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
      );
      reader.readAsDataURL(blob);
    });
  }, bytes.toString('base64'));
  return pixelsOf(Buffer.from(png, 'base64'), 1);
}

/** What the XMP packet of a file says, read by the browser's XML parser. */
export async function metadataOf(
  page: Page,
  { bytes }: Exported,
): Promise<{ readonly title: string; readonly settings: PictureSettings }> {
  const start = bytes.indexOf('<x:xmpmeta');
  const end = bytes.indexOf('</x:xmpmeta>');
  expect(start, 'XMP in the file').toBeGreaterThan(0);
  const xml = bytes.subarray(start, end + 12).toString('utf8');
  const [title, settings] = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const texts = (name: string) => document.getElementsByTagName(name)[0]?.textContent ?? '';
    return [texts('dc:title'), texts('stipple:settings')] as const;
  }, xml);
  return { title, settings: JSON.parse(settings) as PictureSettings };
}

/** Where things stand on a page of this size, as the studio lays it out; text is a little narrower or wider. */
export function layoutOf(
  size: { readonly width: number; readonly height: number },
  panels: PageContent['panels'],
  title: string,
): PageLayout {
  return layoutPage({
    size,
    backdrop: { behind: null, paper: '#ffffff' },
    title,
    panels,
    label: LABEL,
    caption: '',
    logo: null,
    logoPlate: null,
    signature: '',
    measure: (text, { sizePx, weight }) =>
      text.length * sizePx * (weight === 600 ? 0.53 : 0.47),
  });
}

/** Share of dark pixels in a part of a picture. */
export function inkIn(pixels: Pixels, { x, y, width, height }: Area): number {
  let dark = 0;
  for (let j = y; j < y + height; j++) {
    for (let i = x; i < x + width; i++) {
      const [r, g, b] = pixels.rgb(i, j);
      if (r + g + b < 240) dark++;
    }
  }
  return dark / (width * height);
}

/** The label is written where it belongs, and nothing beside it. */
export function expectLabel(pixels: Pixels, page: PageLayout): void {
  const label = page.texts.find(({ text }) => text === LABEL)?.area;
  if (!label) throw new Error('The page has no label.');
  const ink = inkIn(pixels, label);
  expect(ink, 'ink in the place of the label').toBeGreaterThan(0.1);
  expect(ink).toBeLessThan(0.5);
  const after = label.x + Math.round(label.width * 1.2);
  const beside = { ...label, x: after, width: page.width - after };
  expect(inkIn(pixels, beside), 'ink beside the label').toBe(0);
}

/** Mean colour of 20 x 20 mm about the point that the camera looks at. */
export function shadeAtFocus(
  pixels: Pixels,
  head: Area,
  camera: { readonly distanceMm: number },
): ReturnType<typeof meanLab> {
  const seenMm = 2 * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360) * camera.distanceMm;
  const half = 10 * (head.height / seenMm);
  return meanLab(pixels, head.x + head.width / 2, head.y + head.height / 2, half);
}
