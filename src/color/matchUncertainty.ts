import { clamp } from './clamp';
import { colorDifference, labOfSpectrum } from './colorimetry';
import { DOUBT } from './doubts';
import { DRAWN, DRAWS, NODES, WEIGHTS, addWeighted, drawnLab, drawnLabs } from './drawnLabs';
import type { DrawnLabs } from './drawnLabs';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { skinFromLab } from './skin';
import type { Skin } from './skin';
import { HAIR_LIMITS, stubbleSpectrum } from './stubble';
import type { Hair } from './stubble';
import type { LabSigma } from './toneScales';
import { LIGHT_SKIN_THRESHOLDS, verdictOf, wideningFor } from './verdict';
import type { MatchChances, Verdict } from './verdict';
import { zoneModelSigma } from './zoneModelSigma';

/** A measured target, or the hair that stands for it. */
export type MatchTarget = { readonly measured: Lab } | { readonly hair: Hair };

/** Colour that the zone is to have. */
export function targetZoneOf(skin: Skin, target: MatchTarget): Lab {
  return 'measured' in target
    ? target.measured
    : labOfSpectrum(stubbleSpectrum(skin, target.hair));
}

const AXES = ['L', 'a', 'b'] as const;

/** Skins a standard deviation of the reading away, and the one that they are away from. */
interface DisplacedSkins {
  readonly sigma: LabSigma;
  /** The skin of the reading's Lab; not the client's own where a whole spectrum tells more. */
  readonly from: Skin;
  /** One standard deviation of the reading more in L*, a*, b*. */
  readonly skins: readonly Skin[];
}

/**
 * What may be true of a client, whatever the ink: skins a standard deviation of the reading away, and the target of
 * every draw. Made once for a client (three inversions); every plan is judged by it.
 */
export interface MatchDoubts {
  readonly skin: Skin;
  /** The target as assumed. */
  readonly target: Lab;
  readonly displaced: DisplacedSkins;
  readonly targets: DrawnLabs;
  /** Factor on the thresholds of light skin, on the skin of every draw. */
  readonly widening: Float64Array;
  /** One standard deviation of what zone and target do not share: a measured target's, or that of stubble. */
  readonly loose: LabSigma;
}

/** Density and shaft darken a zone by their product: both doubts together, so many standard deviations off. */
function loadedHair(hair: Hair, z: number): Hair {
  const [fewest, most] = HAIR_LIMITS.hairsPerCm2;
  const factor = 1 + z * Math.hypot(DOUBT.hairsPerCm2, DOUBT.shaft);
  return { ...hair, hairsPerCm2: clamp(hair.hairsPerCm2 * factor, fewest, most) };
}

/** A tress so many standard deviations lighter. */
function lighterHair(hair: Hair, z: number): Hair {
  return { ...hair, lab: { ...hair.lab, L: clamp(hair.lab.L + z * DOUBT.hairL, 0, 100) } };
}

/** A darkened skin with one axis at a time a standard deviation off by what the reading does not tell of it. */
function modelSides(skin: Skin, darkened: Lab): readonly Lab[] {
  const sigma = zoneModelSigma(skin.lab, darkened, skin.known);
  return AXES.map((axis) => ({ ...darkened, [axis]: darkened[axis] + sigma[axis] }));
}

/** The target of every draw. */
function drawnTargets(
  assumed: Lab,
  target: MatchTarget,
  skin: Skin,
  { from, skins }: DisplacedSkins,
): DrawnLabs {
  const draws = drawnLabs(assumed);
  if ('measured' in target) return draws;
  const { hair } = target;
  const of = (changed: Hair) => targetZoneOf(skin, { hair: changed });
  const loaded = NODES.sides.map((z) => of(loadedHair(hair, z)));
  addWeighted(draws, WEIGHTS.hairLoad, loaded, assumed);
  addWeighted(
    draws,
    WEIGHTS.hairL,
    NODES.sides.map((z) => of(lighterHair(hair, z))),
    assumed,
  );
  const onSkins = skins.map((each) => targetZoneOf(each, target));
  addWeighted(
    draws,
    WEIGHTS.skin,
    onSkins,
    from === skin ? assumed : targetZoneOf(from, target),
  );
  // A skin that scatters more than its reading tells is darkened more by hair and by ink alike: the same draws.
  addWeighted(draws, WEIGHTS.model, modelSides(skin, assumed), assumed);
  return draws;
}

const knownDisplaced = new WeakMap<Skin, DisplacedSkins>();

/** Three inversions, remembered: one skin is often asked about with several heads of hair. */
function displacedSkins(skin: Skin, sigma: LabSigma): DisplacedSkins {
  const known = knownDisplaced.get(skin);
  if (known !== undefined && AXES.every((axis) => known.sigma[axis] === sigma[axis])) {
    return known;
  }
  const displaced = {
    sigma,
    from: skin.known === 'lab' ? skin : skinFromLab(skin.lab),
    skins: AXES.map((axis) =>
      skinFromLab({ ...skin.lab, [axis]: skin.lab[axis] + sigma[axis] }),
    ),
  };
  knownDisplaced.set(skin, displaced);
  return displaced;
}

/** Everything that is in doubt about a client before any ink is chosen. */
export function doubtsOf(skin: Skin, sigma: LabSigma, target: MatchTarget): MatchDoubts {
  const displaced = displacedSkins(skin, sigma);
  const assumed = targetZoneOf(skin, target);
  return {
    skin,
    target: assumed,
    displaced,
    targets: drawnTargets(assumed, target, skin, displaced),
    widening: DRAWN.skinL.map((z) => wideningFor(skin.lab.L + z * sigma.L)),
    loose: 'measured' in target ? DOUBT.measuredTarget : DOUBT.stubbleModel,
  };
}

/** A plan with its ink, needle and depth so many standard deviations off, in all sessions alike. */
function planAt(plan: readonly InkDots[], strength: number, diameter: number, top: number) {
  return plan.map((dots): InkDots => {
    const doubt = dots.pigment.status === 'measured' ? DOUBT.lnTau0Measured : DOUBT.lnTau0;
    return {
      ...dots,
      opticalDepth: dots.opticalDepth * Math.exp(strength * doubt),
      diameterMm: dots.diameterMm * (1 + diameter * DOUBT.diameter),
      topMm: Math.max(0, dots.topMm + top * DOUBT.topMm),
    };
  });
}

/** A plan as it may have aged: at the slow and at the fast end of the estimates, which are taken as 90 %. */
export interface AgedPlans {
  readonly slow: readonly InkDots[];
  readonly fast: readonly InkDots[];
}

/** The zone of every draw. */
function drawnZones(
  { skin, displaced: { from, skins }, loose }: MatchDoubts,
  plan: readonly InkDots[],
  aged: AgedPlans | null,
): DrawnLabs {
  const zoneOf = (dots: readonly InkDots[], on = skin) => labOfSpectrum(zoneSpectrum(on, dots));
  const base = zoneOf(plan);
  const draws = drawnLabs(base);
  const crossed = NODES.strength.flatMap((strength) =>
    NODES.diameter.map((diameter) => zoneOf(planAt(plan, strength, diameter, 0))),
  );
  addWeighted(draws, WEIGHTS.ink, crossed, base);
  const tops = NODES.sides.map((z) => zoneOf(planAt(plan, 0, 0, z)));
  addWeighted(draws, WEIGHTS.top, tops, base);
  if (aged !== null)
    addWeighted(draws, WEIGHTS.pace, [zoneOf(aged.slow), zoneOf(aged.fast)], base);
  const onSkins = skins.map((each) => zoneOf(plan, each));
  addWeighted(draws, WEIGHTS.skin, onSkins, from === skin ? base : zoneOf(plan, from));
  addWeighted(draws, WEIGHTS.model, modelSides(skin, base), base);
  for (let draw = 0; draw < DRAWS; draw++) {
    const at = 3 * draw;
    draws[at] = (draws[at] ?? 0) + loose.L * (DRAWN.looseL[draw] ?? 0);
    draws[at + 1] = (draws[at + 1] ?? 0) + loose.a * (DRAWN.looseA[draw] ?? 0);
    draws[at + 2] = (draws[at + 2] ?? 0) + loose.b * (DRAWN.looseB[draw] ?? 0);
  }
  return draws;
}

/** What is to be expected of a match, everything in doubt considered. */
export interface MatchJudgement {
  /**
   * 90 % interval of the true CIEDE2000 between zone and target. It need not hold the computed difference: that one is
   * the least of thousands, and nearly every error adds to it.
   */
  readonly interval: readonly [low: number, high: number];
  readonly chances: MatchChances;
  readonly verdict: Verdict;
}

/** The value below which a share of ascending values lies, between two of them where it falls there. */
function quantile(ascending: Float64Array, share: number): number {
  const at = share * ascending.length - 0.5;
  const below = ascending[Math.floor(at)] ?? 0;
  return below + (at - Math.floor(at)) * ((ascending[Math.ceil(at)] ?? below) - below);
}

/**
 * How a plan will match, over fixed moment-matched draws of every doubt: reading, ink strength, needle, depth, hair,
 * ageing and model form. Strength, needle and hair go through the whole engine and into each other; the reading is
 * linear, from the displaced skins.
 * @param aged where the plan is of a day that its age makes uncertain
 * @throws RangeError when a population is none that a needle can make
 */
export function judgeMatch(
  doubts: MatchDoubts,
  plan: readonly InkDots[],
  aged: AgedPlans | null = null,
): MatchJudgement {
  const { targets, widening } = doubts;
  const zones = drawnZones(doubts, plan, aged);
  const count = { blends: 0, good: 0 };
  const differences = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const difference = colorDifference(drawnLab(zones, draw), drawnLab(targets, draw));
    differences[draw] = difference;
    const onLightSkin = difference / (widening[draw] ?? 1);
    if (onLightSkin <= LIGHT_SKIN_THRESHOLDS.blends) count.blends += 1;
    if (onLightSkin <= LIGHT_SKIN_THRESHOLDS.good) count.good += 1;
  }
  differences.sort();
  const chances = { blends: count.blends / DRAWS, good: count.good / DRAWS };
  return {
    interval: [quantile(differences, 0.05), quantile(differences, 0.95)],
    chances,
    verdict: verdictOf(chances),
  };
}
