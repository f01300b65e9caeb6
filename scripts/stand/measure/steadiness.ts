import { convertLrgbToRgb, convertRgbToLrgb } from 'culori';
import * as THREE from 'three';
import { standHead } from '../standHead';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { lookFrom } from '../../../src/scene/viewer/headStage';
import type { Pose } from '../../../src/scene/viewer/pose';

const WIDTH = 160;
const HEIGHT = 120;
const FINER = 8;
const SHIFT_PX = 0.37;

/** Figures in 8-bit sRGB luma levels over the scalp (docs/facts/rendering.md 1.2). */
export interface Steadiness {
  readonly view: string;
  readonly mmPerPx: number;
  /** RMS error of the frame-to-frame difference against the supersampled one. */
  readonly flicker: number;
  /** RMS error of a frame against the supersampled one. */
  readonly rmse: number;
  /** The same without any dots: what an empty picture would score. */
  readonly flickerWithoutDots: number;
}

declare global {
  interface Window {
    steadiness?: readonly Steadiness[];
  }
}

const FIELD = 2 * Math.tan((23.9 * Math.PI) / 360);
const VIEWS: Readonly<Record<string, Pose>> = {
  head: {
    focus: [0, 118, 10],
    azimuthDeg: 0,
    elevationDeg: 72,
    distanceMm: (0.4 * HEIGHT) / FIELD,
  },
  mid: {
    focus: [0, 122, 10],
    azimuthDeg: 0,
    elevationDeg: 72,
    distanceMm: (0.18 * HEIGHT) / FIELD,
  },
};

const toLinear = (c: number): number => convertRgbToLrgb({ r: c, g: c, b: c }).r;
const toSrgb = (c: number): number => convertLrgbToRgb({ r: c, g: c, b: c }).r;

const rms = (a: Float64Array, b: Float64Array): number =>
  Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0) / a.length);
const minus = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, i) => value - (b[i] ?? 0));

async function run(): Promise<void> {
  const base = defaultConsultation;
  const gl = new THREE.WebGLRenderer({ antialias: false });
  const { renderer, state } = await standHead(gl, {
    ...base,
    loss: { ...base.loss, pattern: 'totalis' },
    view: { ...base.view, light: 'measurement' },
  });
  const { ink } = state.appearance;
  const inkless = {
    ...state,
    appearance: { ...state.appearance, ink: { ...ink, densityPerCm2: 0 } },
  };
  const camera = new THREE.PerspectiveCamera(24, WIDTH / HEIGHT, 1, 2000);

  /** Luma of a frame moved by so many of its own pixels, drawn `finer` times finer and averaged in linear light. */
  const frame = (shift: number, finer: number): Float64Array => {
    const width = WIDTH * finer;
    const height = HEIGHT * finer;
    const target = new THREE.WebGLRenderTarget(width, height);
    camera.setViewOffset(width, height, shift * finer, 0, width, height);
    gl.setRenderTarget(target);
    gl.clear();
    gl.render(renderer.scene, camera);
    const pixels = new Uint8Array(width * height * 4);
    gl.readRenderTargetPixels(target, 0, 0, width, height, pixels);
    gl.setRenderTarget(null);
    target.dispose();
    camera.clearViewOffset();
    const luma = new Float64Array(WIDTH * HEIGHT);
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const sum = [0, 0, 0];
        for (let j = 0; j < finer; j++) {
          for (let i = 0; i < finer; i++) {
            const k = 4 * ((y * finer + j) * width + x * finer + i);
            for (const c of [0, 1, 2])
              sum[c] = (sum[c] ?? 0) + toLinear((pixels[k + c] ?? 0) / 255);
          }
        }
        const [r, g, b] = sum.map((s) => 255 * toSrgb(s / (finer * finer)));
        luma[y * WIDTH + x] = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
      }
    }
    return luma;
  };
  window.steadiness = Object.entries(VIEWS).map(([view, pose]) => {
    camera.aspect = WIDTH / HEIGHT;
    lookFrom(camera, pose);
    renderer.show(state, pose);
    const [still, moved] = [frame(0, 1), frame(SHIFT_PX, 1)];
    const [truth, truthMoved] = [frame(0, FINER), frame(SHIFT_PX, FINER)];
    renderer.show(inkless, pose);
    const [none, noneMoved] = [frame(0, 1), frame(SHIFT_PX, 1)];
    const wanted = minus(truthMoved, truth);
    return {
      view,
      mmPerPx: (pose.distanceMm * FIELD) / HEIGHT,
      flicker: rms(minus(moved, still), wanted),
      rmse: rms(still, truth),
      flickerWithoutDots: rms(minus(noneMoved, none), wanted),
    };
  });
}

void run();
