import type { Landmarks } from '../anatomy/landmarks';
import type { RadiusMap } from '../anatomy/radialSurface';

/** The sculpted head as the picture and the dots need it. */
export interface HeadModel {
  readonly mesh: {
    /** xyz in mm, head frame. */
    readonly positions: Float32Array;
    /** Unit normals. */
    readonly normals: Float32Array;
    /**
     * rgba per vertex: openness (255 = open sky), scalp (255 = dots and stubble may lie here; 0 on
     * ears, face and neck; soft edge), flush (redness of ears, nose, cheeks, lids), red of the lips.
     */
    readonly shade: Uint8Array;
    /** Counter-clockwise triangles seen from outside. */
    readonly indices: Uint32Array;
  };
  /** Bare head (no ears) over the scalp chart. */
  readonly radius: RadiusMap;
  readonly landmarks: Landmarks;
}
