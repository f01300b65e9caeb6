import type { ViewName } from '../../scene/viewer/HeadCanvas';

/** In the order of their buttons and of the keys 1 to 5. */
export const viewNames: readonly ViewName[] = ['front', 'three-quarter', 'side', 'back', 'top'];

/** Factors on the distance of the camera, for a button or a key. */
export const zoomCloser = 0.8;
export const zoomFurther = 1.25;
