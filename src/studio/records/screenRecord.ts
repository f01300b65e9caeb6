import type { Consultation } from '../../consultation/document';
import type { RecordKeeperPorts, ScreenState } from './ports';
import { claimRecord, type Claim, type Ownership } from './recordLock';
import {
  changedVersion,
  copyOf,
  includes,
  newVersion,
  type RecordVersion,
} from './recordVersion';
import type { WriteQueue, WriteRight } from './writeQueue';

/**
 * The record on screen: which version of it is shown, whose it is, and how well it is kept.
 *
 *     ownership   asking ----> own            whose it is (records/recordLock.ts); a record that was made here is own at once
 *                    |         ^ |
 *                    v  taken  | | taken by another page
 *                 elsewhere ---+ +-> elsewhere
 *                 A change made elsewhere goes on as a copy, under a name of its own.
 *
 *     keeping     clean --change--> journalled --300 ms--> stored      (`unsaved` where the journal refuses)
 *                                       ^                    | change
 *                                       +--------------------+
 *                                   journalled --> conflict: the database has a change that is not in it;
 *                                                  goes on as a copy, journalled
 *
 * Only its owner writes a record into the database, and who was its owner its last word. A page that shows what it did
 * not change, of a record that is elsewhere, asks the database about it: it too has a conflict where the owner went on
 * beside it.
 */
export interface ScreenRecord {
  readonly version: () => RecordVersion;
  readonly status: () => { readonly ownership: Ownership; readonly keeping: Keeping };
  /** Whether the journal took the last version that it was given. */
  readonly isInJournal: () => boolean;
  /** What this page may do now with a version of the record. */
  readonly rightTo: (version: RecordVersion) => WriteRight;
  /** Follows the document; returns the function that stops it. */
  readonly follow: () => () => void;
  /** Shows a version that is kept, of this record or of another one. */
  readonly open: (version: RecordVersion) => void;
  /** Shows a consultation as a new record, and keeps it. */
  readonly openNew: (consultation: Consultation) => void;
  /** Goes on under a new name, and nothing that another page has is touched. */
  readonly goOnAsCopy: () => void;
  /** The database has a version of the record. */
  readonly noteStored: (version: RecordVersion) => void;
  /** While it is paused, nothing is kept. */
  readonly pause: (on: boolean) => void;
  readonly takeOver: () => void;
  /** Gives the record back, for other pages to have. */
  readonly release: () => void;
  /** Asks for it again. */
  readonly claim: () => void;
}

/** How well the version on screen is kept. */
type Keeping = 'clean' | 'unsaved' | 'journalled' | 'stored' | 'conflict';

/** @param onOwned the record is this page's from now on; another one may have written it until now */
export function createScreenRecord(
  ports: RecordKeeperPorts,
  queue: Pick<WriteQueue, 'add' | 'drop' | 'flush'>,
  onOwned: () => void,
): ScreenRecord {
  const { page, journal, clock, document, notices } = ports;
  let lines = 0;
  let line = newLine();
  let shown = freshVersion(document.read());
  let ownership: Ownership = 'own';
  let keeping: Keeping = 'clean';
  let held: Claim | null = null;
  /** Changed since this page asked for it. */
  let edited = false;
  /** The next change of the document is none of the user's. */
  let quiet = false;
  let following = false;
  let paused = false;
  let inJournal = true;

  function newLine(): string {
    lines += 1;
    return `${page}-${lines.toString(36)}`;
  }

  function freshVersion({ consultation, record }: ScreenState): RecordVersion {
    return newVersion(record, consultation, line, clock.now());
  }

  function quietly(change: () => void): void {
    quiet = true;
    try {
      change();
    } finally {
      quiet = false;
    }
  }

  /** Keeps what is on screen: in the journal now, in the database soon. */
  function keepShown(): void {
    if (paused) {
      keeping = 'unsaved';
      return;
    }
    inJournal = journal.write(shown, page);
    journal.noteLast(shown.id);
    keeping = inJournal ? 'journalled' : 'unsaved';
    queue.add(shown);
  }

  function ask(first: Ownership): void {
    held?.release();
    ownership = first;
    edited = false;
    held = claimRecord(shown.id, ports, hearOwnership);
  }

  function hearOwnership(next: Ownership): void {
    const before = ownership;
    ownership = next;
    if (next === 'own') {
      if (before === 'elsewhere') notices.dismiss('elsewhere');
      if (before !== 'own') onOwned();
    } else if (next === 'elsewhere') {
      if (before === 'asking' && edited) goOnAsCopy();
      else if (before !== 'elsewhere') {
        notices.notify({ kind: 'elsewhere' });
        // What this page changed last is for the other one to go on with.
        void queue.flush();
      }
    }
  }

  /** From here on the page writes under a new name, and nothing that another page has is touched. */
  function goOnAsCopy(): void {
    const from = shown;
    shown = copyOf(from);
    quietly(() => document.rename(shown.id));
    queue.drop(from.id, from);
    ask('own');
    notices.notify({ kind: 'copied' });
    keepShown();
    if (inJournal) journal.drop(from.id, page);
  }

  function hearDocument(now: ScreenState, before: ScreenState): void {
    if (quiet) return;
    if (now.record !== before.record) {
      leaveShown();
      line = newLine();
      shown = freshVersion(now);
      ask('own');
      enterShown();
    } else if (now.consultation !== before.consultation) {
      shown = changedVersion(shown, now.consultation, line, clock.now());
      edited = true;
      if (ownership === 'elsewhere' && !paused) goOnAsCopy();
      else keepShown();
    }
  }

  /** Another record takes the screen: its entry leaves the journal once the database is known to have it. */
  function leaveShown(): void {
    if (keeping !== 'clean') queue.add(shown);
  }

  function enterShown(): void {
    notices.dismiss('elsewhere');
    notices.dismiss('copied');
    if (document.isUntouched(shown.consultation)) {
      keeping = 'clean';
      void queue.flush();
    } else keepShown();
  }

  function open(version: RecordVersion): void {
    const again = version.id === shown.id;
    if (!again) leaveShown();
    shown = version;
    line = newLine();
    quietly(() => document.show(version.consultation, version.id));
    if (!following) return;
    if (again) keepShown();
    else {
      ask('asking');
      enterShown();
    }
  }

  return {
    version: () => shown,
    status: () => ({ ownership, keeping }),
    isInJournal: () => inJournal,
    rightTo: ({ writer }) => {
      if (ownership === 'asking') return 'wait';
      return ownership === 'own' || writer === line ? 'write' : 'compare';
    },
    follow: () => {
      const now = document.read();
      if (now.record !== shown.id) shown = freshVersion(now);
      else if (now.consultation !== shown.consultation) {
        shown = changedVersion(shown, now.consultation, line, clock.now());
      }
      following = true;
      const unsubscribe = document.subscribe(hearDocument);
      if (keeping !== 'clean' || !document.isUntouched(now.consultation)) keepShown();
      ask('asking');
      return () => {
        following = false;
        unsubscribe();
        held?.release();
        held = null;
      };
    },
    open,
    openNew: (consultation) => {
      open(freshVersion({ consultation, record: ports.newRecordId() }));
      keepShown();
    },
    goOnAsCopy: () => {
      keeping = 'conflict';
      goOnAsCopy();
    },
    noteStored: (version) => {
      if (includes(version, shown)) keeping = 'stored';
    },
    pause: (on) => {
      paused = on;
      if (on || keeping === 'clean') return;
      if (ownership === 'elsewhere' && edited) goOnAsCopy();
      else keepShown();
    },
    takeOver: () => held?.take(),
    release: () => {
      // Nobody has said whose the record is, and nobody will: a copy is safe.
      if (!paused && ownership === 'asking' && edited) goOnAsCopy();
      held?.release();
      held = null;
      ownership = 'asking';
      edited = false;
    },
    claim: () => ask('asking'),
  };
}
