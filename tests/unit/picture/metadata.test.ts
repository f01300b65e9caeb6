import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegWithXmp } from '../../../src/picture/jpegXmp';
import { webpWithXmp } from '../../../src/picture/webpXmp';
import { xmlText, xmpPacket } from '../../../src/picture/xmpPacket';

const metadata = {
  label: 'Simulation - not a guarantee of results',
  shownLabel: { language: 'es', text: 'Simulación - no es una garantía de resultados' },
  caption: '',
  tool: 'Stipple 0.1.0',
  settings: '{"a":1}',
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const elementOf = (packet: string, name: string): string =>
  new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(packet)?.[1] ?? '';

describe('the XMP packet', () => {
  it('says the label, its translation and the tool', () => {
    const packet = xmpPacket(metadata);
    expect(elementOf(packet, 'dc:title')).toContain(metadata.label);
    expect(elementOf(packet, 'xmpRights:UsageTerms')).toContain(metadata.shownLabel.text);
    expect(elementOf(packet, 'xmp:CreatorTool')).toBe(metadata.tool);
  });

  it('holds any caption and any settings without letting them out of their element', () => {
    const hostile = '</rdf:Description><x a="b">&amp;]]><?xpacket end="w"?>\u0000\uFFFE\uD800';
    const bare = xmpPacket(metadata);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hostile)), (caption) => {
        const packet = xmpPacket({
          ...metadata,
          caption,
          settings: JSON.stringify({ caption }),
        });
        expect(packet.match(/</g)).toEqual(bare.match(/</g));
        const settings = unescaped(elementOf(packet, 'stipple:settings'));
        expect(settings).toBe(unescaped(xmlText(JSON.stringify({ caption }))));
      }),
    );
    expect(unescaped(xmlText(hostile))).toBe(hostile.slice(0, -3));
  });
});

/** Start, JFIF header, a comment, end: enough of a JPEG for whoever only walks its segments. */
const jpeg = Uint8Array.from(Buffer.from('ffd8ffe000074a46494600fffe000341ffd9', 'hex'));

describe('a JPEG with XMP', () => {
  it('has the packet in APP1 behind the JFIF header and nothing else changed', () => {
    const packet = xmpPacket(metadata);
    const out = jpegWithXmp(jpeg, packet);
    expect([...out.subarray(0, 11)]).toEqual([...jpeg.subarray(0, 11)]);
    expect([...out.subarray(11, 13)]).toEqual([0xff, 0xe1]);
    const length = ((out[13] ?? 0) << 8) + (out[14] ?? 0);
    const segment = Buffer.from(out.subarray(15, 13 + length)).toString('utf8');
    expect(segment).toBe(`http://ns.adobe.com/xap/1.0/\0${packet}`);
    expect([...out.subarray(13 + length)]).toEqual([...jpeg.subarray(11)]);
  });

  it('stands at the start where there is no JFIF header', () => {
    const bare = Uint8Array.of(0xff, 0xd8, 0xff, 0xd9);
    expect([...jpegWithXmp(bare, 'x').subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1]);
  });

  it('refuses what is no JPEG, and a packet that no segment holds', () => {
    expect(() => jpegWithXmp(Uint8Array.of(1, 2), 'x')).toThrow('no JPEG');
    expect(() => jpegWithXmp(jpeg, 'x'.repeat(65_600))).toThrow('too long');
  });
});

const chunk = (type: string, ...data: number[]): number[] => [
  ...Buffer.from(type),
  data.length,
  0,
  0,
  0,
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
];
const webp = (...chunks: number[][]): Uint8Array => {
  const body = [...Buffer.from('WEBP'), ...chunks.flat()];
  return Uint8Array.of(...Buffer.from('RIFF'), body.length, 0, 0, 0, ...body);
};
function chunksOf(bytes: Uint8Array): [type: string, data: Uint8Array][] {
  const buffer = Buffer.from(bytes);
  expect(buffer.readUInt32LE(4)).toBe(bytes.length - 8);
  const found: [string, Uint8Array][] = [];
  for (let at = 12; at < bytes.length;) {
    const size = buffer.readUInt32LE(at + 4);
    found.push([buffer.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + size)]);
    at += 8 + size + (size % 2);
  }
  return found;
}

describe('a WebP with XMP', () => {
  it.each([
    { from: 'simple, lossy', file: webp(chunk('VP8 ', 1, 2, 3)), flags: 0x04 },
    {
      from: 'simple, lossless with alpha',
      file: webp(chunk('VP8L', 0x2f, 0, 0, 0, 0x10)),
      flags: 0x14,
    },
    {
      from: 'extended, with alpha',
      file: webp(
        chunk('VP8X', 0x10, 0, 0, 0, 9, 9, 9, 9, 9, 9),
        chunk('ALPH', 7),
        chunk('VP8 ', 1, 2, 3),
      ),
      flags: 0x14,
    },
  ])('becomes or stays extended: $from', ({ file, flags }) => {
    const packet = xmpPacket(metadata);
    const found = chunksOf(webpWithXmp(file, packet, { width: 7680, height: 4321 }));
    const [header, ...rest] = found;
    expect(header?.[0]).toBe('VP8X');
    const data = Buffer.from(header?.[1] ?? []);
    expect(data[0]).toBe(flags);
    expect([data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1]).toEqual([7680, 4321]);
    expect(Buffer.from(rest.at(-1)?.[1] ?? []).toString('utf8')).toBe(packet);
    const before = chunksOf(file).filter(([type]) => type !== 'VP8X');
    expect(rest.slice(0, -1)).toEqual(before);
  });

  it('refuses what is no WebP', () => {
    expect(() => webpWithXmp(new Uint8Array(20), 'x', { width: 1, height: 1 })).toThrow(
      'no WebP',
    );
  });
});
