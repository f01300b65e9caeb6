/** Bits of VP8X's first byte: WebP container specification, "Extended file format". */
const HAS_XMP = 0x04;
const HAS_ALPHA = 0x10;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const asciiAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

function chunksOf(webp: Uint8Array): Chunk[] {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= webp.length;) {
    const size = view.getUint32(at + 4, true);
    chunks.push({ type: asciiAt(webp, at), data: webp.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size & 1);
  }
  return chunks;
}

function extendedHeader(flags: number, width: number, height: number): Chunk {
  const data = new Uint8Array(10);
  const view = new DataView(data.buffer);
  data[0] = flags;
  view.setUint32(4, width - 1, true);
  // 24 bits each: the height begins where the width's fourth byte would be.
  view.setUint16(7, (height - 1) & 0xffff, true);
  data[9] = (height - 1) >> 16;
  return { type: 'VP8X', data };
}

const padded = (size: number): number => size + (size & 1);

function riff(chunks: readonly Chunk[]): Uint8Array {
  const total = chunks.reduce((sum, { data }) => sum + 8 + padded(data.length), 12);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const write = (text: string, at: number): void =>
    out.set(
      Array.from(text, (c) => c.charCodeAt(0)),
      at,
    );
  write('RIFF', 0);
  view.setUint32(4, total - 8, true);
  write('WEBP', 8);
  let at = 12;
  for (const { type, data } of chunks) {
    write(type, at);
    view.setUint32(at + 4, data.length, true);
    out.set(data, at + 8);
    at += 8 + padded(data.length);
  }
  return out;
}

/** Whether a lossless stream holds alpha: bit 4 of its fifth byte (VP8L header, alpha_is_used). */
const losslessAlpha = ({ type, data }: Chunk): boolean =>
  type === 'VP8L' && ((data[4] ?? 0) & 0x10) !== 0;

/**
 * A WebP with an XMP chunk (RIFF container of the WebP specification): a simple file becomes an extended one.
 * @throws Error when the bytes are no WebP
 */
export function webpWithXmp(
  webp: Uint8Array,
  packet: string,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  if (asciiAt(webp, 0) !== 'RIFF' || asciiAt(webp, 8) !== 'WEBP') {
    throw new Error('The browser wrote no WebP.');
  }
  const kept = chunksOf(webp).filter(({ type }) => type !== 'XMP ');
  const given = kept.find(({ type }) => type === 'VP8X');
  const alpha = kept.some((chunk) => chunk.type === 'ALPH' || losslessAlpha(chunk));
  const flags = (given?.data[0] ?? (alpha ? HAS_ALPHA : 0)) | HAS_XMP;
  return riff([
    extendedHeader(flags, width, height),
    ...kept.filter(({ type }) => type !== 'VP8X'),
    { type: 'XMP ', data: new TextEncoder().encode(packet) },
  ]);
}
