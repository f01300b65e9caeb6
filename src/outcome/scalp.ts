import type { Hairline } from '../anatomy/hairline';
import type { HairlineWarning } from '../anatomy/hairlineWarnings';
import type { Census } from '../dots/census';
import type { DotSequence } from '../dots/dotSequence';
import type { ScalpLayer, ScalpSpec } from '../dots/scalpLayer';
import type { HeadShape } from '../sculpt/headShapes';
import type { FittedWarp } from '../sculpt/warpFit';

/** The default head warped to a client's measures. */
export interface ShapedHead {
  /** Of the mesh's vertices, three numbers each, mm; in the order of the default head's. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** First fundamental form over the chart (metricTexels.ts). */
  readonly metric: Float32Array;
  /** Achieved minus asked, mm. */
  readonly missMm: FittedWarp['missMm'];
}

/** A scalp laid for a document: where dots and hairs lie, what they count and what an artist would object to. */
export interface Scalp {
  readonly layer: ScalpLayer;
  /** The head it lies on; null for the default head. Scalps on the same shape share it. */
  readonly head: ShapedHead | null;
  /** What an experienced artist would object to in the line on this head. */
  readonly warnings: readonly HairlineWarning[];
  /** How far the head is from the measures asked for, mm; null on the default head. */
  readonly misfitMm: FittedWarp['missMm'] | null;
  /** Dots and areas by zone at a plan density. Some milliseconds: 150,000 dots are looked at. */
  readonly census: (plannedPerCm2: number) => Census;
}

/** Who can lay scalps: the worker in the studio (scalpService.ts), anything in a test. */
export interface ScalpService {
  readonly head: (shape: HeadShape) => Promise<ShapedHead>;
  /** On the default head (null) or on a shape. */
  readonly layer: (spec: ScalpSpec, shape: HeadShape | null) => Promise<ScalpLayer>;
  readonly warnings: (
    hairline: Hairline,
    shape: HeadShape | null,
  ) => Promise<readonly HairlineWarning[]>;
  /** The dots that every layer is a choice of. */
  readonly sequence: () => Promise<DotSequence>;
}
