import { Zip, ZipPassThrough } from 'fflate';

export interface ZipWriter {
  readonly add: (name: string, file: Blob) => Promise<void>;
  readonly finish: () => Blob;
}

/** Files one behind the other in a zip; pictures are compressed already and are stored as they are. */
export function zipWriter(): ZipWriter {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // A copy: fflate may go on using the buffer. As a Blob it no longer weighs on the script's memory.
    parts.push(new Blob([new Uint8Array(bytes)]));
  });
  return {
    async add(name, file) {
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        entry.push(value);
      }
      entry.push(new Uint8Array(), true);
    },
    finish() {
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
