import type { Backdrop, PictureSize } from '../../scene/viewer/capture';

/** A colour token as a plain colour that a canvas understands. */
export function resolved(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The stage's own colours, so that the picture has the backdrop that is on screen. */
export function stageBackdrop(): Backdrop {
  return {
    top: resolved('--stage-near'),
    bottom: resolved('--stage-far'),
  };
}

/** Size of the head's canvas in device pixels. */
export function windowSize(): PictureSize {
  const canvas = document.querySelector('[data-ready] canvas');
  return canvas instanceof HTMLCanvasElement
    ? { width: canvas.width, height: canvas.height }
    : { width: window.innerWidth, height: window.innerHeight };
}
