import type { DotSequence } from './dotSequence';

/** 'STPD' as little endian bytes. */
const MAGIC = 0x44505453;
const VERSION = 1;
const HEADER_BYTES = 32;
/** More dots than any scalp of 1000 cm2 holds at 1000 per cm2. */
const MOST_DOTS = 1_000_000;

/** Fowler-Noll-Vo hash (1a, 32 bit) of the dots, which tells a damaged file. */
function checksum(uv: Uint16Array): number {
  let h = 0x811c9dc5;
  for (const value of uv) {
    h = Math.imul(h ^ (value & 0xff), 0x01000193);
    h = Math.imul(h ^ (value >>> 8), 0x01000193);
  }
  return h >>> 0;
}

/**
 * Little endian: magic u32, version u32, count u32, dots per cm2 f32, seed u32, area in cm2
 * f32, checksum u32, reserved u32; then chart u, v of each dot in rank order as u16 pairs.
 */
export function encodeDotSequence(sequence: DotSequence): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + sequence.count * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, sequence.count, true);
  view.setFloat32(12, sequence.densityPerCm2, true);
  view.setUint32(16, sequence.seed, true);
  view.setFloat32(20, sequence.areaCm2, true);
  view.setUint32(24, checksum(sequence.uv), true);
  for (let i = 0; i < sequence.count * 2; i++) {
    view.setUint16(HEADER_BYTES + 2 * i, sequence.uv[i] ?? 0, true);
  }
  return bytes;
}

const refuse = (cause: string): never => {
  throw new Error(
    `The dot file cannot be used: ${cause}. Build it again with "npm run assets" and reload.`,
  );
};

/** @throws Error with cause and way out when the bytes are not a whole, undamaged dot file. */
export function decodeDotSequence(bytes: Uint8Array): DotSequence {
  if (bytes.byteLength < HEADER_BYTES) refuse(`it has only ${bytes.byteLength} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) refuse('it is not a Stipple dot file');
  const version = view.getUint32(4, true);
  if (version !== VERSION) refuse(`its format is ${version}, this Stipple reads ${VERSION}`);
  const count = view.getUint32(8, true);
  if (count < 1 || count > MOST_DOTS) refuse(`it claims ${count} dots`);
  if (bytes.byteLength !== HEADER_BYTES + count * 4) {
    refuse(`${count} dots need ${HEADER_BYTES + count * 4} bytes, it has ${bytes.byteLength}`);
  }
  const densityPerCm2 = view.getFloat32(12, true);
  const areaCm2 = view.getFloat32(20, true);
  if (!(densityPerCm2 > 0 && areaCm2 > 0 && Number.isFinite(densityPerCm2 * areaCm2))) {
    refuse(`it claims ${densityPerCm2} dots per cm2 on ${areaCm2} cm2`);
  }
  if (Math.abs(densityPerCm2 * areaCm2 - count) > 0.01 * count + 1) {
    refuse(`${count} dots are not ${densityPerCm2} per cm2 on ${areaCm2} cm2`);
  }
  const uv = new Uint16Array(count * 2);
  for (let i = 0; i < uv.length; i++) uv[i] = view.getUint16(HEADER_BYTES + 2 * i, true);
  if (checksum(uv) !== view.getUint32(24, true)) refuse('its dots are damaged');
  return { count, densityPerCm2, seed: view.getUint32(16, true), areaCm2, uv };
}
