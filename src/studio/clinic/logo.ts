import { MOST_LOGO_CHARACTERS } from '../../consultation/clinic';

/** Why a file cannot be a logo; the dialog says it in words. */
export type LogoRefusal = 'svg' | 'foreign' | 'damaged' | 'large' | 'crowded';

export type ReadLogo =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly refusal: LogoRefusal };

/** A camera's picture is smaller; more would only keep the page busy. */
export const MOST_LOGO_BYTES = 20_000_000;

/** Longest side of a kept logo in pixels, and what is tried when it is too heavy at that. */
const sides = [512, 384, 256, 160] as const;

/** What a file is by its first bytes, whatever its name says. */
export function pictureKind(bytes: Uint8Array): 'png' | 'jpeg' | 'webp' | 'svg' | null {
  const startsWith = (...wanted: readonly number[]) =>
    wanted.every((byte, i) => bytes[i] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(0xff, 0xd8, 0xff)) return 'jpeg';
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  return /<svg[\s>]/i.test(text) ? 'svg' : null;
}

/** The size of a picture with its longest side at most so many pixels; never larger than it is. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function drawn(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, sizeWithin(picture, side));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw the logo on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The first way of writing a picture down that is light enough: as PNG, then with some loss, then smaller. */
function lightAddress(picture: ImageBitmap): string | null {
  for (const side of sides) {
    const canvas = drawn(picture, side);
    for (const type of ['image/png', 'image/webp'] as const) {
      const address = canvas.toDataURL(type, 0.9);
      if (address.length <= MOST_LOGO_CHARACTERS) return address;
    }
  }
  return null;
}

const refuse = (refusal: LogoRefusal): ReadLogo => ({ ok: false, refusal });

/**
 * A file as a logo: drawn anew at 512 pixels or less, which also leaves behind whatever else the file carried. A
 * drawing in SVG is refused, since it can hold scripts.
 */
export async function readLogo(file: Blob): Promise<ReadLogo> {
  if (file.size > MOST_LOGO_BYTES) return refuse('large');
  const kind = pictureKind(new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
  if (kind === 'svg') return refuse('svg');
  if (kind === null) return refuse('foreign');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([file], { type: `image/${kind}` }));
  } catch {
    return refuse('damaged');
  }
  const address = lightAddress(picture);
  picture.close();
  return address === null ? refuse('crowded') : { ok: true, address };
}
