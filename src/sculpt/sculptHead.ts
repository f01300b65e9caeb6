import { radialSurface } from '../anatomy/radialSurface';
import { scalpAnatomy } from '../anatomy/scalpAnatomy';
import { BUST_BOX, headFields } from './headField';
import { headLandmarks } from './headLandmarks';
import type { HeadModel } from './headModel';
import { openness } from './occlusion';
import { radiusMap } from './radiusMap';
import { paintedEdges, vertexShade } from './shade';
import { simplify } from './simplify';
import { fieldNormals, surfaceNets } from './surfaceNets';

export interface SculptOptions {
  /** Edge of the sampling cells; 1 for the shipped head. */
  readonly cellMm: number;
  /** Triangles to keep. */
  readonly triangles: number;
  /** Side of the radius map in texels. */
  readonly radiusSize: number;
}

/** The shipped head. */
export const FULL_DETAIL: SculptOptions = { cellMm: 0.8, triangles: 120_000, radiusSize: 256 };

/** A light head for weak tablets: the same scalp chart and landmarks, fewer triangles. */
export const LOW_DETAIL: SculptOptions = { cellMm: 1.2, triangles: 25_000, radiusSize: 256 };

/** Sculpts the default head: field, mesh, fewer triangles, shade, radius map, landmarks. */
export async function sculptHead(options: SculptOptions): Promise<HeadModel> {
  const { whole, bare } = headFields();
  const dense = surfaceNets(whole, BUST_BOX, options.cellMm);
  const denseNormals = fieldNormals(whole, dense.positions, 0.15);
  const light = await simplify(
    dense,
    denseNormals,
    paintedEdges(dense.positions),
    options.triangles,
  );
  const { positions, normals, indices } = light;
  const radius = radiusMap(bare, options.radiusSize);
  const open = openness(whole, BUST_BOX, positions, normals);
  const landmarks = headLandmarks(bare, positions);
  const scalp = scalpAnatomy(radialSurface(radius), landmarks);
  const shade = vertexShade(positions, open, bare, scalp);
  return {
    mesh: { positions, normals, shade, indices },
    radius,
    landmarks,
  };
}
