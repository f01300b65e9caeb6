const SLOW_FRAME_MS = 55;
/** A pause this long between frames is no slow frame but rest. */
const PAUSE_MS = 1000;
const REST_MS = 220;
const COARSEST = 0.5;

/**
 * Keeps turning fluid on weak devices: while frames of a motion come slowly the resolution is lowered, and the
 * moment it rests the full picture is drawn.
 */
export interface MotionResolution {
  /** Something moved; counts as motion until nothing has for a while. */
  readonly moved: () => void;
  /** A frame is drawn now. */
  readonly frame: (nowMs: number) => void;
  /** Whether nothing moves, so that the next frame is drawn in full. */
  readonly atRest: () => boolean;
  readonly dispose: () => void;
}

/**
 * @param setScale takes the share of full resolution to draw with, 0.5 to 1
 * @param requestFrame asks for the full picture after a motion
 */
export function motionResolution(
  setScale: (scale: number) => void,
  requestFrame: () => void,
): MotionResolution {
  let scale = 1;
  let lastFrameMs = 0;
  let rest: ReturnType<typeof setTimeout> | null = null;
  return {
    moved() {
      if (rest !== null) clearTimeout(rest);
      rest = setTimeout(() => {
        rest = null;
        if (scale < 1) {
          scale = 1;
          setScale(scale);
        }
        requestFrame();
      }, REST_MS);
    },
    frame(nowMs) {
      const tookMs = nowMs - lastFrameMs;
      lastFrameMs = nowMs;
      if (rest === null || tookMs > PAUSE_MS) return;
      if (tookMs > SLOW_FRAME_MS && scale > COARSEST) {
        scale = Math.max(COARSEST, scale * 0.75);
        setScale(scale);
      }
    },
    atRest: () => rest === null,
    dispose() {
      if (rest !== null) clearTimeout(rest);
    },
  };
}
