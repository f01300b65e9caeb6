import { clamp } from '../../math/scalar';
import * as THREE from 'three';
import type { PackedPopulation } from '../../dots/packedPopulation';
import type { ScalpLayer } from '../../dots/scalpLayer';
import { LIST_WIDTH } from '../../dots/gpuLayout';
import { METRIC_SIZE } from '../../outcome/metricTexels';

/** Unit of the metric's texels, mm2 per unit2 of the chart: half floats hold it so. */
export const METRIC_UNIT_MM2 = 1e4;

/** First fundamental form over the chart (metricTexels.ts). */
export function metricTexture(texels: Float32Array): THREE.DataTexture {
  const data = new Uint16Array(METRIC_SIZE * METRIC_SIZE * 4);
  texels.forEach((mm2PerUnit2, i) => {
    data[4 * Math.floor(i / 3) + (i % 3)] = half(mm2PerUnit2);
  });
  const texture = new THREE.DataTexture(
    data,
    METRIC_SIZE,
    METRIC_SIZE,
    THREE.RGBAFormat,
    THREE.HalfFloatType,
  );
  texture.minFilter = THREE.LinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function half(mm2PerUnit2: number): number {
  const scaled = clamp(mm2PerUnit2 / METRIC_UNIT_MM2, -60000, 60000);
  return THREE.DataUtils.toHalfFloat(Number.isFinite(scaled) ? scaled : 0);
}

/** Two bytes a texel: ink and own hair, relative density 0..255. */
function fieldTexture(bytes: Uint8Array, size: number): THREE.DataTexture {
  const texture = new THREE.DataTexture(bytes, size, size, THREE.RGFormat);
  texture.minFilter = THREE.LinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}

function integerTexture(
  data: Uint32Array,
  width: number,
  height: number,
  pair: boolean,
): THREE.DataTexture {
  const format = pair ? THREE.RGIntegerFormat : THREE.RedIntegerFormat;
  const texture = new THREE.DataTexture(data, width, height, format, THREE.UnsignedIntType);
  texture.internalFormat = pair ? 'RG32UI' : 'R32UI';
  texture.minFilter = THREE.NearestFilter;
  texture.magFilter = THREE.NearestFilter;
  texture.unpackAlignment = 4;
  texture.needsUpdate = true;
  return texture;
}

interface PopulationTextures {
  readonly grid: number;
  readonly cells: THREE.DataTexture;
  readonly list: THREE.DataTexture;
}

function populationTextures(packed: PackedPopulation): PopulationTextures {
  const members = packed.words.length / 2;
  const rows = Math.max(1, Math.ceil(members / LIST_WIDTH));
  const padded = new Uint32Array(rows * LIST_WIDTH * 2);
  padded.set(packed.words);
  return {
    grid: packed.grid,
    cells: integerTexture(packed.cells, packed.grid, packed.grid, false),
    list: integerTexture(padded, LIST_WIDTH, rows, true),
  };
}

/** A scalp as the skin's shader reads it. */
export interface ScalpTextures {
  readonly metric: THREE.DataTexture;
  readonly field: THREE.DataTexture;
  readonly ink: PopulationTextures;
  readonly hair: PopulationTextures;
}

/** A scalp's textures; the metric is its head's and may be shared. */
export function scalpTextures(
  { field, fieldSize, ink, hair }: Pick<ScalpLayer, 'field' | 'fieldSize' | 'ink' | 'hair'>,
  metric: THREE.DataTexture,
): ScalpTextures {
  return {
    metric,
    field: fieldTexture(field, fieldSize),
    ink: populationTextures(ink),
    hair: populationTextures(hair),
  };
}

/** Lets go of all but the metric. */
export function disposeScalp(textures: ScalpTextures): void {
  textures.field.dispose();
  for (const population of [textures.ink, textures.hair]) {
    population.cells.dispose();
    population.list.dispose();
  }
}

/** Stand-ins until the scalp's layer is computed: no ink, no hair, so that the bare head can be shown. */
export function bareScalp(): ScalpTextures {
  const nobody: PackedPopulation = {
    grid: 1,
    cells: new Uint32Array(1),
    words: new Uint32Array(),
  };
  return {
    metric: fieldTexture(new Uint8Array(2), 1),
    field: fieldTexture(new Uint8Array(2), 1),
    ink: populationTextures(nobody),
    hair: populationTextures(nobody),
  };
}
