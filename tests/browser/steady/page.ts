import * as THREE from 'three';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { lookOf } from '../../../src/consultation/lookOf';
import { outcomeOf } from '../../../src/consultation/outcome';
import { scalpLayer } from '../../../src/dots/scalpLayer';
import { applyLook } from '../../../src/scene/applyLook';
import { loadHeadAssets } from '../../../src/scene/headAssets';
import { headGeometry } from '../../../src/scene/headGeometry';
import { lookFrom } from '../../../src/scene/headStage';
import type { Pose } from '../../../src/scene/inspectionPose';
import { metricTexels } from '../../../src/scene/metricTexels';
import {
  bindScalp,
  fieldTexture,
  metricTexture,
  populationTextures,
} from '../../../src/scene/scalpTextures';
import { skinMaterial } from '../../../src/scene/skinMaterial';

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

const toLinear = (c: number): number =>
  c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const toSrgb = (c: number): number =>
  c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;

async function run(): Promise<void> {
  const assets = await loadHeadAssets(() => undefined);
  const surface = radialSurface(assets.head.radius);
  const anatomy = scalpAnatomy(surface, assets.head.landmarks);
  const base = defaultConsultation;
  const consultation = { ...base, loss: { ...base.loss, pattern: 'totalis' as const } };
  const { loss, hairline, zones, scars, hair } = consultation;
  const layer = scalpLayer(
    {
      loss,
      hairline,
      zones,
      scars,
      unitsPerCm2: hair.unitsPerCm2,
      hairsPerUnit: hair.hairsPerUnit,
    },
    anatomy,
    assets.sequence,
  );
  const skin = skinMaterial();
  bindScalp(skin, {
    metric: metricTexture(metricTexels(surface)),
    field: fieldTexture(layer.field, layer.fieldSize),
    ink: populationTextures(layer.ink),
    hair: populationTextures(layer.hair),
  });
  const look = lookOf(consultation, outcomeOf(consultation));
  applyLook(skin, look);
  skin.uniforms.uLit.value = 0;
  const scene = new THREE.Scene().add(new THREE.Mesh(headGeometry(assets.head.mesh), skin));
  const gl = new THREE.WebGLRenderer({ antialias: false });
  const camera = new THREE.PerspectiveCamera(24, WIDTH / HEIGHT, 1, 2000);

  /** Luma of a frame moved by so many of its own pixels, drawn `finer` times finer and averaged in linear light. */
  const frame = (shift: number, finer: number): Float64Array => {
    const width = WIDTH * finer;
    const height = HEIGHT * finer;
    const target = new THREE.WebGLRenderTarget(width, height);
    camera.setViewOffset(width, height, shift * finer, 0, width, height);
    gl.setRenderTarget(target);
    gl.clear();
    gl.render(scene, camera);
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
  const rms = (a: Float64Array, b: Float64Array): number =>
    Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0) / a.length);
  const minus = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((value, i) => value - (b[i] ?? 0));

  window.steadiness = Object.entries(VIEWS).map(([view, pose]) => {
    camera.aspect = WIDTH / HEIGHT;
    lookFrom(camera, pose);
    const [still, moved] = [frame(0, 1), frame(SHIFT_PX, 1)];
    const [truth, truthMoved] = [frame(0, FINER), frame(SHIFT_PX, FINER)];
    skin.uniforms.uInkDensity.value = 0;
    const [none, noneMoved] = [frame(0, 1), frame(SHIFT_PX, 1)];
    skin.uniforms.uInkDensity.value = look.ink.densityPerCm2;
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
