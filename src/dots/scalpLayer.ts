import { clamp } from '../math/scalar';
import { hairField, relativeUnits } from '../anatomy/hairField';
import type { Hairline } from '../anatomy/hairline';
import { existingHair, type Loss } from '../anatomy/lossPattern';
import type { ScalpAnatomy } from '../anatomy/scalpAnatomy';
import type { Scar } from '../anatomy/scars';
import type { PerZone } from '../anatomy/scalpZones';
import { hashUnit } from '../math/seeded';
import { appearanceDensities } from './appearance';
import { census, censusGround, type Census, type CensusGround } from './census';
import { inkField, rasterise, type DensityField } from './densityField';
import { dotU, dotV, type DotSequence } from './dotSequence';
import { FIELD_TOP } from './gpuLayout';
import { hairWord, inkWord, packPopulation, type PackedPopulation } from './packedPopulation';
import { practitionerHand } from './practitionerHand';

/** What decides where dots and hairs lie; densities and colours are the slider's and the ink's. */
export interface ScalpSpec {
  readonly loss: Loss;
  readonly hairline: Hairline;
  readonly zones: PerZone;
  readonly scars: readonly Scar[];
  readonly unitsPerCm2: number;
  readonly hairsPerUnit: number;
}

/** One scalp, ready for the GPU and for counting. */
export interface ScalpLayer {
  readonly fieldSize: number;
  /** Two bytes a texel over the chart: ink and own hair relative to full, full = 255 / FIELD_TOP. */
  readonly field: Uint8Array;
  readonly ink: PackedPopulation;
  readonly hair: PackedPopulation;
  /** Plan density at which each dot of the sequence appears, by rank. */
  readonly appears: Float32Array;
  readonly ground: CensusGround;
}

const FIELD_SIZE = 384;
/** Radius in which the hairs of one follicular unit leave the skin, mm (estimate). */
const UNIT_RADIUS_MM = 0.16;
/** Spread of hair directions about the flow, radians (estimate). */
const DIRECTION_SPREAD = 0.3;
const HAIR_SEED = 71;

const byte = (relative: number): number =>
  clamp(Math.round((relative * 255) / FIELD_TOP), 0, 255);

function packInk(
  sequence: DotSequence,
  appears: Float32Array,
  anatomy: ScalpAnatomy,
): PackedPopulation {
  const uv = new Float32Array(sequence.count * 2);
  const words = new Uint32Array(sequence.count);
  const never = inkWord(Number.POSITIVE_INFINITY, 1, 1);
  for (let rank = 0; rank < sequence.count; rank++) {
    const appearsAt = appears[rank] ?? Number.POSITIVE_INFINITY;
    if (appearsAt === Number.POSITIVE_INFINITY) {
      words[rank] = never;
      continue;
    }
    const u = dotU(sequence, rank);
    const v = dotV(sequence, rank);
    const hand = practitionerHand(rank, sequence.seed);
    const mmPerChart = Math.sqrt(anatomy.map.mm2(u, v));
    uv[2 * rank] = u + hand.shiftU / mmPerChart;
    uv[2 * rank + 1] = v + hand.shiftV / mmPerChart;
    words[rank] = inkWord(appearsAt, hand.diameter, hand.ink);
  }
  return packPopulation(uv, (rank) => words[rank] ?? 0);
}

/**
 * Hairs grow from the mirror image of the sequence: blue noise of its own, so that ink never sits on
 * a follicle by construction and no second file is loaded.
 */
function packHair(
  spec: ScalpSpec,
  sequence: DotSequence,
  appears: Float32Array,
  anatomy: ScalpAnatomy,
): PackedPopulation {
  const flow = hairField(anatomy);
  const { mm2, chartStep } = anatomy.map;
  const places: number[] = [];
  const words: number[] = [];
  for (let rank = 0; rank < sequence.count; rank++) {
    const unitAt = appears[rank] ?? Number.POSITIVE_INFINITY;
    if (!(unitAt < spec.unitsPerCm2)) continue;
    const u = 1 - dotU(sequence, rank);
    const v = dotV(sequence, rank);
    const { direction } = flow(u, v);
    const [stepU, stepV] = chartStep(u, v, direction);
    const heading = Math.atan2(stepV, stepU);
    const mmPerChart = Math.sqrt(mm2(u, v));
    const wanted = spec.hairsPerUnit + (hashUnit(HAIR_SEED, rank) - 0.5) * 1.4;
    const hairs = clamp(Math.round(wanted), 1, 4);
    for (let k = 0; k < hairs; k++) {
      const lot = (stream: number): number => hashUnit(HAIR_SEED + 1 + k, rank * 8 + stream);
      places.push(
        u + ((lot(0) - 0.5) * 2 * UNIT_RADIUS_MM) / mmPerChart,
        v + ((lot(1) - 0.5) * 2 * UNIT_RADIUS_MM) / mmPerChart,
      );
      const angle = heading + (lot(2) - 0.5) * 2 * DIRECTION_SPREAD;
      words.push(hairWord(unitAt * spec.hairsPerUnit, angle, 0.6 + 0.8 * lot(3), lot(4)));
    }
  }
  return packPopulation(Float32Array.from(places), (i) => words[i] ?? 0);
}

/** Builds the whole layer of a scalp: about 0.3 s, hence in a worker. */
export function scalpLayer(
  spec: ScalpSpec,
  anatomy: ScalpAnatomy,
  sequence: DotSequence,
  areaRatio?: DensityField,
): ScalpLayer {
  const ink = inkField(spec, anatomy);
  const units = relativeUnits(anatomy);
  const remaining = existingHair(spec.loss, anatomy, spec.scars);
  const hair = (u: number, v: number): number => remaining(u, v) * units(u, v);
  const inkTexels = rasterise(ink, FIELD_SIZE);
  const hairTexels = rasterise(hair, FIELD_SIZE);
  const field = new Uint8Array(FIELD_SIZE * FIELD_SIZE * 2);
  inkTexels.forEach((value, i) => {
    field[2 * i] = byte(value);
    field[2 * i + 1] = byte(hairTexels[i] ?? 0);
  });
  const appears = appearanceDensities(sequence, ink, areaRatio);
  const hairAppears = appearanceDensities(sequence, (u, v) => hair(1 - u, v), areaRatio);
  return {
    fieldSize: FIELD_SIZE,
    field,
    ink: packInk(sequence, appears, anatomy),
    hair: packHair(spec, sequence, hairAppears, anatomy),
    appears,
    ground: censusGround(ink, spec.hairline, anatomy),
  };
}

/** Dots and areas by zone at a plan density. */
export function layerCensus(
  layer: ScalpLayer,
  sequence: DotSequence,
  densityPerCm2: number,
): Census {
  return census(sequence, layer.appears, densityPerCm2, layer.ground);
}
