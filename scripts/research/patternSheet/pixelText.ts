import type { Canvas } from './indexedPng';

/** Letters of 3 x 5 pixels: five rows as octal digits, the left pixel is 4. */
const GLYPHS: Readonly<Record<string, string>> = {
  A: '25755',
  B: '65656',
  C: '34443',
  D: '65556',
  E: '74647',
  F: '74644',
  G: '34553',
  H: '55755',
  I: '72227',
  J: '11152',
  K: '55655',
  L: '44447',
  M: '57755',
  N: '65555',
  O: '25552',
  P: '65644',
  Q: '25563',
  R: '65655',
  S: '34216',
  T: '72222',
  U: '55557',
  V: '55552',
  W: '55775',
  X: '55255',
  Y: '55222',
  Z: '71247',
  '0': '75557',
  '1': '26227',
  '2': '61247',
  '3': '61216',
  '4': '55711',
  '5': '74616',
  '6': '34757',
  '7': '71122',
  '8': '75757',
  '9': '75716',
  ':': '02020',
  '-': '00700',
  "'": '22000',
  ',': '00024',
  '.': '00002',
  '/': '11244',
  '(': '24442',
  ')': '21112',
};

/** Writes capitals at (x, y) in linear grey; unknown signs are spaces. Returns the width. */
export function pixelText(
  target: Canvas,
  text: string,
  x: number,
  y: number,
  scale: number,
  grey: number,
): number {
  let left = x;
  for (const letter of text.toUpperCase()) {
    const rows = GLYPHS[letter] ?? '00000';
    for (let i = 0; i < 15 * scale * scale; i++) {
      const px = i % (3 * scale);
      const py = Math.floor(i / (3 * scale));
      const row = Number(rows[Math.floor(py / scale)] ?? '0');
      if (!(row & (4 >> Math.floor(px / scale)))) continue;
      const at = ((y + py) * target.width + left + px) * 3;
      target.rgb.fill(grey, at, at + 3);
    }
    left += 4 * scale;
  }
  return left - x;
}
