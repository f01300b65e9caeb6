import type { Hex } from './inkOnBackdrop';

/** Any colour that CSS knows as hexadecimal digits; null where it is transparent. */
export function hexOfCss(color: string): Hex | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return null;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
