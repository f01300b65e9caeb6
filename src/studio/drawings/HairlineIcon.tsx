import { hairlineDefaults, type HairlineStyleId } from '../../anatomy/hairline';
import styles from './drawings.module.css';

interface Line {
  /** Rise of the line at the temples, px of the drawing. */
  readonly recession: number;
  /** Dip of a widow's peak. */
  readonly peak: number;
  /** Depth over which the dots thicken. */
  readonly feather: number;
  readonly waviness: number;
  /** How much lower than a line 77 mm above the glabella. */
  readonly drop: number;
}

/** The style's own millimetres (assets/hairline-styles.json), set for a drawing 100 px wide. */
function lineOf(style: HairlineStyleId): Line {
  const preset = hairlineDefaults(style);
  return {
    recession: 2 + preset.recessionMm * 0.6,
    peak: preset.peakMm,
    feather: 1 + preset.featherMm * 0.8,
    waviness: preset.macroMm * 0.34,
    drop: (77 - preset.midHeightMm) * 0.7,
  };
}

/** A repeatable number in 0..1 for a cell of the drawing. */
function grain(x: number, y: number): number {
  const value = Math.sin(x * 12.9898 + y * 78.233) * 43758.5453;
  return value - Math.floor(value);
}

function edgeAt(line: Line, x: number): number {
  const out = Math.min(1, Math.abs(x) / 40);
  const temples = line.recession * out ** 2.4;
  const peak = line.peak * Math.exp(-((x / 7) ** 2));
  const waves = line.waviness * (Math.sin(x * 0.55) + 0.6 * Math.sin(x * 1.27 + 1));
  return 28 + line.drop - temples + peak + waves;
}

function dotsOf(line: Line): string {
  let path = '';
  for (let row = 0; row < 16; row++) {
    for (let column = -13; column <= 13; column++) {
      const x = (column + (row % 2) / 2 + (grain(column, row) - 0.5) * 0.5) * 3.4;
      const y = (row + (grain(row, column) - 0.5) * 0.5) * 3;
      const skull = 47 - 46 * Math.sqrt(Math.max(0, 1 - (x / 46) ** 2));
      const depth = edgeAt(line, x) - y;
      if (y < skull || depth < 0 || Math.abs(x) > 44) continue;
      if (grain(column + 31, row + 17) > 0.18 + depth / line.feather) continue;
      path += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    }
  }
  return path;
}

/** A forehead from the front with the style's line stippled on it. */
export function HairlineIcon({ style }: { readonly style: HairlineStyleId }) {
  return (
    <svg className={styles.forehead} viewBox="-50 -4 100 58" aria-hidden="true">
      <path className={styles.outline} d="M-46 52 C-48 18 -28 0 0 0 C28 0 48 18 46 52" />
      <path className={styles.outline} d="M-30 50 Q-20 45 -9 49 M30 50 Q20 45 9 49" />
      <path className={styles.dots} strokeWidth="1.9" d={dotsOf(lineOf(style))} />
    </svg>
  );
}
