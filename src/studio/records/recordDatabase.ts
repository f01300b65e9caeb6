import type { RecordVersion } from './recordVersion';

/** A kept consultation; what is read from the disk is parsed again (records/recordVersion.ts, `parseVersion`). */
export interface StoredRecord extends RecordVersion {
  /** A small labelled picture of the head as it stood on screen; earlier builds kept it as a Blob. */
  readonly thumbnail: Thumbnail | Blob | null;
}

interface Thumbnail {
  readonly bytes: ArrayBuffer;
  /** The type of the picture, such as image/jpeg. */
  readonly type: string;
}

type Stored =
  { readonly kind: 'stored'; readonly revision: number } | { readonly kind: 'conflict' };

/** Where consultations are kept for good. Everything rejects where the browser has no room or forbids it. */
export interface RecordDatabase {
  /**
   * Writes a version, unless the database has a change that it does not include: then nothing is touched. The check
   * and the write are one transaction.
   */
  readonly store: (version: RecordVersion) => Promise<Stored>;
  /** Every record, the one changed last in front. What is in them is not parsed yet. */
  readonly all: () => Promise<readonly unknown[]>;
  readonly recordOf: (id: string) => Promise<unknown>;
  /** The record changed last; undefined in an empty database. */
  readonly newest: () => Promise<unknown>;
  /** Gives a record its picture; nothing happens to one that is gone. */
  readonly keepThumbnail: (id: string, picture: Blob) => Promise<void>;
  /** Takes a record out and hands it over, so that it can be put back as it was. */
  readonly takeOut: (id: string) => Promise<StoredRecord | undefined>;
  /** Puts a record back, unless something it does not include lies there meanwhile: false then. */
  readonly putBack: (record: StoredRecord) => Promise<boolean>;
  /** Empties the database, then erases it; the second waits for pages that have it open only so long. */
  readonly erase: () => Promise<void>;
}
