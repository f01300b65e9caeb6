import type { Consultation } from '../../consultation/document';
import type { Backdrop, CaptureOptions, PictureSize, PictureType } from './capture';
import type { Vec3 } from '../../anatomy/vec3';
import {
  FIELD_OF_VIEW_DEG,
  homeDistance,
  poseOfView,
  WHOLE_HEAD_MM,
  type Pose,
  type ViewName,
} from './pose';

/** A part of the head, and how much of it a picture must show at least, mm. */
export interface Excerpt {
  readonly focus: Vec3;
  readonly heightMm: number;
  readonly widthMm: number;
}

/** A head that is wanted on a page; what is left out is as on screen. */
export interface HeadRequest {
  /** Whose head, with its own time, hairline, head and light. */
  readonly consultation?: Consultation;
  /** One of the named views; else the camera as it stands. */
  readonly view?: ViewName;
  /** Degrees that the head is turned by from there. */
  readonly turnedDeg?: number;
  /** Comes closer than a whole head needs, below 1: for cards that may cut a shoulder off. */
  readonly closeness?: number;
  /** A part of the head instead of the whole of it. */
  readonly excerpt?: Excerpt;
  readonly size: PictureSize;
}

/** A picture somebody wants. */
export interface PictureRequest extends HeadRequest {
  readonly backdrop: Backdrop;
  /** Stands over the label, in the picture; may be empty. */
  readonly caption: string;
  /** PNG where it is left out. */
  readonly type?: PictureType;
  /** Share of the picture that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Where a picture is taken from: a whole head stays whole in another shape, a close-up keeps its scale. */
export function poseOfPicture(
  { view, size, turnedDeg = 0, closeness = 1, excerpt }: HeadRequest,
  onScreen: Pose,
  screenAspect: number,
): Pose {
  const aspect = size.width / size.height;
  const from = view ? poseOfView(view, aspect) : onScreen;
  const azimuthDeg = from.azimuthDeg + turnedDeg;
  if (!view && onScreen.distanceMm <= WHOLE_HEAD_MM) return { ...from, azimuthDeg };
  if (excerpt) {
    const half = Math.max(excerpt.heightMm, excerpt.widthMm / aspect) / 2;
    const distanceMm = half / Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
    return { ...from, azimuthDeg, focus: excerpt.focus, distanceMm };
  }
  const fit = view ? 1 : homeDistance(aspect) / homeDistance(screenAspect);
  return { ...from, azimuthDeg, distanceMm: from.distanceMm * fit * closeness };
}

export function captureOptionsOf(request: PictureRequest): CaptureOptions {
  const { size, backdrop, caption, type = 'image/png', onProgress, signal } = request;
  return {
    size,
    backdrop,
    caption,
    type,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  };
}
