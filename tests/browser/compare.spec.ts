import { expect, test, type Page } from '@playwright/test';
import type { Vec3 } from '../../src/math/vec3';
import { defaultConsultation } from '../../src/consultation/defaults';
import { variantPresetIds } from '../../src/consultation/document';
import { outcomeOf } from '../../src/outcome/outcome';
import { consultationOf } from '../../src/consultation/variants';
import type { Lab } from '@stipple/color';
import type { UploadedDot } from '../../src/scene/viewer/inspection';
import { FIELD_OF_VIEW_DEG, type Pose } from '../../src/scene/viewer/pose';
import { canvasPixels, darkDots, dE00, lookAt, meanLab, whereIs, type Pixels } from './measure';
import { openStudio, paneCount, showStep } from './studio';

const TAN_HALF_FIELD = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
const ABOVE: Pose = { focus: [0, 60, -10], azimuthDeg: 0, elevationDeg: 78, distanceMm: 700 };
const FRONT: Pose = { focus: [0, 45, 0], azimuthDeg: 0, elevationDeg: 4, distanceMm: 800 };
const BROW: Vec3 = [0, 55, 96];

const plan = outcomeOf(defaultConsultation);
/** What the engine says of light, natural and full. */
const engine = variantPresetIds.map((preset) =>
  outcomeOf(
    consultationOf(
      defaultConsultation,
      { id: preset, name: '', preset, treatment: {}, hairline: null, time: null },
      plan.advised.choice.densityPerCm2,
    ),
  ),
);

const paneBoxes = (page: Page) => page.evaluate(() => window.stipple?.panes() ?? []);

async function compareDensities(page: Page): Promise<void> {
  await showStep(page, 'Compare');
  await page.getByRole('button', { name: 'Light, natural, full' }).click();
  await expect.poll(() => paneCount(page)).toBe(3);
}

/** Where a point of the head lies in a pane, device pixels of the canvas. */
async function inPane(page: Page, point: Vec3, pane: number, scale: number) {
  const at = await page.evaluate(([p, i]) => window.stipple?.project(p, i), [
    point,
    pane,
  ] as const);
  if (!at) throw new Error('The page shows no head.');
  return { x: at.x * scale, y: at.y * scale };
}

/** The part of a picture that a pane shows. */
function cropped(
  pixels: Pixels,
  box: { left: number; top: number; width: number; height: number },
): Pixels {
  const { scale, rgb } = pixels;
  return {
    scale,
    width: Math.floor(box.width * scale),
    height: Math.floor(box.height * scale),
    rgb: (x, y) => rgb(x + Math.round(box.left * scale), y + Math.round(box.top * scale)),
  };
}

/** The skin under the middle of the first pane. */
async function skinInTheMiddle(page: Page): Promise<Vec3> {
  const point = await page.evaluate(() => {
    const box = window.stipple?.panes()[0];
    return box && window.stipple?.pick(box.left + box.width / 2, box.top + box.height / 2);
  });
  if (!point) throw new Error('Nothing lies under the middle of the pane.');
  return point;
}

async function patchIn(page: Page, point: Vec3, pane: number, half: number): Promise<Lab> {
  const pixels = await canvasPixels(page);
  const at = await inPane(page, point, pane, pixels.scale);
  return meanLab(pixels, at.x, at.y, half);
}

/** The first dots on the graphics card, once they are there: the page is ready a frame before. */
async function firstDots(page: Page): Promise<readonly UploadedDot[]> {
  const read = () => page.evaluate(() => window.stipple?.dots().slice(0, 500) ?? []);
  await expect.poll(async () => (await read()).length).toBe(500);
  return await read();
}

test('three densities side by side have the engine’s shades, one camera and the same dots', async ({
  page,
}) => {
  await openStudio(page);
  await showStep(page, 'Picture');
  await page.getByRole('radio', { name: 'Shade check' }).check();
  const dotsBefore = await firstDots(page);
  await compareDensities(page);
  for (const name of ['Light', 'Natural', 'Full']) {
    const label = page.getByRole('region', { name, exact: true });
    await expect(label).toContainText('Simulated, healed');
    await expect(label).toContainText(/\d+ \/cm².*[\d,]{4,} dots.*ΔE \d/s);
  }

  await lookAt(page, ABOVE);
  const crown = await skinInTheMiddle(page);
  await lookAt(page, { ...ABOVE, focus: crown });
  const shades: Lab[] = [];
  for (const [i, outcome] of engine.entries()) {
    const shade = await patchIn(page, crown, i, 12);
    expect(
      dE00(shade, outcome.chosen.zone),
      `pane ${i}: ${JSON.stringify(shade)}`,
    ).toBeLessThanOrEqual(1);
    shades.push(shade);
  }
  const [light, natural, full] = shades.map(({ L }) => L);
  expect(light).toBeGreaterThan(natural ?? 0);
  expect(natural).toBeGreaterThan(full ?? 0);

  // Near the skin: what is in the lighter plan is in the fuller one, at the same place of its pane.
  await lookAt(page, { ...ABOVE, focus: crown, distanceMm: 26 / (2 * TAN_HALF_FIELD) });
  const [first, , third] = await paneBoxes(page);
  if (!first || !third) throw new Error('A pane is missing.');
  const near = await canvasPixels(page);
  const dotPx = (0.32 * first.height * near.scale) / 26;
  const few = darkDots(cropped(near, first), dotPx, 0.035);
  const many = darkDots(cropped(near, third), dotPx, 0.035);
  expect(many.length).toBeGreaterThan(1.5 * few.length);
  expect(few.length).toBeGreaterThan(60);
  const kept = few.filter(({ x, y }) => many.some((o) => Math.hypot(o.x - x, o.y - y) <= 3));
  expect(kept.length / few.length).toBeGreaterThan(0.95);
  expect(await firstDots(page)).toEqual(dotsBefore);

  // A drag in the last pane turns all of them alike; a pick works in it.
  await lookAt(page, FRONT);
  const box = await page.locator('[data-ready] canvas').boundingBox();
  if (!box) throw new Error('The canvas has no place on the page.');
  await page.mouse.move(box.x + third.left + 60, box.y + third.top + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + third.left + 90, box.y + third.top + 200, { steps: 3 });
  await page.mouse.up();
  const turned = await page.evaluate(() => window.stipple?.pose());
  expect(Math.abs(turned?.azimuthDeg ?? 0)).toBeGreaterThan(4);
  await lookAt(page, turned ?? FRONT);
  const places = await Promise.all([0, 2].map((pane) => inPane(page, BROW, pane, 1)));
  const [left, right] = places;
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(third.left - first.left, 0);
  for (const pane of [0, 2]) {
    const skin = await patchIn(page, BROW, pane, 3);
    expect(dE00(skin, plan.skin.lab), `brow in pane ${pane}`).toBeLessThanOrEqual(0.5);
  }
  const picked = await page.evaluate((at) => window.stipple?.pick(at.x, at.y), {
    x: right?.x ?? 0,
    y: right?.y ?? 0,
  });
  expect(Math.hypot(...BROW.map((v, k) => v - (picked?.[k] ?? 0)))).toBeLessThan(2);
});

test('the split is dragged and moved by keys; a variant becomes the plan and undo brings all back', async ({
  page,
}) => {
  await openStudio(page);
  await showStep(page, 'Picture');
  await page.getByRole('radio', { name: 'Shade check' }).check();
  await compareDensities(page);
  await page.getByRole('radio', { name: 'Split', exact: true }).check();
  await expect.poll(() => paneCount(page)).toBe(2);
  await lookAt(page, ABOVE);
  const middle = await page.evaluate(() => {
    const [left, right] = window.stipple?.panes() ?? [];
    return (
      left && right && { x: (left.width + right.width) / 2, y: left.top + left.height / 2 }
    );
  });
  const crown = await page.evaluate(
    (at) => window.stipple?.pick(at?.x ?? 0, at?.y ?? 0),
    middle,
  );
  if (!crown) throw new Error('Nothing lies under the middle of the split head.');
  await lookAt(page, { ...ABOVE, focus: crown });
  const shadeThere = async (): Promise<Lab> => {
    const pixels = await canvasPixels(page);
    const at = await whereIs(page, crown, pixels);
    return meanLab(pixels, at.x, at.y, 12);
  };
  const [light, , full] = engine.map(({ chosen }) => chosen.zone);
  if (!light || !full) throw new Error('The engine has no answer.');
  const shows = (zone: Lab) =>
    expect.poll(async () => dE00(await shadeThere(), zone)).toBeLessThanOrEqual(1);
  expect(dE00(light, full)).toBeGreaterThan(3);

  const line = page.getByRole('slider', { name: 'Split between Light and Full' });
  const dragTo = async (share: number) => {
    const at = await line.boundingBox();
    const canvas = await page.locator('[data-ready] canvas').boundingBox();
    if (!at || !canvas) throw new Error('The split has no place on the page.');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(canvas.x + canvas.width * share, at.y + 20, { steps: 4 });
    await page.mouse.up();
  };
  await dragTo(0.2);
  await expect(line).toHaveAttribute('aria-valuenow', '20');
  await shows(full);
  await dragTo(0.8);
  await shows(light);
  await line.focus();
  const azimuth = () => page.evaluate(() => window.stipple?.pose().azimuthDeg);
  const facing = await azimuth();
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuetext', '0 % shows Light');
  await shows(full);
  await page.keyboard.press('End');
  await shows(light);
  await page.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', '98');
  expect(await azimuth()).toBe(facing);

  const card = (name: string) => page.getByRole('listitem', { name, exact: true });
  await expect(card('Natural')).toContainText('This is the plan');
  await card('Full').getByRole('button', { name: 'Use this one' }).click();
  await expect(card('Full')).toContainText('This is the plan');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card('Natural')).toContainText('This is the plan');
  await card('Light').getByRole('button', { name: 'Remove Light' }).click();
  await expect(card('Light')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card('Light')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('What would you like to compare?')).toBeVisible();
  await expect.poll(() => paneCount(page)).toBe(1);
});
