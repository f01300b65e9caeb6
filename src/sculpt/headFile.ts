import { LANDMARK_NAMES, type LandmarkName, type Landmarks } from '../anatomy/landmarks';
import type { Vec3 } from '../math/vec3';
import type { HeadModel } from './headModel';

export type { HeadModel } from './headModel';

/**
 * One head in one file. Little endian:
 * magic "STPLHEAD", u32 version, then u32 vertices, indices, radius size, and the byte lengths of
 * four blocks: vertex places (u16 x 4: x, y, z in steps of 0.01 mm from -327.68, pad), normals
 * (meshoptimizer octahedral filter, 12 bits in 4 x i16) , shade (rgba), indices; then of the radius map
 * (u16 x 2 in steps of 1/256 mm), and the landmarks as f32 x 3 in the order of LANDMARK_NAMES.
 */
const MAGIC = 'STPLHEAD';
const VERSION = 1;
const HEADER_BYTES = 44;
const PLACE_STEP_MM = 0.01;
const PLACE_ORIGIN_MM = -327.68;
const RADIUS_STEP_MM = 1 / 256;
const NORMAL_BITS = 12;
const LANDMARK_BYTES = LANDMARK_NAMES.length * 12;

/** Reads a head file. Refuses anything that is not a complete head file of this version. */
export async function decodeHead(bytes: ArrayBuffer): Promise<HeadModel> {
  const header = readHeader(bytes);
  const { MeshoptDecoder } = await import('meshoptimizer/decoder');
  await MeshoptDecoder.ready;
  const { vertices, indexCount, radiusSize, blocks } = header;
  let offset = HEADER_BYTES;
  const block = (n: number): Uint8Array => {
    const length = blocks[n] ?? 0;
    offset += length;
    return new Uint8Array(bytes, offset - length, length);
  };
  const vertexBlock = (n: number, count: number, size: number, filter?: string): Uint8Array => {
    const out = new Uint8Array(count * size);
    MeshoptDecoder.decodeVertexBuffer(out, count, size, block(n), filter);
    return out;
  };
  try {
    const places = new Uint16Array(vertexBlock(0, vertices, 8).buffer);
    const octahedral = new Int16Array(vertexBlock(1, vertices, 8, 'OCTAHEDRAL').buffer);
    const shade = vertexBlock(2, vertices, 4);
    const indices = new Uint32Array(indexCount);
    MeshoptDecoder.decodeIndexBuffer(new Uint8Array(indices.buffer), indexCount, 4, block(3));
    const radii = new Uint16Array(vertexBlock(4, (radiusSize * radiusSize) / 2, 4).buffer);
    return {
      mesh: {
        positions: unpackTriples(places, PLACE_STEP_MM, PLACE_ORIGIN_MM),
        normals: unpackNormals(octahedral),
        shade,
        indices,
      },
      radius: { size: radiusSize, mm: Float32Array.from(radii, (r) => r * RADIUS_STEP_MM) },
      landmarks: readLandmarks(new DataView(bytes, offset, LANDMARK_BYTES)),
    };
  } catch (cause) {
    throw new Error(
      'The head file is damaged: its compressed data cannot be read. Build it again (npm run assets) or reload the page.',
      { cause },
    );
  }
}

interface Header {
  readonly vertices: number;
  readonly indexCount: number;
  readonly radiusSize: number;
  /** Byte lengths of the five compressed blocks. */
  readonly blocks: readonly number[];
}

function readHeader(bytes: ArrayBuffer): Header {
  const view = new DataView(bytes);
  const magic = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)));
  if (magic !== MAGIC) {
    throw new Error(
      'This is not a Stipple head file: it does not begin with STPLHEAD. Build the head with npm run assets.',
    );
  }
  if (bytes.byteLength < HEADER_BYTES) throw truncated(bytes.byteLength, HEADER_BYTES);
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    throw new Error(
      `The head file has version ${version}, this program reads version ${VERSION}. Build the head again with npm run assets.`,
    );
  }
  const word = (n: number) => view.getUint32(12 + 4 * n, true);
  const blocks = [3, 4, 5, 6, 7].map(word);
  const expected = HEADER_BYTES + blocks.reduce((a, b) => a + b, 0) + LANDMARK_BYTES;
  if (bytes.byteLength !== expected) throw truncated(bytes.byteLength, expected);
  const header = { vertices: word(0), indexCount: word(1), radiusSize: word(2), blocks };
  if (header.vertices > 2e6 || header.indexCount > 12e6 || header.radiusSize > 4096) {
    throw new Error(
      'The head file is damaged: its header names impossible sizes. Build it again.',
    );
  }
  return header;
}

function truncated(found: number, expected: number): Error {
  return new Error(
    `The head file is incomplete: ${found} bytes instead of ${expected}. Load it again or rebuild it with npm run assets.`,
  );
}

function unpackTriples(packed: Uint16Array, step: number, origin: number): Float32Array {
  const out = new Float32Array((packed.length / 4) * 3);
  for (let i = 0, o = 0; i < packed.length; i += 4) {
    for (let k = 0; k < 3; k++) out[o++] = (packed[i + k] ?? 0) * step + origin;
  }
  return out;
}

function unpackNormals(packed: Int16Array): Float32Array {
  const out = new Float32Array((packed.length / 4) * 3);
  for (let i = 0, o = 0; i < packed.length; i += 4, o += 3) {
    const x = packed[i] ?? 0;
    const y = packed[i + 1] ?? 0;
    const z = packed[i + 2] ?? 0;
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    out[o] = x / length;
    out[o + 1] = y / length;
    out[o + 2] = z / length;
  }
  return out;
}

function readLandmarks(view: DataView): Landmarks {
  const entries = LANDMARK_NAMES.map((name, n): [LandmarkName, Vec3] => [
    name,
    [0, 4, 8].map((b) => view.getFloat32(n * 12 + b, true)) as unknown as Vec3,
  ]);
  return Object.fromEntries(entries) as Record<LandmarkName, Vec3>;
}

/** Writes a head file; vertices are reordered for compression. */
export async function encodeHead(model: HeadModel): Promise<Uint8Array> {
  const { MeshoptEncoder } = await import('meshoptimizer/encoder');
  await MeshoptEncoder.ready;
  const { positions, normals, shade, indices } = model.mesh;
  const order = indices.slice();
  const [remap, vertices] = MeshoptEncoder.reorderMesh(order, true, true);
  const places = new Uint16Array(vertices * 4);
  const directions = new Float32Array(vertices * 4);
  const colours = new Uint8Array(vertices * 4);
  remap.forEach((to, from) => {
    if (to >= vertices) return;
    for (let k = 0; k < 3; k++) {
      places[4 * to + k] = Math.round(
        ((positions[3 * from + k] ?? 0) - PLACE_ORIGIN_MM) / PLACE_STEP_MM,
      );
      directions[4 * to + k] = normals[3 * from + k] ?? 0;
    }
    colours.set(shade.subarray(4 * from, 4 * from + 4), 4 * to);
  });
  const radii = Uint16Array.from(model.radius.mm, (r) => Math.round(r / RADIUS_STEP_MM));
  const octahedral = MeshoptEncoder.encodeFilterOct(directions, vertices, 8, NORMAL_BITS);
  const blocks = [
    MeshoptEncoder.encodeVertexBuffer(bytesOf(places), vertices, 8),
    MeshoptEncoder.encodeVertexBuffer(octahedral, vertices, 8),
    MeshoptEncoder.encodeVertexBuffer(colours, vertices, 4),
    MeshoptEncoder.encodeIndexBuffer(bytesOf(order), order.length, 4),
    MeshoptEncoder.encodeVertexBuffer(bytesOf(radii), radii.length / 2, 4),
  ];
  const header = [vertices, order.length, model.radius.size, ...blocks.map((b) => b.length)];
  return assemble(header, blocks, model.landmarks);
}

function bytesOf(data: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function assemble(header: number[], blocks: Uint8Array[], landmarks: Landmarks): Uint8Array {
  const body = blocks.reduce((sum, b) => sum + b.length, 0);
  const out = new Uint8Array(HEADER_BYTES + body + LANDMARK_BYTES);
  const view = new DataView(out.buffer);
  out.set(Array.from(MAGIC, (c) => c.charCodeAt(0)));
  view.setUint32(8, VERSION, true);
  header.forEach((value, n) => view.setUint32(12 + 4 * n, value, true));
  let offset = HEADER_BYTES;
  for (const b of blocks) {
    out.set(b, offset);
    offset += b.length;
  }
  for (const name of LANDMARK_NAMES) {
    for (const value of landmarks[name]) {
      view.setFloat32(offset, value, true);
      offset += 4;
    }
  }
  return out;
}
