import { curveThrough } from './curve';
import { ellipsoid, intersect, roundCone, unite } from './smoothOps';

/**
 * Neck, shoulders' onset and the rounded end of the bust, united to the head. Neck breadth and
 * depth lie at the slender end of ANSUR II's middle half (neck circumference M p5 360, p50 395 mm).
 */
const HALF_WIDTH = curveThrough([
  [-230, 66],
  [-175, 62],
  [-150, 58],
  [-120, 57],
  [-90, 58],
  [-60, 58.5],
  [-20, 56],
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
  d = unite(d, larynx(ax, y, z), 12);
  d = unite(d, sternomastoid(ax, y, z), 13);
  d = unite(d, shoulder(ax, y, z), 34);
  return intersect(d, bustEnd(ax, y, z), 9);
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
  return roundCone(ax, y, z, 0, -116, 23, 8.5, 0, -134, 20.5, 11);
}

/** From the mastoid to the notch of the sternum and to the inner third of the collar bone. */
function sternomastoid(ax: number, y: number, z: number): number {
  let d = roundCone(ax, y, z, 57, -26, -22, 9, 44, -88, -2, 10);
  d = unite(d, roundCone(ax, y, z, 44, -88, -2, 10, 15, -172, 28, 6.5), 12);
  return unite(d, roundCone(ax, y, z, 44, -88, -2, 10, 36, -172, 18, 6), 12);
}

function shoulder(ax: number, y: number, z: number): number {
  const trapezius = roundCone(ax, y, z, 20, -84, -58, 16, 120, -182, -50, 24);
  const chest = ellipsoid(ax, y + 240, z + 34, 190, 78, 74);
  const collarBone = roundCone(ax, y, z, 16, -182, 33, 6, 112, -176, -6, 8);
  return unite(unite(trapezius, chest, 40), collarBone, 20);
}

/** The bust ends on a large ellipsoid: a smooth rounded cut, lower in the middle. */
function bustEnd(ax: number, y: number, z: number): number {
  return ellipsoid(ax, Math.min(y + 110, 0), z + 16, 118, 102, 156);
}
