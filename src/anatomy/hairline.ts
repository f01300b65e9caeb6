import styleData from '../../assets/hairline-styles.json' with { type: 'json' };

export const hairlineStyleIds = [
  'natural',
  'broken',
  'medium',
  'defined',
  'rounded',
  'mature',
  'widows-peak',
  'womens-density',
] as const;

export type HairlineStyleId = (typeof hairlineStyleIds)[number];

/** A planned hairline; lengths in mm along the skin. */
export interface Hairline {
  readonly style: HairlineStyleId;
  /** Arc from the glabella to the mid-frontal point; the 8 cm rule (Garg 2017) is 80. */
  readonly midHeightMm: number;
  /** How far the frontotemporal point lies behind the level of the mid-frontal point. */
  readonly recessionMm: number;
  /** 0 leaves the temples open, 1 brings the temporal point as far forward as a youth's. */
  readonly templeClosure: number;
  /** Depth of the widow's peak below the mid-frontal line. */
  readonly peakMm: number;
  /** Distance over which density rises from the edge's to full. */
  readonly featherMm: number;
  /** Density at the very edge relative to full, 0..1. */
  readonly edgeDensity: number;
  /** Amplitudes of the mounds (27 mm long) and of the teeth (3.5 mm long) of the line. */
  readonly macroMm: number;
  readonly microMm: number;
  /** Lone dots in front of the line, per cm of line. */
  readonly sentinels: number;
  readonly seed: number;
}

type HairlineStyle = Omit<Hairline, 'style' | 'seed'> & {
  readonly id: HairlineStyleId;
  readonly name: string;
};

/** The preset of a style, with seed 1. */
export function hairlineDefaults(style: HairlineStyleId): Hairline {
  const found = (styleData.styles as readonly HairlineStyle[]).find((s) => s.id === style);
  if (!found) {
    throw new Error(
      `There is no hairline style "${style}": add it to assets/hairline-styles.json.`,
    );
  }
  const { id, name: _name, ...lengths } = found;
  return { style: id, ...lengths, seed: 1 };
}
