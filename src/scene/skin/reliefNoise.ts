import { clamp } from '../../math/scalar';
import * as THREE from 'three';

/** Texels a side of the tile. */
export const NOISE_TEXELS = 512;
/** Skin that the tile spans; a texel is 0.033 mm. */
export const NOISE_TILE_MM = 17;
/** Polygons of the primary skin lines across the tile: about 0.5 mm each (estimate, forehead and scalp). */
const POLYGONS = 34;
/** Pores and follicle openings across the tile: about 1.1 mm apart, as follicular units are. */
const PORES = 15;

/** Small deterministic generator (mulberry32): the same skin on every device. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Tiling value noise with zero mean: octaves of a smooth lattice. */
function tilingNoise(seed: number, cells: readonly number[]): Float32Array {
  const out = new Float32Array(NOISE_TEXELS * NOISE_TEXELS);
  const random = randoms(seed);
  cells.forEach((count, octave) => {
    const lattice = Float32Array.from({ length: count * count }, () => random() - 0.5);
    const at = (x: number, y: number): number =>
      lattice[(y % count) * count + (x % count)] ?? 0;
    const gain = 0.6 ** octave;
    for (let j = 0; j < NOISE_TEXELS; j++) {
      for (let i = 0; i < NOISE_TEXELS; i++) {
        const x = (i / NOISE_TEXELS) * count;
        const y = (j / NOISE_TEXELS) * count;
        const x0 = Math.floor(x);
        const y0 = Math.floor(y);
        const fx = (x - x0) * (x - x0) * (3 - 2 * (x - x0));
        const fy = (y - y0) * (y - y0) * (3 - 2 * (y - y0));
        const low = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
        const high = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
        out[j * NOISE_TEXELS + i] =
          (out[j * NOISE_TEXELS + i] ?? 0) + (low * (1 - fy) + high * fy) * gain;
      }
    }
  });
  return withoutMean(out);
}

function withoutMean(field: Float32Array): Float32Array {
  const mean = field.reduce((sum, x) => sum + x, 0) / field.length;
  return field.map((x) => x - mean);
}

/** Jittered lattice points of a tile, and the distances of a texel to the two nearest, in cells. */
function nearestTwo(seed: number, cells: number): (x: number, y: number) => [number, number] {
  const random = randoms(seed);
  const spots = Float32Array.from({ length: cells * cells * 2 }, () => 0.1 + 0.8 * random());
  return (x, y) => {
    const [cx, cy] = [Math.floor(x), Math.floor(y)];
    let [first, second] = [9, 9];
    for (let j = cy - 1; j <= cy + 1; j++) {
      for (let i = cx - 1; i <= cx + 1; i++) {
        const k = 2 * (((j + cells) % cells) * cells + ((i + cells) % cells));
        const dx = i + (spots[k] ?? 0) - x;
        const dy = j + (spots[k + 1] ?? 0) - y;
        const d = dx * dx + dy * dy;
        if (d < first) [first, second] = [d, first];
        else if (d < second) second = d;
      }
    }
    return [Math.sqrt(first), Math.sqrt(second)];
  };
}

/** Depth of furrows between skin polygons and of pores, 0..1. */
function hollows(wander: Float32Array): Float32Array {
  const polygon = nearestTwo(5, POLYGONS);
  const pore = nearestTwo(17, PORES);
  const out = new Float32Array(NOISE_TEXELS * NOISE_TEXELS);
  for (let j = 0; j < NOISE_TEXELS; j++) {
    for (let i = 0; i < NOISE_TEXELS; i++) {
      const k = j * NOISE_TEXELS + i;
      const w = wander[k] ?? 0;
      const across =
        (wander[(k + NOISE_TEXELS * 170) % (NOISE_TEXELS * NOISE_TEXELS)] ?? 0) * 0.9;
      const [a, b] = polygon(
        (i / NOISE_TEXELS) * POLYGONS + w * 0.9,
        (j / NOISE_TEXELS) * POLYGONS + across,
      );
      const furrow = Math.max(0, 1 - (b - a) / 0.34);
      const [c] = pore((i / NOISE_TEXELS) * PORES, (j / NOISE_TEXELS) * PORES);
      const pit = Math.max(0, 1 - (c / 0.17) ** 2);
      out[k] = Math.max(furrow * furrow * (0.34 + 0.6 * w), pit * pit * (0.4 + 0.4 * w));
    }
  }
  return out;
}

const toByte = (x: number): number => clamp(Math.round(127.5 + 127.5 * x), 0, 255);

/**
 * RGBA texture for skinTexture.glsl: slopes of the relief (r, g), mottle (b), depth of furrows and
 * pores (a); each of mean 0.5. About 60 ms.
 */
export function reliefNoise(): THREE.DataTexture {
  const mottle = tilingNoise(23, [9, 23, 61]);
  const hollow = hollows(mottle);
  const height = (i: number, j: number): number => {
    const k =
      ((j + NOISE_TEXELS) % NOISE_TEXELS) * NOISE_TEXELS + ((i + NOISE_TEXELS) % NOISE_TEXELS);
    return (mottle[k] ?? 0) * 1.6 - (hollow[k] ?? 0);
  };
  const depth = withoutMean(hollow);
  const data = new Uint8Array(NOISE_TEXELS * NOISE_TEXELS * 4);
  for (let j = 0; j < NOISE_TEXELS; j++) {
    for (let i = 0; i < NOISE_TEXELS; i++) {
      const k = j * NOISE_TEXELS + i;
      data[4 * k] = toByte((height(i + 1, j) - height(i - 1, j)) * 1.2);
      data[4 * k + 1] = toByte((height(i, j + 1) - height(i, j - 1)) * 1.2);
      data[4 * k + 2] = toByte((mottle[k] ?? 0) * 0.9);
      data[4 * k + 3] = toByte((depth[k] ?? 0) * 0.9);
    }
  }
  const texture = new THREE.DataTexture(data, NOISE_TEXELS, NOISE_TEXELS, THREE.RGBAFormat);
  texture.wrapS = THREE.RepeatWrapping;
  texture.wrapT = THREE.RepeatWrapping;
  texture.minFilter = THREE.LinearMipmapNearestFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
