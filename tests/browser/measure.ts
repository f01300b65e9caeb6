import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import type { Vec3 } from '../../src/math/vec3';
import { colorDifference, labOfLinearRgb } from '@stipple/color';
import type { Lab } from '@stipple/color';
import type { Pose } from '../../src/scene/viewer/pose';

/** Device pixels of the canvas as the user sees it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  readonly rgb: (x: number, y: number) => readonly [number, number, number];
}

/** Photographs the canvas, whatever floats above it included. */
export async function canvasPixels(page: Page): Promise<Pixels> {
  const canvas = page.locator('[data-ready] canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The canvas has no place on the page.');
  return pixelsOf(await page.screenshot({ clip: box }), box.width);
}

/** Pixels of a PNG that is so many CSS pixels wide. */
export function pixelsOf(png: Uint8Array, cssWidth: number): Pixels {
  const { width, height, channels, data } = decode(png);
  return {
    width,
    height,
    scale: width / cssWidth,
    rgb: (x, y) => {
      const k = (Math.round(y) * width + Math.round(x)) * channels;
      return [data[k] ?? 0, data[k + 1] ?? 0, data[k + 2] ?? 0];
    },
  };
}

const toLinear = (byte: number): number => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Mean colour, taken in linear light, of a square of device pixels about a point. */
export function meanLab(pixels: Pixels, x: number, y: number, half: number): Lab {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let j = Math.ceil(y - half); j <= y + half; j++) {
    for (let i = Math.ceil(x - half); i <= x + half; i++) {
      if (i < 0 || j < 0 || i >= pixels.width || j >= pixels.height) continue;
      const [r, g, b] = pixels.rgb(i, j);
      sum[0] += toLinear(r);
      sum[1] += toLinear(g);
      sum[2] += toLinear(b);
      count++;
    }
  }
  return labOfLinearRgb([sum[0] / count, sum[1] / count, sum[2] / count]);
}

export const dE00 = (a: Lab, b: Lab): number => colorDifference(a, b);

/** Puts the camera there and waits for the frame in full resolution. */
export async function lookAt(page: Page, pose: Pose): Promise<void> {
  await page.evaluate((to) => window.stipple?.setPose(to), pose);
  await settled(page);
}

/** Waits until all that was done is on screen in full resolution. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.stipple?.settled();
    // Drawn is not yet shown: the frame after next has it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Where a point of the head lies, device pixels of the canvas. */
export async function whereIs(
  page: Page,
  point: Vec3,
  pixels: Pixels,
): Promise<{ x: number; y: number }> {
  const at = await page.evaluate((p) => window.stipple?.project(p), point);
  if (!at) throw new Error('The page shows no head.');
  return { x: at.x * pixels.scale, y: at.y * pixels.scale };
}

/** Centres of dark dots: minima of lightness, smoothed over about a dot, that stand out from around. */
export function darkDots(
  pixels: Pixels,
  dotPx: number,
  contrast: number,
): { x: number; y: number }[] {
  const { width, height } = pixels;
  const light = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b] = pixels.rgb(x, y);
      light[y * width + x] = 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
    }
  }
  const fine = blurred(light, width, height, Math.max(1, Math.round(dotPx * 0.22)));
  const broad = blurred(light, width, height, Math.round(dotPx * 2.5));
  const reach = Math.max(1, Math.round(dotPx * 0.35));
  const found: { x: number; y: number }[] = [];
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const here = fine[y * width + x] ?? 0;
      const around = broad[y * width + x] ?? 0;
      if (here < around * (1 - contrast) && isLowest(fine, width, x, y, reach))
        found.push({ x, y });
    }
  }
  return found;
}

function isLowest(
  field: Float32Array,
  width: number,
  x: number,
  y: number,
  reach: number,
): boolean {
  const here = field[y * width + x] ?? 0;
  for (let j = -reach; j <= reach; j++) {
    for (let i = -reach; i <= reach; i++) {
      if (i * i + j * j > reach * reach || (i === 0 && j === 0)) continue;
      const other = field[(y + j) * width + x + i] ?? 0;
      // Of a flat floor the first pixel in reading order counts.
      if (other < here || (other === here && (j < 0 || (j === 0 && i < 0)))) return false;
    }
  }
  return true;
}

/** Box blur, twice: close enough to a Gaussian to find dots. */
function blurred(
  source: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  let field = source;
  for (let pass = 0; pass < 2; pass++) {
    field = boxAlong(
      boxAlong(field, width, height, radius, 1, width),
      height,
      width,
      radius,
      width,
      1,
    );
  }
  return field;
}

function boxAlong(
  source: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  lineStep: number,
): Float32Array {
  const out = new Float32Array(source.length);
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      let count = 0;
      for (let k = Math.max(0, i - radius); k <= Math.min(length - 1, i + radius); k++) {
        sum += source[start + k * step] ?? 0;
        count++;
      }
      out[start + i * step] = sum / count;
    }
  }
  return out;
}
