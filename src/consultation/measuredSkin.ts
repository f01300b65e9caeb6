import { colorDifference, skinLabOfSpectrum } from '@stipple/color';
import type { Consultation } from './document';
import { damageAt, type Refusal } from './refusal';

type Skin = Consultation['skin'];

/** Rounding of a Lab to one decimal is a tenth of it at most (dE00). */
const SAME_COLOR = 0.1;

/** A spectrum whose colour is not the one that stands beside it: nobody could say which is meant. */
export function strayLab({ skin: { lab, source } }: Consultation): Refusal | null {
  if (source.kind !== 'spectrum') return null;
  const apart = colorDifference(skinLabOfSpectrum(source.reflectance), lab);
  return apart <= SAME_COLOR
    ? null
    : damageAt('skin.lab', `it is ${apart.toFixed(1)} dE00 from the colour of its spectrum`);
}

/** The colour alone of a skin that was measured as a spectrum; any other skin as it is. */
export function skinByColor(skin: Skin): Skin {
  return skin.source.kind === 'spectrum' ? { ...skin, source: { kind: 'lab' } } : skin;
}

/** The same skin without the name of its spectrum, which may be the client's. */
export function skinUnnamed(skin: Skin): Skin {
  return skin.source.kind === 'spectrum'
    ? { ...skin, source: { ...skin.source, name: '' } }
    : skin;
}
