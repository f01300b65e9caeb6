import type { Consultation } from '../../consultation/document';
import type { Refusal } from '../../consultation/refusal';
import type { Clock } from './clock';
import type { Journal } from './journal';
import type { RecordChannel } from './recordChannel';
import type { RecordDatabase } from './recordDatabase';
import type { Locks } from './recordLock';
import type { RecordNotice } from './recordNotice';

/** All of the browser and of the studio that the keeping of records needs (records/keeper.ts makes the real ones). */
export interface RecordKeeperPorts {
  /** This page, as the writer of what it changes: a name that no other page has. */
  readonly page: string;
  readonly newRecordId: () => string;
  readonly journal: Journal;
  /** Rejects where the part of the program that opens it does not arrive. */
  readonly database: () => Promise<RecordDatabase>;
  /** Null where the browser has none. */
  readonly locks: Locks | null;
  readonly channel: RecordChannel;
  readonly clock: Clock;
  readonly document: ScreenDocument;
  readonly notices: RecordNotices;
  /** Opens the page anew. */
  readonly reload: () => void;
}

export interface RecordNotices {
  readonly notify: (notice: RecordNotice) => void;
  readonly dismiss: (kind: RecordNotice['kind']) => void;
}

/** The document on screen, as the studio has it. */
export interface ScreenDocument {
  readonly read: () => ScreenState;
  /** Nobody has decided anything since it was made; such a one is not kept. */
  readonly isUntouched: (consultation: Consultation) => boolean;
  /** Why nothing can be computed from it, null when all is well. */
  readonly faultOf: (consultation: Consultation) => Refusal | null;
  /** Puts another in its place. */
  readonly show: (consultation: Consultation, record: string) => void;
  /** The same document, under another name from now on. */
  readonly rename: (record: string) => void;
  /** Returns the function that stops it. */
  readonly subscribe: (hear: (now: ScreenState, before: ScreenState) => void) => () => void;
}

export interface ScreenState {
  readonly consultation: Consultation;
  /** The name under which it is kept. */
  readonly record: string;
}
