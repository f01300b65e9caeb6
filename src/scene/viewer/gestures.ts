import { clamp } from '../../math/scalar';
import type { Vec3 } from '../../math/vec3';
import { mmPerPixel, panned, turned, zoomed, type Pose } from './pose';

export interface GestureTarget {
  readonly pose: () => Pose;
  readonly setPose: (pose: Pose) => void;
  /** Point of the head under a position in CSS pixels of the element, or null beside it. */
  readonly pick: (x: number, y: number) => Vec3 | null;
  /** CSS pixels of the window that the camera looks through. */
  readonly frame: () => { readonly width: number; readonly height: number };
}

interface Finger {
  x: number;
  y: number;
}

const noMenu = (event: Event): void => event.preventDefault();

const DEGREES_PER_PIXEL = 0.32;

/**
 * One finger or the left button turns; two fingers pinch and slide; wheel zooms at the pointer;
 * right button, or left with shift, slides; double click or double tap comes closer.
 * Returns the function that takes the listeners away.
 */
export function attachGestures(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let sliding = false;
  let pinchAbout: Vec3 | null = null;

  const place = (event: { clientX: number; clientY: number }): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const aspect = (): number => target.frame().width / Math.max(1, target.frame().height);

  const turn = (dx: number, dy: number): void => {
    const pose = target.pose();
    // Near the skin a pixel is a fraction of a millimetre: turn as far as the surface seems to move.
    const calm = Math.min(1, pose.distanceMm / 500 + 0.12);
    target.setPose(turned(pose, -dx * DEGREES_PER_PIXEL * calm, dy * DEGREES_PER_PIXEL * calm));
  };
  const slide = (dx: number, dy: number): void => {
    const pose = target.pose();
    const scale = mmPerPixel(pose, target.frame().height);
    target.setPose(panned(pose, -dx * scale, dy * scale));
  };
  const pinch = (before: readonly Finger[], after: readonly Finger[]): void => {
    const [a, b] = before;
    const [c, d] = after;
    if (!a || !b || !c || !d) return;
    const apart = Math.hypot(a.x - b.x, a.y - b.y);
    const now = Math.hypot(c.x - d.x, c.y - d.y);
    if (apart > 0 && now > 0)
      target.setPose(zoomed(target.pose(), apart / now, pinchAbout, aspect()));
    slide((c.x + d.x - a.x - b.x) / 2, (c.y + d.y - a.y - b.y) / 2);
  };

  const down = (event: PointerEvent): void => {
    element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    sliding = event.button === 2 || event.shiftKey;
    if (fingers.size === 2) {
      const [a, b] = [...fingers.values()];
      pinchAbout = a && b ? target.pick((a.x + b.x) / 2, (a.y + b.y) / 2) : null;
    }
  };
  const move = (event: PointerEvent): void => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const now = place(event);
    const before = [...fingers.values()];
    fingers.set(event.pointerId, now);
    if (fingers.size === 2) pinch(before, [...fingers.values()]);
    else if (sliding) slide(now.x - last.x, now.y - last.y);
    else if (fingers.size === 1) turn(now.x - last.x, now.y - last.y);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = place(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const step = clamp(event.deltaY * lines, -120, 120);
    const factor = Math.exp(step * (event.ctrlKey ? 0.008 : 0.0022));
    target.setPose(
      zoomed(target.pose(), factor, factor < 1 ? target.pick(x, y) : null, aspect()),
    );
  };
  const closer = (event: MouseEvent): void => {
    const { x, y } = place(event);
    const at = target.pick(x, y);
    if (at) target.setPose(zoomed(target.pose(), 0.4, at, aspect()));
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('dblclick', closer);
  element.addEventListener('contextmenu', noMenu);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('dblclick', closer);
    element.removeEventListener('contextmenu', noMenu);
  };
}
