import * as THREE from 'three';
import type { Consultation } from '../../consultation/document';
import type { Pose } from './pose';
import type { HeadRenderer, HeadState } from './headRenderer';

/** A part of the canvas: shares of its width and height, 0..1, from the top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Box = { left: 0, top: 0, width: 1, height: 1 };

/** One head of the picture on screen. All panes share the camera, hence the size of their frames. */
export interface Pane {
  readonly consultation: Consultation;
  /** What the camera sees as its whole window. */
  readonly frame: Box;
  /** The part of the frame that is drawn: less than all of it beside a split. */
  readonly shown: Box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box in whole CSS pixels; equal boxes are equally large wherever they lie. */
export function boxInPixels(box: Box, { width, height }: Size): Box {
  return {
    left: Math.round(box.left * width),
    top: Math.round(box.top * height),
    width: Math.floor(box.width * width + 0.01),
    height: Math.floor(box.height * height + 0.01),
  };
}

/** Index of the pane that shows a point of the canvas (CSS pixels); of the first beside all of them. */
export function paneAt(
  panes: readonly Pick<Pane, 'shown'>[],
  x: number,
  y: number,
  size: Size,
): number {
  const found = panes.findIndex(({ shown }) => {
    const { left, top, width, height } = boxInPixels(shown, size);
    return x >= left && x < left + width && y >= top && y < top + height;
  });
  return Math.max(0, found);
}

/** A pane with all that its drawing needs. */
export interface PaneState {
  readonly head: HeadState;
  readonly frame: Box;
  readonly shown: Box;
}

interface Drawing {
  readonly gl: THREE.WebGLRenderer;
  readonly renderer: HeadRenderer;
  readonly camera: THREE.Camera;
  readonly pose: Pose;
}

/** Draws every pane into its part of the canvas: one mesh and one camera, with other numbers for each. */
export function drawPanes(panes: readonly PaneState[], drawing: Drawing): void {
  const { gl, renderer, camera, pose } = drawing;
  const { width, height } = gl.getSize(new THREE.Vector2());
  const size = { width, height };
  gl.setScissorTest(false);
  gl.setViewport(0, 0, width, height);
  gl.clear();
  for (const { head, frame, shown } of panes) {
    renderer.show(head, pose);
    const view = boxInPixels(frame, size);
    const part = boxInPixels(shown, size);
    gl.setViewport(view.left, height - view.top - view.height, view.width, view.height);
    gl.setScissor(part.left, height - part.top - part.height, part.width, part.height);
    gl.setScissorTest(true);
    gl.render(renderer.scene, camera);
    gl.setScissorTest(false);
  }
  gl.setViewport(0, 0, width, height);
}
