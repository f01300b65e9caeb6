import * as THREE from 'three';
import type { ViewerHost } from '../../src/scene/viewer/headViewer';

/** Sharper than this no eye can tell, device pixels per CSS pixel. */
const SHARPEST = 2;

/**
 * A canvas over the whole of an element, for a viewer: the studio's own settings of it, without React.
 * @param onFrame draws what was asked for
 */
export function standCanvas(
  element: HTMLElement,
  onFrame: (nowMs: number) => void,
): ViewerHost {
  const gl = new THREE.WebGLRenderer({ antialias: true, alpha: true });
  // The skin's shader encodes its colours itself.
  gl.outputColorSpace = THREE.LinearSRGBColorSpace;
  gl.setClearColor(0x000000, 0);
  element.append(gl.domElement);
  gl.domElement.style.touchAction = 'none';
  const camera = new THREE.PerspectiveCamera();
  const full = Math.min(SHARPEST, window.devicePixelRatio);
  let asked = false;
  const requestFrame = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      onFrame(performance.now());
    });
  };
  const fit = (): void => {
    gl.setSize(element.clientWidth, element.clientHeight);
    requestFrame();
  };
  gl.setPixelRatio(full);
  new ResizeObserver(fit).observe(element);
  fit();
  return {
    gl,
    camera,
    requestFrame,
    setResolution(scale) {
      gl.setPixelRatio(full * scale);
    },
  };
}
