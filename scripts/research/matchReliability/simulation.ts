import {
  DEFAULT_HAIR,
  READING_SIGMA,
  colorDifference,
  labOfSpectrum,
  pigmentById,
  recommend,
  skinFromLab,
  skinOfIta,
  skinOfMonk,
  stubbleSpectrum,
  thresholdsFor,
  zoneLabOf,
} from '@stipple/color';
import type { Hair, InkDots, Lab, LabSigma, Pigment, Skin } from '@stipple/color';
import { DOUBT } from '../../../src/color/doubts';
import { zoneModelSigma } from '@stipple/color';
import { seededRandom } from '../../../src/math/seeded';

/** A client as the engine is told of one. */
export interface SimulatedClient {
  readonly group: string;
  readonly skin: Skin;
  readonly sigma: LabSigma;
  readonly hair: Hair;
  /** A measured target zone, which then counts instead of the hair. */
  readonly target?: Lab;
  readonly pigments?: readonly Pigment[];
}

/** The usual black with its strength measured, as by a clinic's calibration. */
export const calibratedInk: Pigment = { ...pigmentById('carbon-black'), status: 'measured' };

/** Standard normal numbers, seeded. */
export function normalsOf(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const HAIRS: readonly (readonly [name: string, hair: Hair])[] = [
  ['black', DEFAULT_HAIR],
  ['brown', { ...DEFAULT_HAIR, lab: { L: 23, a: 4, b: 5 }, shaftDiameterMm: 0.07 }],
  ['grey', { ...DEFAULT_HAIR, greyFraction: 0.5 }],
];

const CLASSES = [62, 48, 34.5, 19, -10, -45] as const;

function displaced(lab: Lab, sigma: LabSigma, normal: () => number): Lab {
  return {
    L: Math.max(0, lab.L + sigma.L * normal()),
    a: lab.a + sigma.a * normal(),
    b: lab.b + sigma.b * normal(),
  };
}

/** Hair as it may truly be where it was taken to be `hair`. */
function trueHair(hair: Hair, normal: () => number): Hair {
  return {
    ...hair,
    hairsPerCm2: Math.max(0, hair.hairsPerCm2 * (1 + DOUBT.hairsPerCm2 * normal())),
    shaftDiameterMm: Math.max(0.005, hair.shaftDiameterMm * (1 + DOUBT.shaft * normal())),
    lab: { ...hair.lab, L: Math.max(0, hair.lab.L + DOUBT.hairL * normal()) },
  };
}

/**
 * Clients from very light to dark, with black, brown and grey hair; each measured and as a Monk tone, and with a
 * measured target, in unmeasured and in calibrated ink.
 */
export function simulatedClients(seed: number): readonly SimulatedClient[] {
  const normal = normalsOf(seed);
  return CLASSES.flatMap((ita) =>
    HAIRS.flatMap(([name, hair]): SimulatedClient[] => {
      const median = skinOfIta(ita).lab;
      const skin = skinFromLab(displaced(median, { L: 0.5, a: 1, b: 1.2 }, normal));
      const target = displaced(
        labOfSpectrum(stubbleSpectrum(skin, trueHair(hair, normal))),
        DOUBT.stubbleModel,
        normal,
      );
      const known = { skin, hair, sigma: READING_SIGMA };
      return [
        { ...known, group: `measured skin, ${name}` },
        { ...known, group: `Monk tone, ${name}`, sigma: skinOfMonk(4).sigma },
        { ...known, group: 'measured target', target },
        {
          ...known,
          group: 'measured target, calibrated ink',
          target,
          pigments: [calibratedInk],
        },
      ];
    }),
  );
}

/** A plan as it may truly come out. */
function truePlan(plan: readonly InkDots[], normal: () => number): InkDots[] {
  const [strength, diameter, top] = [normal(), normal(), normal()];
  return plan.map((dots) => {
    const doubt = dots.pigment.status === 'measured' ? DOUBT.lnTau0Measured : DOUBT.lnTau0;
    return {
      ...dots,
      opticalDepth: dots.opticalDepth * Math.exp(doubt * strength),
      diameterMm: Math.max(0.02, dots.diameterMm * (1 + DOUBT.diameter * diameter)),
      topMm: Math.max(0, dots.topMm + DOUBT.topMm * top),
    };
  });
}

const UNIT: LabSigma = { L: 1, a: 1, b: 1 };

/** A zone or stubble on a skin that darkens more or less than its reading tells, by the same number of sigmas. */
function darkened(skin: Skin, lab: Lab, off: Lab): Lab {
  const sigma = zoneModelSigma(skin.lab, lab, skin.known);
  return {
    L: Math.max(0, lab.L + sigma.L * off.L),
    a: lab.a + sigma.a * off.a,
    b: lab.b + sigma.b * off.b,
  };
}

/** One client that came true: by how much zone and target differ, and what that is called. */
export interface Outturn {
  readonly dE00: number;
  readonly blends: boolean;
  readonly good: boolean;
}

/**
 * What may come of a plan, drawn from the stated doubts and computed in full: nothing linear, nothing interpolated.
 * @param skins how many true skins are drawn; each is met by `each` true plans and targets
 */
export function outturnsOf(
  { skin, sigma, hair, target }: SimulatedClient,
  plan: readonly InkDots[],
  {
    skins,
    each,
    seed,
  }: { readonly skins: number; readonly each: number; readonly seed: number },
): readonly Outturn[] {
  const normal = normalsOf(seed);
  return Array.from({ length: skins }).flatMap(() => {
    const truly = skinFromLab(displaced(skin.lab, sigma, normal));
    const limits = thresholdsFor(truly.lab.L);
    return Array.from({ length: each }, (): Outturn => {
      const off = displaced({ L: 100, a: 0, b: 0 }, UNIT, normal);
      const unknown = { ...off, L: off.L - 100 };
      const zone = darkened(truly, zoneLabOf(truly, truePlan(plan, normal)), unknown);
      const stubble = () => labOfSpectrum(stubbleSpectrum(truly, trueHair(hair, normal)));
      const wanted =
        target === undefined
          ? displaced(darkened(truly, stubble(), unknown), DOUBT.stubbleModel, normal)
          : displaced(target, DOUBT.measuredTarget, normal);
      const dE00 = colorDifference(zone, wanted);
      return { dE00, blends: dE00 <= limits.blends, good: dE00 <= limits.good };
    });
  });
}

/** What was advised to a client and what came of it. */
export interface Trial {
  readonly client: SimulatedClient;
  readonly advised: ReturnType<typeof recommend>['advised'];
  readonly outturns: readonly Outturn[];
}

/** All clients of a seed, advised and come true. */
export function trialsOf(
  seed: number,
  size: { readonly skins: number; readonly each: number },
): readonly Trial[] {
  return simulatedClients(seed).map((client, i) => {
    const { skin, sigma, hair, target, pigments } = client;
    const { advised } = recommend({
      skin,
      sigma,
      hair,
      ...(target === undefined ? {} : { target }),
      ...(pigments === undefined ? {} : { pigments }),
    });
    const outturns = outturnsOf(client, advised.plan, { ...size, seed: 1000 * seed + i });
    return { client, advised, outturns };
  });
}

/** Share of the outturns of some trials of which something is true, 0..1; NaN of none. */
export function shareOf(
  trials: readonly Trial[],
  holds: (outturn: Outturn, trial: Trial) => boolean,
): number {
  const all = trials.flatMap((trial) => trial.outturns.map((outturn) => holds(outturn, trial)));
  return all.filter(Boolean).length / all.length;
}

/** Whether the true difference lies in the stated interval. */
export const covered = ({ dE00 }: Outturn, { advised }: Trial): boolean =>
  dE00 >= advised.interval[0] && dE00 <= advised.interval[1];
