import type { Consultation } from '../consultation/document';
import type { Backdrop, Development, PictureSize, PictureType } from './capture';
import {
  homeDistance,
  poseOfView,
  WHOLE_HEAD_MM,
  type Pose,
  type ViewName,
} from './inspectionPose';

/** A picture somebody wants; what is left out is as on screen. */
export interface PictureRequest {
  /** Whose head, with its own time, hairline, head and light. */
  readonly consultation?: Consultation;
  /** One of the named views; else the camera as it stands. */
  readonly view?: ViewName;
  readonly size: PictureSize;
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
  { view, size }: PictureRequest,
  onScreen: Pose,
  screenAspect: number,
): Pose {
  const aspect = size.width / size.height;
  if (view) return poseOfView(view, aspect);
  if (onScreen.distanceMm <= WHOLE_HEAD_MM) return onScreen;
  const fit = homeDistance(aspect) / homeDistance(screenAspect);
  return { ...onScreen, distanceMm: onScreen.distanceMm * fit };
}

export function developmentOf(request: PictureRequest): Development {
  const { backdrop, caption, type = 'image/png', onProgress, signal } = request;
  return {
    backdrop,
    caption,
    type,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  };
}
