export type PresetId = 'light' | 'natural' | 'full';

export interface DensityPreset {
  readonly id: PresetId;
  /** Dots per cm2; null follows the recommendation. */
  readonly densityPerCm2: number | null;
}

const lightShare = 0.7;
const fullShare = 1.35;
const densest = 250;

const inFives = (density: number) => Math.min(densest, Math.round(density / 5) * 5);

/** Light, natural and full around a recommended density (shares: judgement). */
export function densityPresets(recommendedPerCm2: number): readonly DensityPreset[] {
  return [
    { id: 'light', densityPerCm2: inFives(recommendedPerCm2 * lightShare) },
    { id: 'natural', densityPerCm2: null },
    { id: 'full', densityPerCm2: inFives(recommendedPerCm2 * fullShare) },
  ];
}

/** The preset that a chosen density is, null for a density of its own. */
export function presetOf(
  presets: readonly DensityPreset[],
  densityPerCm2: number | null,
): PresetId | null {
  return presets.find((preset) => preset.densityPerCm2 === densityPerCm2)?.id ?? null;
}
