import type { LinearRgb } from '@stipple/color';
import type { Appearance } from '../../outcome/appearance';
import { MOST_SESSIONS, ZONE_STEPS } from '../../dots/gpuLayout';
import { rigUniforms, type RigUniforms } from '../light/rigLight';
import type { LightRig } from '../light/rigs';
import type { Pose } from '../viewer/pose';
import type { Brow } from './skinAnatomy';

/** Numbers of the skin's shader that follow from what is shown: vectors one after the other. glsl/ says what each is. */
export interface SkinUniforms extends RigUniforms {
  readonly uSkin: readonly number[];
  readonly uFlush: readonly number[];
  readonly uLip: readonly number[];
  readonly uFacialHair: readonly number[];
  readonly uBrowInner: readonly number[];
  readonly uBrowPeak: readonly number[];
  readonly uBrowOuter: readonly number[];
  readonly uBrowWidth: number;
  readonly uBeard: number;
  readonly uSurface: number;
  readonly uMaxDensity: number;
  readonly uInkGrid: number;
  readonly uInkZone: readonly number[];
  readonly uInkGamma: readonly number[];
  readonly uInkMean: readonly number[];
  readonly uInkSessionEnd: readonly number[];
  readonly uInkDiameterMm: readonly number[];
  readonly uInkShown: number;
  readonly uInkDensity: number;
  readonly uInkCoverage: number;
  readonly uInkBlurMm: number;
  readonly uHairGrid: number;
  readonly uHairZone: readonly number[];
  readonly uHairGamma: readonly number[];
  readonly uHairGreyGamma: readonly number[];
  readonly uHairMean: readonly number[];
  readonly uHairDensity: number;
  readonly uHairWidthMm: number;
  readonly uHairLengthMm: number;
  readonly uHairGreyShare: number;
  readonly uHairCoverage: number;
}

/** Everything that a frame of one head depends on, textures apart. */
export interface SkinShown {
  readonly appearance: Appearance;
  /** null is the measurement light. */
  readonly rig: LightRig | null;
  readonly pose: Pose;
  /** Cells along a side of the chart (dots/packedPopulation.ts); a bare head has one empty cell. */
  readonly grids: { readonly ink: number; readonly hair: number };
  readonly brow: Brow;
}

/** The first values of a list, its last one repeated where it is too short; black where it is empty. */
function colors(list: readonly LinearRgb[], count: number): readonly number[] {
  const last = list.at(-1) ?? [0, 0, 0];
  return Array.from({ length: count }, (_unused, i) => list[i] ?? last).flat();
}

/** A number for each session that the shader knows. */
const bySession = (list: readonly number[], otherwise: number): readonly number[] =>
  Array.from({ length: MOST_SESSIONS }, (_unused, i) => list[i] ?? otherwise);

function inkUniforms({ ink }: Appearance) {
  const sessionEnd = bySession(ink.sessionEnd, 1);
  return {
    uInkZone: colors(ink.zone, ZONE_STEPS),
    uInkGamma: colors(ink.gamma, MOST_SESSIONS),
    uInkMean: ink.mean,
    // The last session ends with the plan, whatever its number.
    uInkSessionEnd: [...sessionEnd.slice(0, -1), 1],
    uInkDiameterMm: bySession(ink.diameterMm, Math.max(...ink.diameterMm, 0)),
    uInkShown: ink.shown,
    uInkDensity: ink.densityPerCm2,
    uInkCoverage: ink.coveragePerDot,
    uInkBlurMm: ink.blurMm,
  };
}

function hairUniforms({ hair }: Appearance) {
  return {
    uHairZone: colors(hair.zone, ZONE_STEPS),
    uHairGamma: hair.gamma,
    uHairGreyGamma: hair.greyGamma,
    uHairMean: hair.mean,
    uHairDensity: hair.densityPerCm2,
    uHairWidthMm: hair.widthMm,
    uHairLengthMm: hair.lengthMm,
    uHairGreyShare: hair.greyShare,
    uHairCoverage: hair.coveragePerHair,
  };
}

/**
 * The shader's numbers for a head: of nothing but what is handed over, so that what was drawn before changes nothing.
 *
 * @throws Error when a colour table has another number of steps than the shader's
 */
export function uniformsOf({ appearance, rig, pose, grids, brow }: SkinShown): SkinUniforms {
  const { ink, hair, face } = appearance;
  if (ink.zone.length !== ZONE_STEPS || hair.zone.length !== ZONE_STEPS) {
    throw new Error(`The zone tables need ${ZONE_STEPS} steps.`);
  }
  return {
    uSkin: appearance.skin,
    uFlush: appearance.flush,
    uLip: appearance.lip,
    uFacialHair: face.hair,
    uBrowInner: brow.inner,
    uBrowPeak: brow.peak,
    uBrowOuter: brow.outer,
    uBrowWidth: face.browWidth,
    uBeard: face.beard,
    uSurface: appearance.surface,
    uMaxDensity: appearance.maxDensityPerCm2,
    uInkGrid: grids.ink,
    uHairGrid: grids.hair,
    ...inkUniforms(appearance),
    ...hairUniforms(appearance),
    ...rigUniforms(rig, appearance, pose),
  };
}
