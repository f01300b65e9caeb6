import { seededRandom } from '../dotMonteCarlo/random';

/** A made-up but plausible skin, layer by layer. */
export interface MadeUpSkin {
  readonly epidermisMm: number;
  /** Melanosomes in the epidermis, volume fraction. */
  readonly melanin: number;
  /** Blood of the first millimetre of dermis, volume fraction. */
  readonly blood: number;
  /** Share of that blood that lies in the upper plexus. */
  readonly plexusShare: number;
  readonly plexusTopMm: number;
  readonly plexusBottomMm: number;
  readonly oxygenation: number;
  readonly scattering: number;
  readonly melaninSlope: number;
  /** Top of the dots: the healed default, or the junction where the epidermis is thicker. */
  readonly dotTopMm: number;
}

const EPIDERMIS_MM = [0.05, 0.06, 0.08, 0.1, 0.12] as const;

/** Rounds to two digits behind the point, the depth bins of the tracer. */
const inBins = (mm: number): number => Math.round(mm * 100) / 100;

function between(u: number | undefined, least: number, most: number): number {
  return least + (u ?? 0) * (most - least);
}

function logBetween(u: number | undefined, least: number, most: number): number {
  return Math.exp(between(u, Math.log(least), Math.log(most)));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * Skins over the ranges that people span: epidermis 0.05-0.12 mm, scattering 0.7-1.5, melanin
 * 1-20 %, blood 0.2-2 %, of which none to 70 % in a plexus 0.05-0.15 mm below the junction.
 * Each quantity is stratified over the set, so that few skins cover the ranges evenly.
 */
export function madeUpSkins(count: number, seed: number): MadeUpSkin[] {
  const random = seededRandom(seed);
  /** One value per skin, evenly spread over 0..1, in random order. */
  const stratified = (): number[] => {
    const values = Array.from({ length: count }, (_, i) => (i + random()) / count);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
    }
    return values;
  };
  const [thick, melanin, blood, share, offset, height, oxygen, scattering, slope] = Array.from(
    { length: 9 },
    stratified,
  );
  return Array.from({ length: count }, (_, i) => {
    const epidermisMm =
      EPIDERMIS_MM[Math.floor((thick?.[i] ?? 0) * EPIDERMIS_MM.length)] ?? 0.08;
    const plexusTopMm = inBins(epidermisMm + between(offset?.[i], 0.05, 0.15));
    return {
      epidermisMm,
      melanin: rounded(logBetween(melanin?.[i], 0.01, 0.2)),
      blood: rounded(logBetween(blood?.[i], 0.002, 0.02)),
      plexusShare: rounded(between(share?.[i], 0, 0.7)),
      plexusTopMm,
      plexusBottomMm: inBins(plexusTopMm + between(height?.[i], 0.05, 0.15)),
      oxygenation: rounded(between(oxygen?.[i], 0.55, 0.8)),
      scattering: rounded(logBetween(scattering?.[i], 0.7, 1.5)),
      melaninSlope: rounded(between(slope?.[i], -0.2, 0.8)),
      dotTopMm: Math.max(0.09, epidermisMm),
    };
  });
}
