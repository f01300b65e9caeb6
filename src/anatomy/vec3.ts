/**
 * A point or direction in the head frame: millimetres, Frankfurt horizontal,
 * origin midway between the tragia, x to the subject's left, y up, z forward.
 */
export type Vec3 = readonly [x: number, y: number, z: number];
