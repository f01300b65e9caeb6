/** What a look inflates to at the most: twenty times a usual one. A bomb stops here. */
const MOST_INFLATED_BYTES = 200_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  passage: GenericTransformStream,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(passage).getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<
      Uint8Array<ArrayBuffer>
    >;
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new RangeError(`It inflates to more than ${mostBytes} bytes.`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

export function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('deflate-raw'), Infinity);
}

/** @throws when the bytes are no whole deflate stream, or inflate beyond what a look can be */
export function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream('deflate-raw'), MOST_INFLATED_BYTES);
}
