import { clamp, smoothstep } from '../math/scalar';
import { sampleGrid } from './chartGrid';
import { hashUnit, seededRandom } from '../math/seeded';
import type { ScalpAnatomy } from './scalpAnatomy';
import { insideOutline } from './chartOutline';
import type { Vec3 } from '../math/vec3';

interface MaskEdge {
  /** Width in mm over which density falls from full to the residual. */
  readonly gradientMm: number;
  /** Terminal hair that remains inside, 0..1 of full. */
  readonly residual: number;
}

/** Bald in front of a border that runs back towards the recesses, above the lateral fringe. */
interface FrontMask extends MaskEdge {
  readonly kind: 'front';
  readonly midArcMm: number;
  readonly apexForwardMm: number;
  /** Distances from the midline between which the border runs from middle to apex. */
  readonly innerMm: number;
  readonly outerMm: number;
  /** Height of the lateral fringe over the tragia at the ear, and its fall towards the temple. */
  readonly fringeTopMm: number;
  readonly fringeFallMm: number;
}

/** Bald disc round a point of the midline. */
interface CrownMask extends MaskEdge {
  readonly kind: 'crown';
  readonly arcMm: number;
  readonly radiusMm: number;
}

/** Bald above a fringe of three heights over the tragia. */
interface HorseshoeMask extends MaskEdge {
  readonly kind: 'horseshoe';
  readonly earTopMm: number;
  readonly parietalTopMm: number;
  readonly occiputTopMm: number;
}

/** Thin oval along the midline. */
interface OvalMask extends MaskEdge {
  readonly kind: 'oval';
  readonly fromArcMm: number;
  readonly toArcMm: number;
  readonly halfWidthMm: number;
}

/** Round patches, placed by the seed. */
interface PatchesMask extends MaskEdge {
  readonly kind: 'patches';
  readonly fewest: number;
  readonly most: number;
  readonly smallestDiameterMm: number;
  readonly largestDiameterMm: number;
}

/** A strip lost along the front edge of the temples, widest at the recess, none at the sideburn. */
interface TempleMask extends MaskEdge {
  readonly kind: 'temple';
  readonly widthMm: number;
}

interface WholeMask extends MaskEdge {
  readonly kind: 'whole';
}

export type LossMask =
  FrontMask | CrownMask | HorseshoeMask | OvalMask | PatchesMask | TempleMask | WholeMask;

/** Depth in mm inside the mask at a chart point, negative outside; smooth near the border. */
export type MaskDepth = (u: number, v: number) => number;

/** Least rise of a coordinate per mm of skin that is trusted, where it runs nearly level. */
const LEAST_SLOPE = 0.35;

const slope = (normal: number): number =>
  Math.max(Math.sqrt(Math.max(1 - normal * normal, 0)), LEAST_SLOPE);

/** The smaller of two, rounded over where they differ by less than `width`. */
function softMin(a: number, b: number, width: number): number {
  const h = Math.max(width - Math.abs(a - b), 0) / width;
  return Math.min(a, b) - h * h * width * 0.25;
}

const midlinePoint = (anatomy: ScalpAnatomy, practiceArcMm: number): Vec3 =>
  anatomy.surface.point(0.5, anatomy.midline.vAtArc(anatomy.arcOfPractice(practiceArcMm)));

/** Width over which the border turns from the front line into the fringe, mm. */
const CORNER_MM = 26;

function frontDepth(mask: FrontMask, anatomy: ScalpAnatomy): MaskDepth {
  const { map, scale } = anatomy;
  const middle = midlinePoint(anatomy, mask.midArcMm)[2];
  const apex = mask.apexForwardMm * scale.forward;
  const inner = mask.innerMm * scale.side;
  const outer = mask.outerMm * scale.side;
  const top = mask.fringeTopMm * scale.up;
  const fall = mask.fringeFallMm * scale.up;
  return (u, v) => {
    const aside = Math.abs(map.x(u, v));
    const along = smoothstep(inner, outer, aside);
    const border = middle + (apex - middle) * along;
    const t = clamp((aside - inner) / (outer - inner), 0, 1);
    const run = ((apex - middle) * 6 * t * (1 - t)) / (outer - inner);
    const z = map.z(u, v);
    const forward = (z - border) / Math.sqrt(1 + run * run);
    const ahead = forward / slope(map.normalZ(u, v));
    const fringe = top - fall * smoothstep(-25 * scale.forward, 45 * scale.forward, z);
    const above = (map.y(u, v) - fringe) / slope(map.normalY(u, v));
    return softMin(ahead, above, CORNER_MM);
  };
}

function crownDepth(mask: CrownMask, anatomy: ScalpAnatomy): MaskDepth {
  const { map } = anatomy;
  const [x, y, z] = midlinePoint(anatomy, mask.arcMm);
  const radius = mask.radiusMm * Math.sqrt(anatomy.scale.side * anatomy.scale.forward);
  return (u, v) => {
    const dx = map.x(u, v) - x;
    const dy = map.y(u, v) - y;
    const dz = map.z(u, v) - z;
    return radius - Math.sqrt(dx * dx + dy * dy + dz * dz);
  };
}

function horseshoeDepth(mask: HorseshoeMask, anatomy: ScalpAnatomy): MaskDepth {
  const { map, scale, landmarks } = anatomy;
  const back = landmarks.opisthocranion[2];
  return (u, v) => {
    const z = map.z(u, v);
    const toParietal = smoothstep(10 * scale.forward, -40 * scale.forward, z);
    const toOcciput = smoothstep(-40 * scale.forward, back, z);
    const side = mask.earTopMm + (mask.parietalTopMm - mask.earTopMm) * toParietal;
    const top = side + (mask.occiputTopMm - side) * toOcciput;
    return (map.y(u, v) - top * scale.up) / slope(map.normalY(u, v));
  };
}

/** Depth in an oval on the midline: its radius in each direction, shrunk to the nearer axis. */
function ovalDepth(mask: OvalMask, anatomy: ScalpAnatomy): MaskDepth {
  const { map, midline } = anatomy;
  const from = anatomy.arcOfPractice(mask.fromArcMm);
  const to = anatomy.arcOfPractice(mask.toArcMm);
  const centre = anatomy.surface.point(0.5, midline.vAtArc((from + to) / 2));
  const halfLength = (to - from) / 2;
  const halfWidth = mask.halfWidthMm * anatomy.scale.side;
  return (u, v) => {
    const dx = map.x(u, v);
    const dy = map.y(u, v) - centre[1];
    const dz = map.z(u, v) - centre[2];
    const length2 = dx * dx + dy * dy + dz * dz;
    const aside2 = dx * dx;
    const along2 = length2 - aside2;
    const relative = Math.sqrt(
      along2 / (halfLength * halfLength) + aside2 / (halfWidth * halfWidth),
    );
    if (relative < 1e-6) return halfWidth;
    const radius = Math.sqrt(length2) / relative;
    return (1 - relative) * Math.min(radius, halfWidth * 1.5);
  };
}

/** Heights over the tragia and forward place that bound the temple's edge, mm. */
const TEMPLE_LOW_MM = 18;
const TEMPLE_HIGH_MM = 46;
const TEMPLE_TOP_MM = 92;
const TEMPLE_BACK_MM = 0;
const TEMPLE_FRONT_MM = 22;

function templeDepth(mask: TempleMask, anatomy: ScalpAnatomy): MaskDepth {
  const { map, scale, hairBearingMm } = anatomy;
  return (u, v) => {
    const y = map.y(u, v);
    const low = smoothstep(TEMPLE_LOW_MM * scale.up, TEMPLE_HIGH_MM * scale.up, y);
    const high = smoothstep(TEMPLE_HIGH_MM * scale.up, TEMPLE_TOP_MM * scale.up, y);
    const back = TEMPLE_BACK_MM * scale.forward;
    const ahead = smoothstep(back, TEMPLE_FRONT_MM * scale.forward, map.z(u, v));
    return (
      mask.widthMm * low * (0.6 + 0.8 * high) * ahead -
      sampleGrid(hairBearingMm, u, v) -
      (1 - ahead) * 20
    );
  };
}

interface Patch {
  readonly centre: Vec3;
  readonly radiusMm: number;
}

/** Bound of the chart's area scale on a scalp, mm2 per unit of chart: makes places uniform on skin. */
const DENSEST_MM2 = 700_000;

function seededPatches(mask: PatchesMask, anatomy: ScalpAnatomy, seed: number): Patch[] {
  const random = seededRandom(seed);
  const wanted = mask.fewest + Math.floor(hashUnit(seed, 77) * (mask.most - mask.fewest + 1));
  const patches: Patch[] = [];
  while (patches.length < wanted) {
    const u = random();
    const v = random();
    const size = random();
    const evenly = random() * DENSEST_MM2 < anatomy.map.mm2(u, v);
    if (!evenly || !insideOutline(anatomy.hairBearing, u, v)) continue;
    const diameter =
      mask.smallestDiameterMm +
      size * size * (mask.largestDiameterMm - mask.smallestDiameterMm);
    patches.push({ centre: anatomy.surface.point(u, v), radiusMm: diameter / 2 });
  }
  return patches;
}

function patchesDepth(mask: PatchesMask, anatomy: ScalpAnatomy, seed: number): MaskDepth {
  const { map } = anatomy;
  const patches = seededPatches(mask, anatomy, seed);
  return (u, v) => {
    const x = map.x(u, v);
    const y = map.y(u, v);
    const z = map.z(u, v);
    let depth = -Infinity;
    for (const { centre, radiusMm } of patches) {
      const dx = x - centre[0];
      const dy = y - centre[1];
      const dz = z - centre[2];
      depth = Math.max(depth, radiusMm - Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    return depth;
  };
}

export function maskDepth(mask: LossMask, anatomy: ScalpAnatomy, seed: number): MaskDepth {
  if (mask.kind === 'front') return frontDepth(mask, anatomy);
  if (mask.kind === 'crown') return crownDepth(mask, anatomy);
  if (mask.kind === 'horseshoe') return horseshoeDepth(mask, anatomy);
  if (mask.kind === 'oval') return ovalDepth(mask, anatomy);
  if (mask.kind === 'temple') return templeDepth(mask, anatomy);
  if (mask.kind === 'patches') return patchesDepth(mask, anatomy, seed);
  return () => 1000;
}
