import type { DotSequence } from './dotSequence';

/** 'STPD' as little endian bytes. */
const MAGIC = 0x44505453;
const VERSION = 2;
const HEADER_BYTES = 40;
/** More dots than any scalp of 1000 cm2 holds at 1000 per cm2. */
const MOST_DOTS = 1_000_000;
/** Levels of one dot per cm2 beyond the density offered: no head has four times the skin. */
const MOST_LEVELS = 1000;

/** Fowler-Noll-Vo hash (1a, 32 bit) of the dots and their levels, which tells a damaged file. */
function checksum(...parts: readonly Uint16Array[]): number {
  let h = 0x811c9dc5;
  for (const part of parts) {
    for (const value of part) {
      h = Math.imul(h ^ (value & 0xff), 0x01000193);
      h = Math.imul(h ^ (value >>> 8), 0x01000193);
    }
  }
  return h >>> 0;
}

/**
 * Little endian: magic u32, version u32, count u32, dots per cm2 f32, seed u32, area in cm2
 * f32, checksum u32, dots offered u32, levels beyond u32, reserved u32; then the dots of each level
 * beyond as u16; then chart u, v of each dot in rank order as u16 pairs.
 */
export function encodeDotSequence(sequence: DotSequence): Uint8Array {
  const { beyond, uv } = sequence;
  const words = [...beyond, ...uv];
  const bytes = new Uint8Array(HEADER_BYTES + words.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, sequence.count, true);
  view.setFloat32(12, sequence.densityPerCm2, true);
  view.setUint32(16, sequence.seed, true);
  view.setFloat32(20, sequence.areaCm2, true);
  view.setUint32(24, checksum(beyond, uv), true);
  view.setUint32(28, sequence.offered, true);
  view.setUint32(32, beyond.length, true);
  words.forEach((word, i) => view.setUint16(HEADER_BYTES + 2 * i, word, true));
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
  const offered = view.getUint32(28, true);
  const levels = view.getUint32(32, true);
  if (offered > count || levels > MOST_LEVELS) {
    refuse(`it offers ${offered} of ${count} dots and ${levels} levels beyond`);
  }
  const expected = HEADER_BYTES + levels * 2 + count * 4;
  if (bytes.byteLength !== expected) {
    refuse(`${count} dots need ${expected} bytes, it has ${bytes.byteLength}`);
  }
  const densityPerCm2 = view.getFloat32(12, true);
  const areaCm2 = view.getFloat32(20, true);
  if (!(densityPerCm2 > 0 && areaCm2 > 0 && Number.isFinite(densityPerCm2 * areaCm2))) {
    refuse(`it claims ${densityPerCm2} dots per cm2 on ${areaCm2} cm2`);
  }
  if (Math.abs(densityPerCm2 * areaCm2 - offered) > 0.01 * offered + 1) {
    refuse(`${offered} dots are not ${densityPerCm2} per cm2 on ${areaCm2} cm2`);
  }
  const words = (from: number, length: number): Uint16Array =>
    Uint16Array.from({ length }, (_one, i) => view.getUint16(from + 2 * i, true));
  const beyond = words(HEADER_BYTES, levels);
  const uv = words(HEADER_BYTES + levels * 2, count * 2);
  if (checksum(beyond, uv) !== view.getUint32(24, true)) refuse('its dots are damaged');
  const inLevels = beyond.reduce((sum, dots) => sum + dots, 0);
  if (inLevels !== count - offered) {
    refuse(`it has ${count - offered} dots beyond those offered, its levels ${inLevels}`);
  }
  const seed = view.getUint32(16, true);
  return { count, offered, densityPerCm2, beyond, seed, areaCm2, uv };
}
