import * as v from 'valibot';
import type { InkChoice } from '@stipple/color';
import { consultationSchema, type Consultation } from './document';
import { skinByColor } from './measuredSkin';

/**
 * What a picture tells about how it was made: what the picture shows and nothing else. Not the subject's label, not
 * the screening, no name that somebody typed (of variants, of the clinic's inks), and of a skin's spectrum its colour only.
 */
const toldSchema = v.object({
  version: consultationSchema.entries.version,
  skin: consultationSchema.entries.skin,
  hair: consultationSchema.entries.hair,
  loss: consultationSchema.entries.loss,
  scars: consultationSchema.entries.scars,
  hairline: consultationSchema.entries.hairline,
  zones: consultationSchema.entries.zones,
  treatment: consultationSchema.entries.treatment,
  time: consultationSchema.entries.time,
  view: consultationSchema.entries.view,
  head: consultationSchema.entries.head,
  beard: consultationSchema.entries.beard,
});

export interface CameraSettings {
  readonly focus: readonly number[];
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly distanceMm: number;
}

/** One head of a picture. */
export interface HeadSettings {
  readonly consultation: v.InferOutput<typeof toldSchema>;
  /** The ink in effect, recommended or chosen. */
  readonly ink: {
    readonly pigmentId: string;
    readonly partsWater: number;
    readonly densityPerCm2: number;
    readonly diameterMm: number;
    readonly opticalDepth: number;
  };
  readonly camera: CameraSettings;
}

export interface PictureSettings {
  readonly simulation: true;
  readonly tool: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly heads: readonly HeadSettings[];
}

/** Fewer digits than a double has: nobody reproduces a picture to 1e-15 mm. */
const shortened = (value: number): number => Number(value.toPrecision(8));

export function headSettings(
  consultation: Consultation,
  choice: InkChoice,
  { focus, azimuthDeg, elevationDeg, distanceMm }: CameraSettings,
): HeadSettings {
  const { pigment, partsWater, densityPerCm2, diameterMm, opticalDepth } = choice;
  return {
    consultation: v.parse(toldSchema, {
      ...consultation,
      skin: skinByColor(consultation.skin),
    }),
    ink: {
      pigmentId: pigment.id,
      partsWater,
      densityPerCm2,
      diameterMm,
      opticalDepth: shortened(opticalDepth),
    },
    camera: {
      focus: focus.map(shortened),
      azimuthDeg: shortened(azimuthDeg),
      elevationDeg: shortened(elevationDeg),
      distanceMm: shortened(distanceMm),
    },
  };
}
