import type { ChartGrid } from './chartGrid';
import { outlineDistance, type ChartOutline } from './chartOutline';
import { hairBearingOutline } from './hairBearing';
import { midline, type Midline } from './midline';
import { scalpMap, type ScalpMap } from './scalpMap';
import type { Surface } from './surface';
import type { Vec3 } from '../math/vec3';

/** The landmarks that hairlines and loss patterns hang on; left side, mm in the head frame. */
export interface ScalpLandmarks {
  readonly glabella: Vec3;
  readonly vertex: Vec3;
  readonly opisthocranion: Vec3;
  readonly nape: Vec3;
  readonly euryon: Vec3;
  /** Outer corner of the eye. */
  readonly exocanthion: Vec3;
  readonly temporalRecess: Vec3;
  readonly temporalPoint: Vec3;
  readonly preauricular: Vec3;
  readonly otobasionSuperior: Vec3;
  readonly otobasionInferior: Vec3;
}

/** Sizes of this head relative to the test head on which docs/facts/practice.md 5 stands. */
interface HeadScale {
  readonly side: number;
  readonly up: number;
  readonly forward: number;
}

/** A head as the hair sees it; built once for a surface, then only read. */
export interface ScalpAnatomy {
  readonly surface: Surface;
  readonly landmarks: ScalpLandmarks;
  readonly map: ScalpMap;
  readonly midline: Midline;
  readonly scale: HeadScale;
  /** Where terminal hair grows on an adult without loss. */
  readonly hairBearing: ChartOutline;
  /** Signed distance in mm from that outline, positive inside. */
  readonly hairBearingMm: ChartGrid;
  /**
   * Arc in mm on this head for a midline arc of docs/facts/practice.md 3.5: the first 70 mm are
   * absolute (hairlines are laid out with a ruler), the rest stretches between vertex (150)
   * and opisthocranion (300).
   */
  readonly arcOfPractice: (practiceArcMm: number) => number;
}

const OUTLINE_NODES = 192;

function practiceArcs(line: Midline, landmarks: ScalpLandmarks, vOf: (p: Vec3) => number) {
  const vertex = line.arcAtV(vOf(landmarks.vertex));
  const back = line.arcAtV(vOf(landmarks.opisthocranion));
  return (arc: number): number => {
    if (arc <= 70) return arc;
    if (arc <= 150) return 70 + ((arc - 70) / 80) * (vertex - 70);
    return vertex + ((arc - 150) / 150) * (back - vertex);
  };
}

export function scalpAnatomy(surface: Surface, landmarks: ScalpLandmarks): ScalpAnatomy {
  const map = scalpMap(surface);
  const line = midline(surface, landmarks.glabella, landmarks.nape);
  const hairBearing = hairBearingOutline(surface, landmarks, line);
  return {
    surface,
    landmarks,
    map,
    midline: line,
    scale: {
      side: landmarks.euryon[0] / 77.15,
      up: landmarks.vertex[1] / 131.1,
      forward: (landmarks.glabella[2] - landmarks.opisthocranion[2]) / 199.5,
    },
    hairBearing,
    hairBearingMm: outlineDistance(hairBearing, map, OUTLINE_NODES),
    arcOfPractice: practiceArcs(line, landmarks, (p) => surface.chart(p)[1]),
  };
}
