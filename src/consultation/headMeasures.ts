import { clamp } from '../math/scalar';
import {
  HEAD_PRESETS,
  MEDIAN_MAN,
  SHAPE_LIMITS,
  shapeFromTape,
  tragionVertexFromTape,
  type HeadShape,
} from '../sculpt/headShapes';
import type { Consultation } from './document';

type Head = Consultation['head'];
export type MeasuredHead = Extract<Head, { kind: 'measured' }>;
export type TapeMeasure = 'circumferenceMm' | 'lengthMm' | 'breadthMm' | 'overTopMm';

/** A tape from ear to ear over the top, from a shape: the inverse of tragionVertexFromTape. */
function overTopOf({ tragionVertexMm, breadthMm }: HeadShape): number {
  const perMm = tragionVertexFromTape(1, 0) - tragionVertexFromTape(0, 0);
  return (tragionVertexMm - tragionVertexFromTape(0, breadthMm)) / perMm;
}

/** The measures of any head, to start measuring from. */
export function measuredHead(head: Head): MeasuredHead {
  if (head.kind === 'measured') return head;
  const shape = HEAD_PRESETS[head.preset];
  return {
    kind: 'measured',
    circumferenceMm: Math.round(shape.circumferenceMm),
    lengthMm: Math.round(shape.lengthMm),
    breadthMm: Math.round(shape.breadthMm),
    overTopMm: Math.round(overTopOf(shape)),
    face: head.preset === 'medianWoman' ? 'woman' : 'man',
  };
}

/** The whole shape that a head of the document asks for, within what the warp can do. */
export function headShapeOf(head: Head): HeadShape {
  if (head.kind === 'preset') return HEAD_PRESETS[head.preset];
  const tragionVertexMm = tragionVertexFromTape(head.overTopMm, head.breadthMm);
  const shape = shapeFromTape(
    { ...head, tragionVertexMm: clamp(tragionVertexMm, ...SHAPE_LIMITS.tragionVertexMm) },
    head.face === 'woman' ? 1 : 0,
  );
  return {
    lengthMm: shape.lengthMm,
    breadthMm: shape.breadthMm,
    circumferenceMm: shape.circumferenceMm,
    tragionVertexMm: shape.tragionVertexMm,
    bizygomaticMm: clamp(shape.bizygomaticMm, ...SHAPE_LIMITS.bizygomaticMm),
    bigonialMm: clamp(shape.bigonialMm, ...SHAPE_LIMITS.bigonialMm),
    mentonSellionMm: clamp(shape.mentonSellionMm, ...SHAPE_LIMITS.mentonSellionMm),
    femininity: shape.femininity,
    flatOcciput: shape.flatOcciput,
  };
}

/** The shape to warp to; null for the head as it was sculpted. */
export function warpedShapeOf(head: Head): HeadShape | null {
  const shape = headShapeOf(head);
  return shape === MEDIAN_MAN ? null : shape;
}

/** How feminine brow and beard are drawn, 0..1. */
export const femininityOf = (head: Head): number => headShapeOf(head).femininity;
/** A tape measure that the head shown misses, and by how much (shown minus asked), mm. */
export interface Misfit {
  readonly measure: TapeMeasure;
  readonly missMm: number;
}

/** Below this a tape would not notice. */
const NOTICED_MM = 3;

/**
 * Measures that cannot all hold at once: a circumference that does not go with length and breadth, or a
 * height over the ears beyond the warp.
 *
 * @param missMm achieved minus asked, from fitWarp
 */
export function misfitsOf(
  head: Head,
  missMm: Readonly<Record<'circumferenceMm' | 'lengthMm' | 'breadthMm', number>>,
): Misfit[] {
  if (head.kind === 'preset') return [];
  const shown = overTopOf(headShapeOf(head));
  const all: Misfit[] = [
    { measure: 'circumferenceMm', missMm: missMm.circumferenceMm },
    { measure: 'lengthMm', missMm: missMm.lengthMm },
    { measure: 'breadthMm', missMm: missMm.breadthMm },
    { measure: 'overTopMm', missMm: shown - head.overTopMm },
  ];
  return all.filter((misfit) => Math.abs(misfit.missMm) > NOTICED_MM);
}
