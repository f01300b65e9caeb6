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

/** How finely the head is sculpted. */
export interface CarvingOptions {
  /** Edge of the sampling cells in mm. */
  readonly cellMm: number;
  /** Side of the radius map in texels. */
  readonly radiusSize: number;
}

export interface SculptOptions extends CarvingOptions {
  /** Triangles to keep. */
  readonly triangles: number;
}

/** The shipped head. */
export const FULL_DETAIL: SculptOptions = { cellMm: 0.8, triangles: 120_000, radiusSize: 256 };

/** Triangles of the light head for phones and weak tablets. */
export const LOW_TRIANGLES = 25_000;

/** A head of so many triangles. */
export type Lightened = (triangles: number) => Promise<HeadModel>;

/**
 * Carves the default head once, for any number of triangles. All of its levels share radius map, landmarks
 * and hair's outline to the bit, and with them every dot.
 */
export function carveHead({ cellMm, radiusSize }: CarvingOptions): Lightened {
  const { whole, bare } = headFields();
  const dense = surfaceNets(whole, BUST_BOX, cellMm);
  const denseNormals = fieldNormals(whole, dense.positions, 0.15);
  const paint = paintedEdges(dense.positions);
  const radius = radiusMap(bare, radiusSize);
  const landmarks = headLandmarks(bare, dense.positions);
  const scalp = scalpAnatomy(radialSurface(radius), landmarks);
  return async (triangles) => {
    const light = await simplify(dense, denseNormals, paint, triangles);
    const { positions, normals, indices } = light;
    const open = openness(whole, BUST_BOX, positions, normals);
    const shade = vertexShade(positions, open, bare, scalp);
    return { mesh: { positions, normals, shade, indices }, radius, landmarks };
  };
}

/** Sculpts the default head: field, mesh, fewer triangles, shade, radius map, landmarks. */
export async function sculptHead({ triangles, ...carving }: SculptOptions): Promise<HeadModel> {
  return await carveHead(carving)(triangles);
}
