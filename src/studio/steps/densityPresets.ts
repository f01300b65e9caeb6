import { variantPresetIds, type VariantPreset } from '../../consultation/document';
import { presetDensity } from '../../consultation/variants';

export interface DensityPreset {
  readonly id: VariantPreset;
  /** Dots per cm2; null follows the recommendation. */
  readonly densityPerCm2: number | null;
}

/** Light, natural and full around a recommended density. */
export function densityPresets(recommendedPerCm2: number): readonly DensityPreset[] {
  return variantPresetIds.map((id) => ({
    id,
    densityPerCm2: presetDensity(id, recommendedPerCm2),
  }));
}

/** The preset that a chosen density is, null for a density of its own. */
export function presetOf(
  presets: readonly DensityPreset[],
  densityPerCm2: number | null,
): VariantPreset | null {
  return presets.find((preset) => preset.densityPerCm2 === densityPerCm2)?.id ?? null;
}
