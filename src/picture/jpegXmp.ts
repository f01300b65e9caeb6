const XMP_NAMESPACE = 'http://ns.adobe.com/xap/1.0/\0';
const MOST_SEGMENT_BYTES = 65_533;
const APP0 = 0xe0;
const APP1 = 0xe1;

/**
 * A JPEG with an XMP packet in an APP1 segment (ISO 16684-3, section 1.1.3), behind the JFIF header.
 * @throws Error when the bytes are no JPEG, or the packet does not fit a segment
 */
export function jpegWithXmp(jpeg: Uint8Array, packet: string): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw new Error('The browser wrote no JPEG.');
  const text = new TextEncoder().encode(packet);
  const namespace = new TextEncoder().encode(XMP_NAMESPACE);
  const length = 2 + namespace.length + text.length;
  if (length > MOST_SEGMENT_BYTES) {
    throw new Error('The settings are too long for a JPEG. Save it as PNG instead.');
  }
  const hasJfif = jpeg[2] === 0xff && jpeg[3] === APP0;
  const at = hasJfif ? 4 + ((jpeg[4] ?? 0) << 8) + (jpeg[5] ?? 0) : 2;
  const out = new Uint8Array(jpeg.length + 2 + length);
  out.set(jpeg.subarray(0, at));
  out.set([0xff, APP1, length >> 8, length & 255], at);
  out.set(namespace, at + 4);
  out.set(text, at + 4 + namespace.length);
  out.set(jpeg.subarray(at), at + 2 + length);
  return out;
}
