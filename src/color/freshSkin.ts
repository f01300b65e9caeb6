import { rednessAtTime } from './ageing';
import { skinWithBlood } from './skin';
import type { Skin } from './skin';

/** Blood of freshly treated skin over that of calm skin (estimate, 1.3-2.5). */
const FRESH_BLOOD = 1.8;

/**
 * The skin of a treated zone at a given age: more blood in the first days, the rest unchanged.
 * @param days since the session
 */
export function skinAtTime(skin: Skin, days: number): Skin {
  const redness = rednessAtTime(days);
  if (redness < 0.01) return skin;
  return skinWithBlood(skin, 1 + (FRESH_BLOOD - 1) * redness);
}
