import { coverAt, headAt } from './footFade';
import { fontOf, type Area, type Fill, type Measure, type Page } from './page';

type Context = OffscreenCanvasRenderingContext2D;

function paintFill(context: Context, { area, top, bottom, radius }: Fill): void {
  const { x, y, width, height } = area;
  if (top === bottom) context.fillStyle = top;
  else {
    const gradient = context.createLinearGradient(0, y, 0, y + height);
    gradient.addColorStop(0, top);
    gradient.addColorStop(1, bottom);
    context.fillStyle = gradient;
  }
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

/** What lies under the heads. The context is moved so that the page's own pixels are its own. */
export function paintUnder(context: Context, page: Page): void {
  for (const fill of page.under) paintFill(context, fill);
}

/** What lies over the heads: plates, the logo and all writing. */
export function paintOver(context: Context, page: Page, logo: ImageBitmap | null): void {
  for (const fill of page.over) paintFill(context, fill);
  if (logo && page.logo) {
    const { x, y, width, height } = page.logo;
    context.imageSmoothingQuality = 'high';
    context.drawImage(logo, x, y, width, height);
  }
  context.textBaseline = 'alphabetic';
  for (const text of page.texts) {
    context.font = fontOf(text);
    context.textAlign = text.align;
    context.fillStyle = text.color;
    context.fillText(text.text, text.x, text.baseline);
  }
}

/**
 * The pixels of a tile as a picture: upright (the GPU hands rows over from the bottom up), and with straight alpha (a
 * resolved edge pixel holds colour times coverage; else the head would get a dark rim).
 */
function uprightTile(
  pixels: Uint8Array,
  { width, height }: Pick<Area, 'width' | 'height'>,
): ImageData {
  const image = new ImageData(width, height);
  const row = width * 4;
  for (let line = 0; line < height; line++) {
    image.data.set(
      pixels.subarray((height - 1 - line) * row, (height - line) * row),
      line * row,
    );
  }
  const { data } = image;
  for (let k = 0; k < data.length; k += 4) {
    const alpha = data[k + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = k; c < k + 3; c++) data[c] = Math.min(255, ((data[c] ?? 0) * 255) / alpha);
  }
  return image;
}

/** Lets the rows of a tile that lie at the foot of its head fade; all others stay as they are. */
function fadeFoot(image: ImageData, page: Page, x: number, y: number): void {
  const head = headAt(page, x, y);
  if (!head || page.fade === 0) return;
  for (let line = 0; line < image.height; line++) {
    const kept = coverAt(head, page.fade, y + line);
    if (kept === 1) continue;
    const end = (line + 1) * image.width * 4;
    for (let k = line * image.width * 4 + 3; k < end; k += 4) {
      image.data[k] = (image.data[k] ?? 0) * kept;
    }
  }
}

/** Draws a tile over what is painted, its top left corner at a point of the page. */
export function paintTile(
  context: Context,
  page: Page,
  pixels: Uint8Array,
  size: Pick<Area, 'width' | 'height'>,
  x: number,
  y: number,
): void {
  const layer = new OffscreenCanvas(size.width, size.height);
  const image = uprightTile(pixels, size);
  fadeFoot(image, page, x, y);
  layer.getContext('2d')?.putImageData(image, 0, 0);
  context.drawImage(layer, x, y);
}

export function surface(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) {
    throw new Error('The browser refused a drawing surface. Close other tabs and try again.');
  }
  return context;
}

/** Measures text as it will be painted. */
export function textMeasure(): Measure {
  const context = surface(1, 1);
  return (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
}
