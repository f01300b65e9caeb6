import { crc32 } from './crc32';
import { rowFilter } from './pngFilter';

/** One iTXt chunk: a keyword of the standard's list (or XMP's) and any text. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

export interface PngPicture {
  readonly width: number;
  readonly height: number;
  /** Without alpha the file is a third smaller; the rows given are RGBA either way. */
  readonly alpha: boolean;
  readonly texts: readonly PngText[];
}

export interface PngWriter {
  /** The next rows, whole ones, as straight RGBA. Resolves when there is room for more. */
  readonly rows: (rgba: Uint8Array | Uint8ClampedArray) => Promise<void>;
  /** Ends the file. @throws Error when rows are missing */
  readonly finish: () => Promise<void>;
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const name = ascii(type);
  return joined(uint32(data.length), name, data, uint32(crc32(name, data)));
}

/** Uncompressed international text, no language tag: PNG section 11.3.3.4. */
const textChunk = ({ keyword, text }: PngText): Uint8Array =>
  chunk('iTXt', joined(ascii(keyword), new Uint8Array(5), new TextEncoder().encode(text)));

/**
 * Writes a PNG (W3C PNG, third edition) row by row: what is in memory is one row, what the deflater holds and what
 * `emit` keeps of the file, never the picture. 8 bits a channel, sRGB, not interlaced.
 */
export function pngWriter(picture: PngPicture, emit: (bytes: Uint8Array) => void): PngWriter {
  const { width, height, alpha, texts } = picture;
  const channels = alpha ? 4 : 3;
  const filter = rowFilter(width * channels, channels);
  const packed = new Uint8Array(width * channels);
  const deflater = new CompressionStream('deflate');
  const input = deflater.writable.getWriter();
  let written = 0;

  emit(SIGNATURE);
  emit(
    chunk(
      'IHDR',
      joined(uint32(width), uint32(height), Uint8Array.of(8, alpha ? 6 : 2, 0, 0, 0)),
    ),
  );
  emit(chunk('sRGB', Uint8Array.of(0)));
  for (const text of texts) emit(textChunk(text));

  const drained = (async () => {
    const output = deflater.readable.getReader();
    for (;;) {
      const { done, value } = await output.read();
      if (done) return;
      emit(chunk('IDAT', value));
    }
  })();

  const pack = (rgba: Uint8Array | Uint8ClampedArray, row: number): Uint8Array => {
    const start = row * width * 4;
    if (alpha) packed.set(rgba.subarray(start, start + width * 4));
    else {
      for (let x = 0, from = start, to = 0; x < width; x++, from += 4, to += 3) {
        packed[to] = rgba[from] ?? 0;
        packed[to + 1] = rgba[from + 1] ?? 0;
        packed[to + 2] = rgba[from + 2] ?? 0;
      }
    }
    return packed;
  };

  return {
    async rows(rgba) {
      const count = rgba.length / (width * 4);
      if (!Number.isInteger(count) || written + count > height) {
        throw new Error(`A PNG of ${height} rows was given ${written + count}.`);
      }
      const filtered = new Uint8Array(count * (width * channels + 1));
      for (let row = 0; row < count; row++) {
        filtered.set(filter.next(pack(rgba, row)), row * (width * channels + 1));
      }
      written += count;
      await input.write(filtered);
    },
    async finish() {
      if (written !== height) throw new Error(`A PNG of ${height} rows ended at ${written}.`);
      await input.close();
      await drained;
      emit(chunk('IEND', new Uint8Array()));
    },
  };
}
