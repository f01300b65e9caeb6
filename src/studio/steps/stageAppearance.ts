import type { Backdrop, PictureSize } from '../../scene/capture';

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
function stageBackdrop(): Backdrop {
  return {
    top: resolved('--stage-near'),
    bottom: resolved('--stage-far'),
  };
}

export const backdropIds = ['stage', 'white', 'none'] as const;
export type BackdropId = (typeof backdropIds)[number];

/** What stands behind the head in a saved picture; `none` leaves it transparent. */
export function backdropOf(id: BackdropId): Backdrop {
  if (id === 'stage') return stageBackdrop();
  const color = id === 'white' ? '#ffffff' : 'transparent';
  return { top: color, bottom: color };
}

/** Size of the head's canvas in device pixels. */
export function windowSize(): PictureSize {
  const canvas = document.querySelector('[data-ready] canvas');
  return canvas instanceof HTMLCanvasElement
    ? { width: canvas.width, height: canvas.height }
    : { width: window.innerWidth, height: window.innerHeight };
}
