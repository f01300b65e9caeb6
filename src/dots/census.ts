import type { Hairline } from '../anatomy/hairline';
import { hairlineProfile } from '../anatomy/hairlineProfile';
import type { ScalpAnatomy } from '../anatomy/scalpAnatomy';
import { scalpZoneIds, zoneWeights, type ScalpZoneId } from '../anatomy/scalpZones';
import type { DensityField } from './densityField';
import { dotU, dotV, type DotSequence } from './dotSequence';

/** Texels a side of the zone map: 1.1 mm on the crown. */
const SIZE = 384;
/** Relative density from which skin counts as treated. */
const TREATED = 0.05;

interface ZoneCensus {
  readonly dots: number;
  /** Skin that gets 5 % of the slider's density or more, cm2. */
  readonly treatedCm2: number;
  /** Skin that the same dots would cover at the slider's full density, cm2. */
  readonly fullDensityCm2: number;
}

export interface Census {
  readonly total: ZoneCensus;
  readonly zones: Readonly<Record<ScalpZoneId, ZoneCensus>>;
}

/** Areas of a density field by zone, and which zone each texel of the chart belongs to. */
export interface CensusGround {
  readonly zoneOfTexel: Uint8Array;
  /** In the order of scalpZoneIds. */
  readonly treatedCm2: Float64Array;
  readonly fullDensityCm2: Float64Array;
}

function chief(weights: Float64Array): number {
  let best = 0;
  for (let i = 1; i < weights.length; i++) {
    if ((weights[i] ?? 0) > (weights[best] ?? 0)) best = i;
  }
  return best;
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

/** Surveys a field: once per hairline, loss or zone setting; the density needs no new survey. */
export function censusGround(
  field: DensityField,
  hairline: Hairline,
  anatomy: ScalpAnatomy,
): CensusGround {
  const { behindMm } = hairlineProfile(hairline, anatomy);
  const zones = zoneWeights(anatomy);
  const weights = new Float64Array(scalpZoneIds.length);
  const zoneOfTexel = new Uint8Array(SIZE * SIZE);
  const treatedCm2 = new Float64Array(scalpZoneIds.length);
  const fullDensityCm2 = new Float64Array(scalpZoneIds.length);
  const chartCm2 = 1 / (SIZE * SIZE * 100);
  for (let at = 0; at < SIZE * SIZE; at++) {
    const v = (Math.floor(at / SIZE) + 0.5) / SIZE;
    const u = ((at % SIZE) + 0.5) / SIZE;
    const relative = field(u, v);
    if (relative === 0) continue;
    zones.write(u, v, behindMm(u, v), weights);
    const zone = chief(weights);
    const cm2 = anatomy.map.mm2(u, v) * chartCm2;
    zoneOfTexel[at] = zone;
    fullDensityCm2[zone] = (fullDensityCm2[zone] ?? 0) + relative * cm2;
    if (relative >= TREATED) treatedCm2[zone] = (treatedCm2[zone] ?? 0) + cm2;
  }
  return { zoneOfTexel, treatedCm2, fullDensityCm2 };
}

/** Exact dots by zone at a density, from the dots' appearance densities, with their areas. */
export function census(
  sequence: DotSequence,
  appears: Float32Array,
  densityPerCm2: number,
  ground: CensusGround,
): Census {
  const dots = new Float64Array(scalpZoneIds.length);
  for (let rank = 0; rank < sequence.count; rank++) {
    if (!((appears[rank] ?? Infinity) < densityPerCm2)) continue;
    const i = Math.min(Math.floor(dotU(sequence, rank) * SIZE), SIZE - 1);
    const j = Math.min(Math.floor(dotV(sequence, rank) * SIZE), SIZE - 1);
    const zone = ground.zoneOfTexel[j * SIZE + i] ?? 0;
    dots[zone] = (dots[zone] ?? 0) + 1;
  }
  const of = (zone: number): ZoneCensus => ({
    dots: dots[zone] ?? 0,
    treatedCm2: ground.treatedCm2[zone] ?? 0,
    fullDensityCm2: ground.fullDensityCm2[zone] ?? 0,
  });
  return {
    total: {
      dots: sum(dots),
      treatedCm2: sum(ground.treatedCm2),
      fullDensityCm2: sum(ground.fullDensityCm2),
    },
    zones: {
      hairline: of(0),
      front: of(1),
      midScalp: of(2),
      crown: of(3),
      temples: of(4),
      donorBlend: of(5),
    },
  };
}
