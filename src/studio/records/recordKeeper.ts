import type { Consultation } from '../../consultation/document';
import { createErasing } from './erasing';
import { keptVersions, lastOpened, lastStored, storedVersions } from './keptVersions';
import { notKeptNotice, whyRefused } from './notKept';
import type { RecordKeeperPorts } from './ports';
import { heldRecords } from './recordLock';
import {
  changedVersion,
  copyOf,
  includes,
  isNewer,
  newVersion,
  type RecordVersion,
} from './recordVersion';
import { createScreenRecord, type ScreenRecord } from './screenRecord';
import { createWriteQueue } from './writeQueue';

/**
 * Keeps every change of the consultation on screen, and never one page's over another's. What is on screen has its
 * states in records/screenRecord.ts; what becomes of a version that is kept:
 *
 *     journal --(page killed, next start)--> queue --300 ms--> database      known there: nothing to do
 *     change ---journal, at once-----------> queue --300 ms--> database      included there: written
 *                                              |                             neither: conflict, a copy
 *                                              +-- fails: 1, 2, 4 ... 30 s, and again
 *
 * Whatever is opened, inherited, put back or written, the version with the other's changes in it wins
 * (records/recordVersion.ts, `includes`); where neither has the other's, both are kept.
 */
export interface RecordKeeper {
  /** Opens what was on screen last, at once and without waiting for the database. */
  readonly openLast: () => void;
  /** Keeps every change from now on; returns the function that stops it. */
  readonly start: () => () => void;
  /** The page is leaving, for good or into the browser's cache of pages: its record is for others to have. */
  readonly suspend: () => void;
  /** The page came back out of the cache. */
  readonly resume: () => void;
  /** What is on screen, as a version of its record. */
  readonly shown: () => RecordVersion;
  readonly status: ScreenRecord['status'];
  /** Shows a version that is kept already. */
  readonly open: (version: RecordVersion) => void;
  /** Takes the record on screen over from the page that has it. */
  readonly takeOver: () => void;
  /** A new record, or with `before` a change of one that is kept; `keep` keeps it. */
  readonly versionOf: (consultation: Consultation, before?: RecordVersion) => RecordVersion;
  /** Keeps a version that is not on screen. */
  readonly keep: (version: RecordVersion) => Promise<void>;
  /** Resolves when all that waits is in the database, or was told that it cannot be. */
  readonly flush: () => Promise<void>;
  /** What the database does not have yet. */
  readonly waiting: () => readonly RecordVersion[];
  /** Of the journal and the database the newest version of a record; null where neither has it. */
  readonly newest: (id: string) => Promise<RecordVersion | null>;
  /** Whether another page has it on screen. */
  readonly isElsewhere: (id: string) => Promise<boolean>;
  /** Lets go of a record that shall be nowhere but, perhaps, in the database. */
  readonly forget: (id: string) => void;
  /** Erases: no page writes meanwhile, and afterwards every other page opens anew. */
  readonly erase: (eraseEverything: () => Promise<void>) => Promise<void>;
}

/** What a page was writing as it gave a record away is in the database within this time. */
const lastWordMs = 8000;

export function createRecordKeeper(ports: RecordKeeperPorts): RecordKeeper {
  const { page, journal, channel, clock, document, notices } = ports;
  const sayNotKept = notKeptNotice(notices);
  let lines = 0;
  let paused = false;

  const isOpenable = ({ consultation }: RecordVersion): boolean =>
    document.faultOf(consultation) === null;
  const isShown = ({ id }: RecordVersion): boolean => id === screen.version().id;

  const queue = createWriteQueue({
    database: ports.database,
    clock,
    // What nothing can be computed from stays in the journal, which is asked about it as it opens.
    rightTo: (version) => {
      if (!isOpenable(version)) return 'wait';
      return isShown(version) ? screen.rightTo(version) : 'write';
    },
    onStored: (version) => {
      if (isShown(version)) {
        screen.noteStored(version);
        // A stray that was gathered on top of it.
        if (!includes(screen.version(), version)) void lookAgain();
      }
      // The page's own entry of what is on screen stays: by it a reload shows it at once.
      journal.dropIncluded(version, isShown(version) ? page : undefined);
    },
    onConflict: (version) => {
      if (isShown(version) && includes(screen.version(), version)) {
        screen.goOnAsCopy();
        return;
      }
      const copy = copyOf(version);
      if (journal.write(copy, page)) journal.dropIncluded(version, page);
      queue.add(copy);
      // A stray on top of what is shown took its place in the queue, and does not answer for it.
      if (isShown(version) && includes(version, screen.version())) queue.add(screen.version());
    },
    onRound: (failure, wrote) => {
      const shown = screen.version();
      if (failure === null) {
        sayNotKept(screen.isInJournal() ? null : 'late', shown);
        // Pages whose versions wait look at the database when they hear it: what changed nothing is not told.
        if (wrote) channel.post('list');
      } else if (screen.status().keeping !== 'unsaved') {
        // One failure in between is made good by the next try, and the journal has it.
        if (failure.inARow > 1) sayNotKept('journalOnly', shown);
      } else sayNotKept(whyRefused(failure.error), shown);
    },
  });

  const screen = createScreenRecord(ports, queue, () => {
    // Another page had it until now, or may have had it: its last word is what goes on here.
    void refresh();
    void queue.flush();
    // A page that died over its last write told nobody.
    clock.after(lastWordMs, () => void lookAgain());
  });

  /** What is kept and newer than what is shown takes its place. */
  async function refresh(read = keptVersions): Promise<void> {
    const before = screen.version();
    const kept = await read(ports, before.id);
    if (screen.version() !== before || paused) return;
    const newer = kept.find((version) => isNewer(version, before));
    if (newer !== undefined && isOpenable(newer)) screen.open(newer);
    if (screen.status().ownership !== 'own') return;
    // What somebody changed beside it becomes a copy.
    for (const version of kept) if (!includes(screen.version(), version)) queue.add(version);
  }

  /**
   * The owner looks at what others may have written. What is in a journal alone is its page's own still, and may become
   * a copy.
   */
  async function lookAgain(): Promise<void> {
    const { ownership, keeping } = screen.status();
    if (ownership === 'own' && keeping !== 'clean') await refresh(storedVersions);
  }

  /** Brings into the database what pages that were killed left in the journal. */
  async function gatherStrays(): Promise<void> {
    const held = await heldRecords(ports.locks);
    for (const { id, found, ...entry } of journal.entries()) {
      const shown = screen.version();
      const own = id === shown.id && screen.status().ownership === 'own';
      // What other pages are writing is left alone.
      if (!own && (held.has(id) || id === shown.id)) continue;
      if (found.kind === 'refused') journal.setAside({ id, found, ...entry });
      else if (!own || !includes(shown, found.version)) queue.add(found.version);
    }
  }

  /** Where the journal has nothing to open, unless something was decided meanwhile. */
  async function openStored(): Promise<void> {
    const version = await lastStored(ports);
    if (version === null || screen.status().keeping !== 'clean' || paused) return;
    if (isOpenable(version)) screen.open(version);
  }

  async function begin(): Promise<void> {
    await refresh();
    await gatherStrays();
    await queue.flush();
    if (screen.status().keeping === 'clean') await openStored().catch(() => undefined);
  }

  const erasing = createErasing({
    channel,
    clock,
    pause: (on) => {
      paused = on;
      queue.hold(on);
      screen.pause(on);
    },
    onErased: () => {
      journal.forgetLast();
      ports.reload();
    },
  });

  return {
    openLast: () => {
      const { opened, refusal } = lastOpened(journal, document.faultOf, clock.now());
      if (refusal !== null) notices.notify({ kind: 'setAside', refusal });
      if (opened?.kind === 'version') screen.open(opened.version);
      else if (opened !== null) {
        screen.openNew(opened.consultation);
        if (screen.isInJournal()) journal.dropFirst();
      }
    },
    start: () => {
      const deaf = erasing.listen();
      const unfollow = screen.follow();
      const forget = channel.listen((event) => {
        if (event !== 'list') return;
        // The owner may have gone on beside what is shown here.
        if (screen.status().ownership === 'elsewhere') void queue.flush();
        // Where locks fail, or come late, another page may have written what is on screen.
        else void lookAgain();
      });
      void begin();
      return () => {
        deaf();
        unfollow();
        forget();
        void queue.flush();
      };
    },
    suspend: () => {
      screen.release();
      void queue.flush();
    },
    resume: () => {
      // Everything may have been erased while the page lay in the cache and heard nothing.
      const wasKept = screen.status().keeping !== 'clean' && screen.isInJournal();
      if (wasKept && journal.lastId() === null) ports.reload();
      else screen.claim();
    },
    open: screen.open,
    shown: screen.version,
    status: screen.status,
    takeOver: screen.takeOver,
    versionOf: (consultation, before) => {
      // Beside what this page shows: a line of its own.
      const line = `${page}-v${(++lines).toString(36)}`;
      return before === undefined
        ? newVersion(ports.newRecordId(), consultation, line, clock.now())
        : changedVersion(before, consultation, line, clock.now());
    },
    keep: (version) => {
      journal.write(version, page);
      queue.add(version);
      return queue.flush();
    },
    flush: queue.flush,
    waiting: queue.waiting,
    newest: async (id) => (await keptVersions(ports, id))[0] ?? null,
    isElsewhere: async (id) =>
      id === screen.version().id
        ? screen.status().ownership === 'elsewhere'
        : (await heldRecords(ports.locks)).has(id),
    forget: (id) => {
      queue.drop(id);
      journal.dropAll(id);
    },
    erase: erasing.erase,
  };
}
