import type { LinearRgb } from '@stipple/color';
import type { LightId } from '../consultation/document';

/**
 * Everything the scene draws, in its own terms: linear sRGB tables and numbers in mm and per cm2.
 * A pure function of the consultation (appearanceOf.ts); the shaders say what each symbol means.
 */
export interface Appearance {
  readonly light: LightId;
  /** Bare skin, specular included. */
  readonly skin: LinearRgb;
  /** Ratio of the reddest skin (ears, nose) to `skin`. */
  readonly flush: LinearRgb;
  /** Ratio of the lips to `skin`. */
  readonly lip: LinearRgb;
  /** 0 matt, 1 as usual, 2 oily. */
  readonly oil: number;
  readonly face: {
    /** Shafts of brows and beard. */
    readonly hair: LinearRgb;
    /** Share of the skin that the shaved beard covers, 0..1. */
    readonly beard: number;
    /** Relative to the median man's. */
    readonly browWidth: number;
  };
  /** k1 of the skin model: the surface reflection that SCI includes. */
  readonly surface: number;
  readonly maxDensityPerCm2: number;
  readonly ink: {
    /** Colour of the zone at density i / 32 of the maximum. */
    readonly zone: readonly LinearRgb[];
    /** Core strength per session. */
    readonly gamma: readonly LinearRgb[];
    readonly mean: LinearRgb;
    /** Cumulative share of the plan's dots after each session; ends with 1. */
    readonly sessionEnd: readonly number[];
    readonly diameterMm: readonly number[];
    /** Share of the plan's dots that are in the skin, 0..1. */
    readonly shown: number;
    /** Of the finished plan, where the field is 1. */
    readonly densityPerCm2: number;
    /** Coverage 0..1 that one dot per cm2 of those shown adds. */
    readonly coveragePerDot: number;
    readonly blurMm: number;
  };
  readonly hair: {
    readonly zone: readonly LinearRgb[];
    readonly gamma: LinearRgb;
    readonly greyGamma: LinearRgb;
    readonly mean: LinearRgb;
    /** Hairs (not follicular units) per cm2 where the client's own hair is full. */
    readonly densityPerCm2: number;
    readonly widthMm: number;
    /** Mean length of a shaft as seen from above, mm. */
    readonly lengthMm: number;
    readonly greyShare: number;
    readonly coveragePerHair: number;
  };
}
