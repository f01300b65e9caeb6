import { skinOfMonk } from '@stipple/color';
import { lightIds, type Consultation, type LightId } from '../../src/consultation/document';
import { WHOLE, type Pane } from '../../src/scene/viewer/panes';
import type { Pose, ViewName } from '../../src/scene/viewer/pose';
import { passIds, type PassId } from './passes';

export const standViews = [
  'front',
  'three-quarter',
  'side',
  'back',
  'top',
] as const satisfies readonly ViewName[];

/** What stands beside each other: one head; all lights; tones of the Monk scale; tones by lights; one plan in time. */
export const galleryIds = ['one', 'lights', 'tones', 'sheet', 'moments'] as const;
export type GalleryId = (typeof galleryIds)[number];

/** Monk tones of a gallery, from the lightest to the darkest. */
export const GALLERY_TONES = [1, 3, 5, 7, 9, 10] as const;
/** Lights that a sheet of tones is shown in. */
export const SHEET_LIGHTS = ['studio', 'daylight', 'sun'] as const satisfies readonly LightId[];

/** What the stand's address asks for. */
export interface StandQuery {
  /** A look of scripts/stand/looks by name; null is the studio's first one. */
  readonly doc: string | null;
  readonly view: ViewName | Pose;
  /** null follows the look. */
  readonly light: LightId | null;
  readonly panes: GalleryId;
  readonly pass: PassId;
}

function chosen<T extends string>(
  name: string,
  text: string | null,
  choices: readonly T[],
): T | null {
  if (text === null) return null;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) {
    throw new Error(`?${name}= must be one of ${choices.join(', ')}, not "${text}".`);
  }
  return found;
}

/** A named view, or a camera as `x,y,z,azimuth,elevation,distance` in mm and degrees. */
function viewOf(text: string | null): ViewName | Pose {
  const numbers = text?.split(',').map(Number) ?? [];
  const [x, y, z, azimuthDeg, elevationDeg, distanceMm] = numbers;
  if (
    numbers.length === 6 &&
    numbers.every(Number.isFinite) &&
    x !== undefined &&
    y !== undefined &&
    z !== undefined &&
    azimuthDeg !== undefined &&
    elevationDeg !== undefined &&
    distanceMm !== undefined
  ) {
    return { focus: [x, y, z], azimuthDeg, elevationDeg, distanceMm };
  }
  return chosen('view', text, standViews) ?? 'three-quarter';
}

/** A camera as {@link viewOf} reads it. */
export const poseInQuery = ({ focus, azimuthDeg, elevationDeg, distanceMm }: Pose): string =>
  [...focus, azimuthDeg, elevationDeg, distanceMm].join(',');

/**
 * Reads the stand's address: `?doc=&view=&light=&panes=&pass=`, each of which may be left out.
 * @throws Error that names the choices
 */
export function standQuery(search: string): StandQuery {
  const asked = new URLSearchParams(search);
  return {
    doc: asked.get('doc'),
    view: viewOf(asked.get('view')),
    light: chosen('light', asked.get('light'), lightIds),
    panes: chosen('panes', asked.get('panes'), galleryIds) ?? 'one',
    pass: chosen('pass', asked.get('pass'), passIds) ?? 'skin',
  };
}

const inLight = (consultation: Consultation, light: LightId): Consultation => ({
  ...consultation,
  view: { ...consultation.view, light },
});

function inTone(consultation: Consultation, tone: number): Consultation {
  const { lab, sigma } = skinOfMonk(tone);
  return { ...consultation, skin: { lab, sigma, source: { kind: 'monk', tone } } };
}

/** A plan in time: before it, after its first session, healed, and after one and five years. */
const momentsOf = ({ treatment: { sessions } }: Consultation) => [
  { days: 0, sessionsDone: 0 },
  { days: 0, sessionsDone: 1 },
  { days: 28, sessionsDone: sessions },
  { days: 365, sessionsDone: sessions },
  { days: 1826, sessionsDone: sessions },
];

const ROWS: Readonly<
  Record<GalleryId, (consultation: Consultation) => readonly (readonly Consultation[])[]>
> = {
  one: (consultation) => [[consultation]],
  lights: (consultation) => [lightIds.map((light) => inLight(consultation, light))],
  tones: (consultation) => [GALLERY_TONES.map((tone) => inTone(consultation, tone))],
  sheet: (consultation) =>
    GALLERY_TONES.map((tone) =>
      SHEET_LIGHTS.map((light) => inLight(inTone(consultation, tone), light)),
    ),
  moments: (consultation) => [
    momentsOf(consultation).map((time) => ({ ...consultation, time })),
  ],
};

/** A gallery of a look as panes of one canvas, row by row. */
export function galleryPanes(gallery: GalleryId, consultation: Consultation): readonly Pane[] {
  const rows = ROWS[gallery](consultation);
  if (gallery === 'one') return [{ consultation, frame: WHOLE, shown: WHOLE }];
  return rows.flatMap((row, j) =>
    row.map((each, i): Pane => {
      const [width, height] = [1 / row.length, 1 / rows.length];
      const frame = { left: i * width, top: j * height, width, height };
      return { consultation: each, frame, shown: frame };
    }),
  );
}
