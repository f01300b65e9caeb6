import * as THREE from 'three';
import { withoutDots } from '../passes';
import { standHead } from '../standHead';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { dotU, dotV } from '../../../src/dots/dotSequence';
import { lookFrom } from '../../../src/scene/viewer/headStage';
import type { HeadState } from '../../../src/scene/viewer/headRenderer';
import type { Pose } from '../../../src/scene/viewer/pose';

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
  const gl = new THREE.WebGLRenderer({ antialias: true });
  gl.setSize(WIDTH, HEIGHT, false);
  const { assets, surface, layer, layerMs, renderer, state } = await standHead(gl, {
    ...defaultConsultation,
    // The whole scalp treated at the top of the slider: about 150,000 dots.
    loss: { pattern: 'totalis', seed: 7 },
    treatment: { ...defaultConsultation.treatment, densityPerCm2: 250 },
  });
  const camera = new THREE.PerspectiveCamera(24, WIDTH / HEIGHT, 1, 2000);
  const { scene, program } = renderer;
  const { geometry } = renderer.mesh;
  const bare = { ...state, appearance: withoutDots(state.appearance) };
  let pose: Pose = { focus: [0, 0, 0], azimuthDeg: 0, elevationDeg: 0, distanceMm: 800 };
  /** The key's shadow is drawn once a turn of the light and not once a frame: it is left out. */
  const show = (head: HeadState): void => {
    renderer.show(head, pose);
    const { uShadowSharp } = program.materials[0].uniforms;
    if (uShadowSharp) uShadowSharp.value = 0;
  };

  const [, face] = program.materials;
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
  const kinds: Readonly<Record<string, () => number>> = {
    bare: () => {
      show(bare);
      return drawn(scene);
    },
    dots: () => {
      show(state);
      return drawn(scene);
    },
    face: () => drawn(faceScene),
    physical: () => drawn(standard),
    instanced: () => {
      show(bare);
      scene.add(instanced);
      const ms = drawn(scene);
      scene.remove(instanced);
      return ms;
    },
  };

  const times: FrameTimes[] = [];
  for (const [view, from] of Object.entries(POSES)) {
    pose = from;
    lookFrom(camera, pose);
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
    const { appearance } = state;
    const ink = { ...appearance.ink, densityPerCm2: density };
    renderer.show({ ...state, appearance: { ...appearance, ink } }, pose);
  }
  const bytes = (...textures: readonly THREE.DataTexture[]): number =>
    textures.reduce((sum, { image }) => sum + (image.data?.byteLength ?? 0), 0);
  const { metric, field, ink, hair } = program.scalp();
  window.frameFacts = {
    renderer: String(gl.getContext().getParameter(gl.getContext().RENDERER)),
    dots: present.length,
    layerMs,
    densityStepMs: (performance.now() - sweep) / 10,
    inkBytes: bytes(ink.cells, ink.list),
    hairBytes: bytes(hair.cells, hair.list),
    mapBytes: bytes(metric, field),
    instancedBytes: present.length * 64,
  };
  window.frameTimes = times;
}

void run();
