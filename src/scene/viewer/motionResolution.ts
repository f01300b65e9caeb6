import { useFrame, useThree } from '@react-three/fiber';
import { useRef } from 'react';

const SLOW_FRAME_MS = 55;
const REST_MS = 220;
const COARSEST = 0.5;

/**
 * Keeps turning fluid on weak devices: while frames of a motion come slowly the resolution is
 * lowered, and the moment it rests the full picture is drawn. Returns the function to call on motion.
 */
export function useMotionResolution(): () => void {
  const setDpr = useThree((state) => state.setDpr);
  const invalidate = useThree((state) => state.invalidate);
  const full = useRef(Math.min(2, typeof window === 'undefined' ? 1 : window.devicePixelRatio));
  const motion = useRef({ scale: 1, lastFrame: 0, moving: false, timer: 0 });

  useFrame(() => {
    const m = motion.current;
    const now = performance.now();
    const took = now - m.lastFrame;
    m.lastFrame = now;
    if (!m.moving || took > 1000) return;
    if (took > SLOW_FRAME_MS && m.scale > COARSEST) {
      m.scale = Math.max(COARSEST, m.scale * 0.75);
      setDpr(full.current * m.scale);
    }
  });

  return () => {
    const m = motion.current;
    m.moving = true;
    window.clearTimeout(m.timer);
    m.timer = window.setTimeout(() => {
      m.moving = false;
      if (m.scale < 1) {
        m.scale = 1;
        setDpr(full.current);
      }
      invalidate();
    }, REST_MS);
  };
}
