import { expose, transfer } from 'comlink';
import type { Hairline } from '../anatomy/hairline';
import { hairlineWarnings, type HairlineWarning } from '../anatomy/hairlineWarnings';
import { radialSurface } from '../anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../anatomy/scalpAnatomy';
import type { Surface } from '../anatomy/surface';
import type { DensityField } from '../dots/densityField';
import type { DotSequence } from '../dots/dotSequence';
import { scalpLayer, type ScalpLayer, type ScalpSpec } from '../dots/scalpLayer';
import type { HeadModel } from '../sculpt/headFile';
import type { HeadShape } from '../sculpt/headShapes';
import { warpLandmarks, warpMesh } from '../sculpt/warp';
import { warpedSurface } from '../sculpt/warpedSurface';
import { fitWarp } from '../sculpt/warpFit';
import { metricTexels } from './metricTexels';
import type { ShapedHead } from './scalp';

interface DefaultHead {
  readonly model: Pick<HeadModel, 'radius' | 'landmarks'>;
  readonly places: Pick<HeadModel['mesh'], 'positions' | 'normals'>;
  readonly surface: Surface;
  readonly anatomy: ScalpAnatomy;
  readonly sequence: DotSequence;
}

/** The head that layers are laid on at present. */
interface Worn {
  readonly key: string;
  readonly shaped: ShapedHead | null;
  readonly anatomy: () => ScalpAnatomy;
  /** Skin of the default head over that of this head; undefined on the default head. */
  readonly areaRatio: DensityField | undefined;
}

let base: DefaultHead | null = null;
let worn: Worn | null = null;

function opened(): DefaultHead {
  if (!base) throw new Error('The scalp was asked for before its head was loaded.');
  return base;
}

function wornAs(shape: HeadShape | null): Worn {
  const key = JSON.stringify(shape);
  if (worn?.key === key) return worn;
  const { model, places, surface, anatomy } = opened();
  worn =
    shape === null
      ? { key, shaped: null, anatomy: () => anatomy, areaRatio: undefined }
      : shapedHead(key, shape, { model, places, surface, anatomy });
  return worn;
}

function shapedHead(
  key: string,
  shape: HeadShape,
  { model, places, surface, anatomy }: Omit<DefaultHead, 'sequence'>,
): Worn {
  const { warp, missMm } = fitWarp(surface, model.landmarks, shape);
  const moved = warpedSurface(surface, warp);
  const landmarks = warpLandmarks(warp, model.landmarks);
  let made: ScalpAnatomy | null = null;
  const own = (): ScalpAnatomy => (made ??= scalpAnatomy(moved, landmarks));
  return {
    key,
    shaped: {
      ...warpMesh(warp, places.positions, places.normals),
      metric: metricTexels(moved),
      missMm,
    },
    anatomy: own,
    areaRatio: (u, v) => anatomy.map.mm2(u, v) / Math.max(own().map.mm2(u, v), 1),
  };
}

/** The work that would stall the page: warps, fields, thresholds and hairs of a whole scalp. */
const scalp = {
  open(
    model: DefaultHead['model'],
    places: DefaultHead['places'],
    sequence: DotSequence,
  ): void {
    const surface = radialSurface(model.radius);
    const anatomy = scalpAnatomy(surface, model.landmarks);
    base = { model, places, surface, anatomy, sequence };
  },
  /** The default head warped to a shape. */
  shape(shape: HeadShape): ShapedHead {
    const { shaped } = wornAs(shape);
    if (!shaped) throw new Error('The default head has no warp.');
    return shaped;
  },
  /** The layer on the default head (null) or on a shape. */
  layer(spec: ScalpSpec, shape: HeadShape | null): ScalpLayer {
    const { sequence } = opened();
    const { anatomy, areaRatio } = wornAs(shape);
    const layer = scalpLayer(spec, anatomy(), sequence, areaRatio);
    return transfer(layer, [
      layer.field.buffer,
      layer.ink.cells.buffer,
      layer.ink.words.buffer,
      layer.hair.cells.buffer,
      layer.hair.words.buffer,
    ]);
  },
  /** What an experienced artist would object to in a line, on the default head (null) or on a shape. */
  warnings(hairline: Hairline, shape: HeadShape | null): HairlineWarning[] {
    return hairlineWarnings(hairline, wornAs(shape).anatomy());
  },
};

export type ScalpWorker = typeof scalp;

expose(scalp);
