import type { PdfPicture } from './planPdf';

/** Longest side of a logo on paper, pixels: 44 mm at about 350 dots an inch. */
const MOST_PIXELS = 600;

/**
 * A logo on white as JPEG, whatever format it came in; null when the browser cannot read it, and the plan then goes
 * without.
 */
export async function logoForPaper(address: string): Promise<PdfPicture | null> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const scale = Math.min(1, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight));
  const width = Math.max(1, Math.round(image.naturalWidth * scale));
  const height = Math.max(1, Math.round(image.naturalHeight * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}
