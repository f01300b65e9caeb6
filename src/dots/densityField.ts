import { chartGrid, sampleGrid, smoothstep } from '../anatomy/chartGrid';
import type { Hairline } from '../anatomy/hairline';
import { hairlineProfile } from '../anatomy/hairlineProfile';
import { hairLoss, type Loss } from '../anatomy/lossPattern';
import { scarHairLoss, type Scar } from '../anatomy/scars';
import type { ScalpAnatomy } from '../anatomy/scalpAnatomy';
import { scalpZoneIds, zoneWeights, type PerZone } from '../anatomy/scalpZones';

/** Density over the scalp relative to the slider's, a function of chart coordinates. */
export type DensityField = (u: number, v: number) => number;

export interface InkSpec {
  readonly loss: Loss;
  readonly hairline: Hairline;
  readonly scars?: readonly Scar[];
  /** Density of each zone relative to the slider's, 0..1.2. */
  readonly zones: PerZone;
}

export const EVEN_ZONES: PerZone = {
  hairline: 1,
  front: 1,
  midScalp: 1,
  crown: 1,
  temples: 1,
  donorBlend: 1,
};

/** Most that a zone may ask for relative to the slider. */
export const MOST_ZONE_DENSITY = 1.2;
/** Nodes a side of the slowly varying part: loss and zones. */
const NODES = 224;

/**
 * What ink need not do where a share `hair` of terminal hair remains. Zones darken almost in
 * proportion to density (docs/facts/color.md 6: 60, 120, 180 per cm2 give 3.2, 5.9, 8.4 dE00), so that
 * shares of hair and ink which add up to one look like either alone: no ring where they meet.
 */
const hairShade = (hair: number): number => hair;

function zoneFactors(spec: InkSpec): number[] {
  return scalpZoneIds.map((id) => {
    const factor = spec.zones[id];
    if (!(factor >= 0 && factor <= MOST_ZONE_DENSITY)) {
      throw new RangeError(
        `The density of zone "${id}" is ${factor}: choose 0 to ${MOST_ZONE_DENSITY} times the slider's.`,
      );
    }
    return factor;
  });
}

/** Does the natural front edge lie here (not nape or ear)? 0..1; thin native hair gets ink. */
function frontEdge(anatomy: ScalpAnatomy, u: number, v: number): number {
  const { map, scale } = anatomy;
  return smoothstep(5 * scale.forward, 25 * scale.forward, map.z(u, v));
}

/** Native hair relative to full, with full hair assumed along nape and ears. */
function grownHair(anatomy: ScalpAnatomy, u: number, v: number): number {
  const behind = sampleGrid(anatomy.hairBearingMm, u, v);
  const full = smoothstep(-2, 4, behind) * (0.55 + 0.45 * smoothstep(0, 12, behind));
  return full + (1 - full) * (1 - frontEdge(anatomy, u, v));
}

/**
 * Ink relative to the slider's density: the planned hairline's profile times what the client's
 * own hair lacks, softly into the fringe, times the zone's factor; none on the forehead.
 * 0..1.2, smooth but for the teeth of the hairline and scars.
 *
 * @throws RangeError when a zone's factor is out of range.
 */
export function inkField(spec: InkSpec, anatomy: ScalpAnatomy): DensityField {
  const factors = zoneFactors(spec);
  const profile = hairlineProfile(spec.hairline, anatomy);
  const lost = hairLoss(spec.loss, anatomy);
  const scarred = scarHairLoss(spec.scars ?? [], anatomy);
  const zones = zoneWeights(anatomy);
  const weights = new Float64Array(scalpZoneIds.length);
  const slow = chartGrid(NODES, (u, v) => {
    const behind = profile.behindMm(u, v);
    if (behind < -20) return 0;
    zones.write(u, v, behind, weights);
    let factor = 0;
    for (let i = 0; i < factors.length; i++) factor += (weights[i] ?? 0) * (factors[i] ?? 0);
    const hair = grownHair(anatomy, u, v) * (1 - lost(u, v));
    return factor * (1 - hairShade(hair));
  });
  return (u, v) => {
    const edge = profile.density(u, v);
    if (edge === 0) return 0;
    const fill = sampleGrid(slow, u, v);
    const scar = scarred(u, v);
    return edge * (scar > fill ? scar : fill);
  };
}

/** Field values at the centres of size x size texels over the chart, u fastest. */
export function rasterise(field: DensityField, size: number): Float32Array {
  const texels = new Float32Array(size * size);
  for (let j = 0; j < size; j++) {
    const v = (j + 0.5) / size;
    for (let i = 0; i < size; i++) texels[j * size + i] = field((i + 0.5) / size, v);
  }
  return texels;
}
