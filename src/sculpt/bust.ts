import { curveThrough } from './curve';
import { ellipsoid, intersect, roundCone, softAbs, unite } from './smoothOps';

/**
 * Neck, shoulders' onset and the rounded end of the bust, united to the head. Neck breadth and
 * depth lie at the slender end of ANSUR II's middle half (neck circumference M p5 360, p50 395 mm).
 */
const HALF_WIDTH = curveThrough([
  [-230, 64],
  [-175, 58],
  [-150, 54],
  [-120, 52.5],
  [-90, 53.5],
  [-60, 55.5],
  [-20, 54],
  [10, 50],
]);
const FRONT = curveThrough([
  [-230, 46],
  [-190, 40],
  [-165, 33],
  [-140, 31],
  [-115, 30],
  [-90, 28],
  [-60, 20],
  [10, 0],
]);
const BACK = curveThrough([
  [-230, -112],
  [-190, -104],
  [-165, -94],
  [-140, -85],
  [-115, -78],
  [-90, -74.5],
  [-60, -72],
  [-30, -66],
  [10, -50],
]);

/**
 * @param head distance to the head without a neck
 * @param ax |x| in mm
 */
export function withNeck(head: number, ax: number, y: number, z: number): number {
  if (y > 24) return head;
  let d = unite(head, neckDistance(ax, y, z), 26);
  d = unite(d, larynx(ax, y, z), 20);
  d = unite(d, sternomastoid(ax, y, z), 20);
  d = unite(d, shoulder(softAbs(ax, 14), y, z), 44);
  return intersect(d, bustEnd(ax, y, z), 16);
}

function neckDistance(ax: number, y: number, z: number): number {
  const front = FRONT(y);
  const back = BACK(y);
  const half = HALF_WIDTH(y);
  const depth = (front - back) / 2;
  const pz = (z - (front + back) / 2) / depth;
  const px = ax / half;
  const g = Math.sqrt(px * px + pz * pz);
  if (g < 1e-6) return -half;
  const rho = Math.sqrt(ax * ax + pz * pz * depth * depth);
  const side = rho * (1 - 1 / g) * 0.97;
  return Math.max(side, y - 22);
}

function larynx(ax: number, y: number, z: number): number {
  return roundCone(ax, y, z, 0, -112, 19, 8, 0, -136, 16, 12);
}

/** From the mastoid to the notch of the sternum and to the inner third of the collar bone. */
function sternomastoid(ax: number, y: number, z: number): number {
  let d = roundCone(ax, y, z, 57, -26, -22, 9, 41, -92, -2, 8.5);
  d = unite(d, roundCone(ax, y, z, 41, -92, -2, 8.5, 15, -176, 27, 5), 12);
  return unite(d, roundCone(ax, y, z, 41, -92, -2, 8.5, 34, -176, 16, 4.5), 16);
}

function shoulder(ax: number, y: number, z: number): number {
  const trapezius = roundCone(ax, y, z, 20, -84, -56, 17, 112, -186, -46, 28);
  const top = roundCone(ax, y, z, 26, -150, -34, 22, 112, -196, -28, 30);
  const chest = ellipsoid(ax, y + 240, z + 34, 200, 78, 76);
  const collarBone = roundCone(ax, y, z, 17, -183, 31, 6, 92, -181, 4, 6);
  return unite(unite(unite(trapezius, top, 30), chest, 40), collarBone, 24);
}

/** The bust ends on a large ellipsoid: a smooth rounded cut, lower in the middle. */
function bustEnd(ax: number, y: number, z: number): number {
  return ellipsoid(ax, Math.min(y + 104, 0), z + 18, 112, 106, 150);
}
