import type { LightId } from '../../consultation/document';

/** One soft light. Angles in degrees from the camera's azimuth: the client turns on a chair, the room stays. */
interface RigLight {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Linear RGB irradiance on a facing patch. */
  readonly color: readonly [number, number, number];
  /** Angular radius in radians. */
  readonly size: number;
}

/** Lights of a rig at most; the shader's lists are as long. */
export const RIG_LIGHTS = 4;

export interface LightRig {
  /** The first light casts the shadow. */
  readonly lights: readonly RigLight[];
  readonly sky: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
  /** Follows the camera up and down as well, as a ring flash does. */
  readonly onCamera: boolean;
  /** Falloff of the key's shadow behind an edge, per mm; 0 casts none. */
  readonly shadowPerMm: number;
  /** Shine of the skin. */
  readonly oil: number;
  readonly exposure: number;
}

/** What a rig has where its entry does not say otherwise. */
const USUAL = { onCamera: false, shadowPerMm: 0.05, oil: 0.5, exposure: 1 } as const;

type RigEntry = Pick<LightRig, 'lights' | 'sky' | 'ground'> & Partial<LightRig>;

const grey = (x: number): readonly [number, number, number] => [x, x, x];

/**
 * Lights for looks, not for judging a shade: only the measurement light, which needs no rig, is
 * true to the engine (docs/design.md 5). Intensities are chosen by eye: estimate.
 */
const entries: Readonly<Record<Exclude<LightId, 'measurement'>, RigEntry>> = {
  studio: {
    lights: [
      { azimuthDeg: -38, elevationDeg: 42, color: [0.9, 0.88, 0.855], size: 0.34 },
      { azimuthDeg: 58, elevationDeg: 8, color: [0.14, 0.145, 0.155], size: 0.8 },
      { azimuthDeg: 148, elevationDeg: 40, color: [0.55, 0.57, 0.6], size: 0.3 },
      { azimuthDeg: -140, elevationDeg: 20, color: [0.22, 0.23, 0.25], size: 0.35 },
    ],
    sky: [0.24, 0.24, 0.25],
    ground: [0.13, 0.12, 0.115],
    exposure: 1.18,
  },
  daylight: {
    lights: [
      { azimuthDeg: -62, elevationDeg: 30, color: [0.88, 0.9, 0.94], size: 0.55 },
      { azimuthDeg: 100, elevationDeg: 10, color: [0.13, 0.125, 0.115], size: 0.8 },
    ],
    sky: [0.27, 0.28, 0.3],
    ground: [0.16, 0.15, 0.14],
    oil: 0.4,
    exposure: 1.28,
  },
  office: {
    lights: [
      { azimuthDeg: -25, elevationDeg: 74, color: [0.66, 0.67, 0.65], size: 0.5 },
      { azimuthDeg: 160, elevationDeg: 66, color: [0.32, 0.325, 0.315], size: 0.5 },
    ],
    sky: [0.36, 0.365, 0.36],
    ground: [0.22, 0.218, 0.21],
    shadowPerMm: 0.08,
    oil: 0.45,
    exposure: 1.2,
  },
  bathroom: {
    lights: [
      { azimuthDeg: -6, elevationDeg: 46, color: [0.66, 0.62, 0.55], size: 0.3 },
      { azimuthDeg: -46, elevationDeg: 4, color: [0.22, 0.205, 0.18], size: 0.3 },
      { azimuthDeg: 46, elevationDeg: 4, color: [0.22, 0.205, 0.18], size: 0.3 },
      { azimuthDeg: 180, elevationDeg: 60, color: [0.16, 0.15, 0.135], size: 0.8 },
    ],
    sky: [0.25, 0.24, 0.22],
    ground: [0.2, 0.19, 0.175],
    shadowPerMm: 0.1,
  },
  flash: {
    lights: [{ azimuthDeg: 0, elevationDeg: 4, color: grey(0.98), size: 0.1 }],
    sky: grey(0.08),
    ground: grey(0.07),
    onCamera: true,
    shadowPerMm: 0,
    oil: 0.6,
  },
  sun: {
    lights: [
      { azimuthDeg: -26, elevationDeg: 55, color: [1.3, 1.24, 1.14], size: 0.06 },
      { azimuthDeg: 120, elevationDeg: 30, color: [0.1, 0.115, 0.14], size: 0.8 },
    ],
    sky: [0.22, 0.25, 0.31],
    ground: [0.22, 0.2, 0.175],
    shadowPerMm: 0.2,
    exposure: 0.96,
  },
};

/** The rig of a light; null for the measurement light, which shows reflectance itself. */
export const rigOf = (light: LightId): LightRig | null =>
  light === 'measurement' ? null : { ...USUAL, ...entries[light] };
