import type { LightId } from '../consultation/document';

/** One soft light. Angles in degrees from the camera's azimuth: the client turns on a chair, the room stays. */
interface RigLight {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Linear RGB irradiance on a facing patch. */
  readonly color: readonly [number, number, number];
  /** Angular radius in radians. */
  readonly size: number;
}

export interface LightRig {
  /** The first light casts the shadow. */
  readonly lights: readonly RigLight[];
  readonly sky: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
  /** Follows the camera up and down as well, as a ring flash does. */
  readonly onCamera: boolean;
  readonly shadow: boolean;
  readonly oil: number;
  readonly exposure: number;
}

const grey = (x: number): readonly [number, number, number] => [x, x, x];

/**
 * Lights for looks, not for judging a shade: only the measurement light, which needs no rig, is
 * true to the engine (design.md section 5). Intensities are chosen by eye: estimate.
 */
export const lightRigs: Readonly<Record<Exclude<LightId, 'measurement'>, LightRig>> = {
  studio: {
    lights: [
      { azimuthDeg: -34, elevationDeg: 40, color: [0.98, 0.965, 0.94], size: 0.34 },
      { azimuthDeg: 62, elevationDeg: 8, color: [0.2, 0.21, 0.225], size: 0.7 },
      { azimuthDeg: 150, elevationDeg: 42, color: [0.75, 0.77, 0.8], size: 0.3 },
      { azimuthDeg: -142, elevationDeg: 18, color: [0.3, 0.31, 0.33], size: 0.35 },
    ],
    sky: [0.3, 0.3, 0.31],
    ground: [0.17, 0.16, 0.15],
    onCamera: false,
    shadow: true,
    oil: 0.45,
    exposure: 1.06,
  },
  daylight: {
    lights: [
      { azimuthDeg: -68, elevationDeg: 28, color: [0.86, 0.88, 0.92], size: 0.6 },
      { azimuthDeg: 100, elevationDeg: 10, color: [0.12, 0.115, 0.105], size: 0.8 },
    ],
    sky: [0.26, 0.27, 0.29],
    ground: [0.17, 0.16, 0.15],
    onCamera: false,
    shadow: true,
    oil: 0.3,
    exposure: 1,
  },
  office: {
    lights: [
      { azimuthDeg: -25, elevationDeg: 78, color: [0.62, 0.63, 0.61], size: 0.55 },
      { azimuthDeg: 160, elevationDeg: 66, color: [0.36, 0.365, 0.355], size: 0.5 },
    ],
    sky: [0.36, 0.365, 0.36],
    ground: [0.2, 0.198, 0.19],
    onCamera: false,
    shadow: true,
    oil: 0.4,
    exposure: 1,
  },
  flash: {
    lights: [{ azimuthDeg: 0, elevationDeg: 4, color: grey(1.02), size: 0.1 }],
    sky: grey(0.09),
    ground: grey(0.08),
    onCamera: true,
    shadow: false,
    oil: 0.6,
    exposure: 1,
  },
  sun: {
    lights: [
      { azimuthDeg: -30, elevationDeg: 66, color: [1.3, 1.24, 1.14], size: 0.06 },
      { azimuthDeg: 120, elevationDeg: 30, color: [0.1, 0.115, 0.14], size: 0.8 },
    ],
    sky: [0.24, 0.27, 0.33],
    ground: [0.2, 0.185, 0.16],
    onCamera: false,
    shadow: true,
    oil: 0.5,
    exposure: 0.86,
  },
};
