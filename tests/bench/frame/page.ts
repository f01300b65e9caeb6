import * as THREE from 'three';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { lookOf } from '../../../src/consultation/lookOf';
import { outcomeOf } from '../../../src/consultation/outcome';
import { dotU, dotV } from '../../../src/dots/dotSequence';
import { scalpLayer } from '../../../src/dots/scalpLayer';
import { applyLook } from '../../../src/scene/applyLook';
import { applyRig } from '../../../src/scene/applyRig';
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
import { faceMaterial, skinMaterial } from '../../../src/scene/skinMaterial';

const WIDTH = 800;
const HEIGHT = 600;
const ROUNDS = 3;

const POSES: Readonly<Record<string, Pose>> = {
  head: { focus: [0, 8, 0], azimuthDeg: 36, elevationDeg: 14, distanceMm: 751 },
  top: { focus: [0, 40, 0], azimuthDeg: 0, elevationDeg: 72, distanceMm: 640 },
  mid: { focus: [10, 118, 30], azimuthDeg: 15, elevationDeg: 55, distanceMm: 255 },
  graze: { focus: [0, 128, 10], azimuthDeg: 0, elevationDeg: 8, distanceMm: 240 },
  close: { focus: [10, 122, 25], azimuthDeg: 15, elevationDeg: 60, distanceMm: 128 },
  macro: { focus: [10, 124, 20], azimuthDeg: 15, elevationDeg: 65, distanceMm: 36 },
};

export interface FrameTimes {
  readonly view: string;
  /** Fastest of the rounds, ms, by what was drawn. */
  readonly ms: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    frameTimes?: readonly FrameTimes[];
    frameFacts?: Readonly<Record<string, number | string>>;
  }
}

async function run(): Promise<void> {
  const assets = await loadHeadAssets(() => undefined);
  const surface = radialSurface(assets.head.radius);
  const anatomy = scalpAnatomy(surface, assets.head.landmarks);
  const consultation = {
    ...defaultConsultation,
    // The whole scalp treated at the top of the slider: about 150,000 dots.
    loss: { pattern: 'totalis' as const, seed: 7 },
    treatment: { ...defaultConsultation.treatment, densityPerCm2: 250 },
  };
  const { unitsPerCm2, hairsPerUnit } = consultation.hair;
  const { loss, hairline, zones, scars } = consultation;
  const started = performance.now();
  const layer = scalpLayer(
    { loss, hairline, zones, scars, unitsPerCm2, hairsPerUnit },
    anatomy,
    assets.sequence,
  );
  const layerMs = performance.now() - started;

  const gl = new THREE.WebGLRenderer({ antialias: true });
  gl.setSize(WIDTH, HEIGHT, false);
  const camera = new THREE.PerspectiveCamera(24, WIDTH / HEIGHT, 1, 2000);
  const geometry = headGeometry(assets.head.mesh);
  const skin = skinMaterial();
  bindScalp(skin, {
    metric: metricTexture(metricTexels(surface)),
    field: fieldTexture(layer.field, layer.fieldSize),
    ink: populationTextures(layer.ink),
    hair: populationTextures(layer.hair),
  });
  const look = lookOf(consultation, outcomeOf(consultation));
  applyLook(skin, look);
  const head = new THREE.Mesh(geometry, [skin, faceMaterial(skin)]);
  const scene = new THREE.Scene().add(head);

  const face = faceMaterial(skin);
  const faceScene = new THREE.Scene().add(new THREE.Mesh(geometry, [face, face]));

  const physical = new THREE.MeshPhysicalMaterial({
    color: 0xb08a74,
    roughness: 0.5,
    clearcoat: 0.2,
  });
  const standard = new THREE.Scene().add(new THREE.Mesh(geometry, [physical, physical]));
  for (const [x, y, z, power] of [
    [-40, 50, 70, 2],
    [60, 10, 40, 0.6],
    [30, 40, -80, 1.2],
    [-60, 20, -60, 0.5],
  ] as const) {
    const light = new THREE.DirectionalLight(0xffffff, power);
    light.position.set(x, y, z);
    standard.add(light);
  }
  standard.add(new THREE.HemisphereLight(0xffffff, 0x998877, 0.8));

  const present = [...layer.appears.keys()].filter(
    (rank) => (layer.appears[rank] ?? Infinity) < 250,
  );
  const instanced = new THREE.InstancedMesh(
    new THREE.CircleGeometry(0.16, 10),
    new THREE.MeshBasicMaterial({ color: 0x57493f, transparent: true, opacity: 0.6 }),
    present.length,
  );
  const matrix = new THREE.Object3D();
  present.forEach((rank, i) => {
    const u = dotU(assets.sequence, rank);
    const v = dotV(assets.sequence, rank);
    const p = new THREE.Vector3(...surface.point(u, v));
    const n = new THREE.Vector3(...surface.normal(u, v));
    matrix.position.copy(p).addScaledVector(n, 0.15);
    matrix.lookAt(p.clone().add(n.multiplyScalar(10)));
    matrix.updateMatrix();
    instanced.setMatrixAt(i, matrix.matrix);
  });

  const drawn = (what: THREE.Scene): number => {
    const pixel = new Uint8Array(4);
    const context = gl.getContext();
    const begin = performance.now();
    gl.render(what, camera);
    // Only reading a pixel waits for the rasteriser (docs/facts/rendering.md 1.4).
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    return performance.now() - begin;
  };
  const u = skin.uniforms;
  const kinds: Readonly<Record<string, () => number>> = {
    bare: () => {
      u.uInkDensity.value = 0;
      u.uHairDensity.value = 0;
      return drawn(scene);
    },
    dots: () => {
      u.uInkDensity.value = look.ink.densityPerCm2;
      u.uHairDensity.value = look.hair.densityPerCm2;
      return drawn(scene);
    },
    face: () => drawn(faceScene),
    physical: () => drawn(standard),
    instanced: () => {
      u.uInkDensity.value = 0;
      u.uHairDensity.value = 0;
      scene.add(instanced);
      const ms = drawn(scene);
      scene.remove(instanced);
      return ms;
    },
  };

  const times: FrameTimes[] = [];
  for (const [view, pose] of Object.entries(POSES)) {
    lookFrom(camera, pose);
    applyRig(skin, 'studio', pose);
    u.uShadowSharp.value = 0;
    for (const kind of Object.values(kinds)) kind();
    const best: Record<string, number> = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, kind] of Object.entries(kinds)) {
        best[name] = Math.min(best[name] ?? Infinity, kind());
      }
    }
    times.push({ view, ms: best });
  }

  const sweep = performance.now();
  for (let density = 60; density <= 240; density += 20) {
    applyLook(skin, { ...look, ink: { ...look.ink, densityPerCm2: density } });
  }
  const bytes = (texture: THREE.Texture | null): number => {
    const image = texture?.image as { data?: ArrayBufferView } | undefined;
    return image?.data?.byteLength ?? 0;
  };
  window.frameFacts = {
    renderer: String(gl.getContext().getParameter(gl.getContext().RENDERER)),
    dots: present.length,
    layerMs,
    densityStepMs: (performance.now() - sweep) / 10,
    inkBytes: bytes(u.uInkCells.value) + bytes(u.uInkDots.value),
    hairBytes: bytes(u.uHairCells.value) + bytes(u.uHairShafts.value),
    mapBytes: bytes(u.uMetric.value) + bytes(u.uField.value),
    instancedBytes: present.length * 64,
  };
  window.frameTimes = times;
}

void run();
