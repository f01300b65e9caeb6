import * as THREE from 'three';

const SIZE = 256;

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
  const out = new Float32Array(SIZE * SIZE);
  const random = randoms(seed);
  cells.forEach((count, octave) => {
    const lattice = Float32Array.from({ length: count * count }, () => random() - 0.5);
    const at = (x: number, y: number): number =>
      lattice[(y % count) * count + (x % count)] ?? 0;
    for (let j = 0; j < SIZE; j++) {
      for (let i = 0; i < SIZE; i++) {
        const x = (i / SIZE) * count;
        const y = (j / SIZE) * count;
        const x0 = Math.floor(x);
        const y0 = Math.floor(y);
        const fx = (x - x0) * (x - x0) * (3 - 2 * (x - x0));
        const fy = (y - y0) * (y - y0) * (3 - 2 * (y - y0));
        const low = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
        const high = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
        const k = j * SIZE + i;
        out[k] = (out[k] ?? 0) + (low * (1 - fy) + high * fy) * 0.6 ** octave;
      }
    }
  });
  const mean = out.reduce((sum, x) => sum + x, 0) / out.length;
  return out.map((x) => x - mean);
}

const toByte = (x: number): number => Math.max(0, Math.min(255, Math.round(127.5 + 127.5 * x)));

/** RGBA texture for skinTexture.glsl: relief slopes (r, g), mottle (b), gloss (a); each of mean 0.5. */
export function reliefNoise(): THREE.DataTexture {
  const relief = tilingNoise(11, [16, 37, 83]);
  const mottle = tilingNoise(23, [9, 23, 61]);
  const gloss = tilingNoise(37, [13, 41]);
  const height = (i: number, j: number): number =>
    relief[((j + SIZE) % SIZE) * SIZE + ((i + SIZE) % SIZE)] ?? 0;
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let j = 0; j < SIZE; j++) {
    for (let i = 0; i < SIZE; i++) {
      const k = j * SIZE + i;
      data[4 * k] = toByte((height(i + 1, j) - height(i - 1, j)) * 3);
      data[4 * k + 1] = toByte((height(i, j + 1) - height(i, j - 1)) * 3);
      data[4 * k + 2] = toByte((mottle[k] ?? 0) * 0.9);
      data[4 * k + 3] = toByte((gloss[k] ?? 0) * 0.9);
    }
  }
  const texture = new THREE.DataTexture(data, SIZE, SIZE, THREE.RGBAFormat);
  texture.wrapS = THREE.RepeatWrapping;
  texture.wrapT = THREE.RepeatWrapping;
  texture.minFilter = THREE.LinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}
