import { clamp } from './clamp';
import type { LinearRgb } from './lab';

/** Scattering of one layer of shafts, Kubelka and Munk's S times its thickness (estimate). */
const SHAFT_SCATTERING = 0.4;

/**
 * Colour of a single layer of hair lying on skin, linear RGB (Kubelka and Munk's layer on a ground,
 * per channel). A tress is measured as many shafts deep; one shaft without melanin lets through about
 * half of the light, so that white brows take on the skin's warmth, where a dark shaft hides it.
 *
 * @param tress reflectance of many shafts side by side, 0..1
 * @param skin reflectance of what lies below, 0..1
 */
export function shaftOverSkin(tress: LinearRgb, skin: LinearRgb): LinearRgb {
  const layer = (channel: 0 | 1 | 2): number => {
    const deep = clamp(tress[channel], 0.002, 0.98);
    const ground = skin[channel];
    const a = (1 / deep + deep) / 2;
    const b = (1 / deep - deep) / 2;
    const cothBSX = 1 / Math.tanh(b * SHAFT_SCATTERING);
    return (1 - ground * (a - b * cothBSX)) / (a - ground + b * cothBSX);
  };
  return [layer(0), layer(1), layer(2)];
}
