import { colorDifference, labOfSpectrum } from './colorimetry';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { skinFromLab } from './skin';
import type { Skin } from './skin';
import { HAIR_LIMITS, stubbleSpectrum } from './stubble';
import type { Hair } from './stubble';
import type { LabSigma } from './toneScales';

/** What is being compared, so that each doubt can be tried on it. */
export interface MatchCase {
  readonly skin: Skin;
  readonly sigma: LabSigma;
  /** A measured target, or the hair that stands for it. */
  readonly target: { readonly measured: Lab } | { readonly hair: Hair };
  /** The healed dots of all sessions. */
  readonly plan: readonly InkDots[];
}

/** Colour that the zone is to have. */
export function targetZoneOf(skin: Skin, target: MatchCase['target']): Lab {
  return 'measured' in target
    ? target.measured
    : labOfSpectrum(stubbleSpectrum(skin, target.hair));
}

/** One standard deviation of what nobody has measured on this client (estimates). */
const DOUBT = {
  /** ln tau0 of an unmeasured bottle: 12-130 taken as 90 %. */
  lnTau0: 0.7,
  lnTau0Measured: 0.12,
  diameter: 0.1,
  topMm: 0.015,
  hairsPerCm2: 0.18,
  hairL: 2.5,
  shaft: 0.12,
  /** Model form, Lab units per coordinate: 0.1-0.9 dE00 of the predicted zone. */
  model: 0.4,
  /** A measured target zone: placement and repeat. */
  measuredTarget: 0.6,
} as const;

const AXES = ['L', 'a', 'b'] as const;

type Shift = readonly [L: number, a: number, b: number];

/** Zone minus target, as a vector. */
function offsetOf(zone: Lab, target: Lab): Shift {
  return [zone.L - target.L, zone.a - target.a, zone.b - target.b];
}

/** How the offset moves under each one-sigma doubt; the doubts are independent. */
function shiftsOf(match: MatchCase): { offset: Shift; target: Lab; shifts: Shift[] } {
  const { skin, sigma, plan } = match;
  const at = (changes: Partial<MatchCase>): Shift => {
    const other = { ...match, ...changes };
    const zone = labOfSpectrum(zoneSpectrum(other.skin, other.plan));
    return offsetOf(zone, targetZoneOf(other.skin, other.target));
  };
  const offset = at({});
  const cases: Partial<MatchCase>[] = AXES.map((axis) => ({
    skin: skinFromLab({ ...skin.lab, [axis]: skin.lab[axis] + sigma[axis] }),
  }));
  const lnTau0 = ({ pigment }: InkDots): number =>
    pigment.status === 'measured' ? DOUBT.lnTau0Measured : DOUBT.lnTau0;
  const allDots = (change: (dots: InkDots) => Partial<InkDots>): Partial<MatchCase> => ({
    plan: plan.map((dots) => ({ ...dots, ...change(dots) })),
  });
  // What is wrong about one session's ink, needle or depth is as wrong about the others'.
  cases.push(
    allDots((dots) => ({ opticalDepth: dots.opticalDepth * Math.exp(lnTau0(dots)) })),
    allDots(({ diameterMm }) => ({ diameterMm: diameterMm * (1 + DOUBT.diameter) })),
    allDots(({ topMm }) => ({ topMm: topMm + DOUBT.topMm })),
  );
  if ('hair' in match.target) {
    const { hair } = match.target;
    const { hairsPerCm2, shaftDiameterMm, lab } = hair;
    cases.push(
      {
        target: {
          hair: {
            ...hair,
            hairsPerCm2: Math.min(
              HAIR_LIMITS.hairsPerCm2[1],
              hairsPerCm2 * (1 + DOUBT.hairsPerCm2),
            ),
          },
        },
      },
      { target: { hair: { ...hair, shaftDiameterMm: shaftDiameterMm * (1 + DOUBT.shaft) } } },
      { target: { hair: { ...hair, lab: { ...lab, L: Math.min(100, lab.L + DOUBT.hairL) } } } },
    );
  }
  const loose = Math.hypot(
    DOUBT.model,
    'measured' in match.target ? DOUBT.measuredTarget : DOUBT.model,
  );
  const shifts: Shift[] = cases.map((change) => {
    const moved = at(change);
    return [moved[0] - offset[0], moved[1] - offset[1], moved[2] - offset[2]];
  });
  shifts.push([loose, 0, 0], [0, loose, 0], [0, 0, loose]);
  return { offset, target: targetZoneOf(skin, match.target), shifts };
}

/** Fixed standard normal numbers: the same interval for the same question, everywhere. */
const NORMALS = ((): Float64Array => {
  let state = 20_261_122;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return new Float64Array(2048).map(
    () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
})();

const DRAWS = 128;

/**
 * 90 % interval of CIEDE2000 between zone and target: reading, ink strength, needle, depth,
 * hair and model form, each taken as independent and linear.
 */
export function matchInterval(match: MatchCase, dE00: number): readonly [number, number] {
  const { offset, target, shifts } = shiftsOf(match);
  const differences = Float64Array.from({ length: DRAWS }, (_, draw) => {
    const moved = AXES.map((axis, i) =>
      shifts.reduce(
        (sum, shift, k) =>
          sum + (NORMALS[(draw * shifts.length + k) % NORMALS.length] ?? 0) * (shift[i] ?? 0),
        target[axis] + (offset[i] ?? 0),
      ),
    );
    const zone = { L: Math.max(0, moved[0] ?? 0), a: moved[1] ?? 0, b: moved[2] ?? 0 };
    return colorDifference(zone, target);
  }).toSorted();
  const low = differences[Math.floor(DRAWS * 0.05)] ?? dE00;
  const high = differences[Math.floor(DRAWS * 0.95)] ?? dE00;
  return [Math.min(low, dE00), Math.max(high, dE00)];
}
