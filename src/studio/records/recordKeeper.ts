import type { Consultation } from '../../consultation/document';
import { createErasing } from './erasing';
import { keptVersions, lastOpened, lastStored } from './keptVersions';
import { notKeptNotice, whyRefused } from './notKept';
import type { RecordKeeperPorts, ScreenState } from './ports';
import { claimRecord, heldRecords, type Claim, type Ownership } from './recordLock';
import {
  changedVersion,
  copyOf,
  includes,
  isNewer,
  newVersion,
  type RecordVersion,
} from './recordVersion';
import { createWriteQueue } from './writeQueue';

/**
 * Keeps every change of the consultation on screen, and never one page's over another's.
 *
 *     ownership   asking ----> own            whose the record on screen is (records/recordLock.ts)
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
 * Whatever is opened, inherited, put back or written, the version with the other's changes in it wins
 * (records/recordVersion.ts, `includes`); where neither has the other's, both are kept. Therefore any page may write any
 * version that it finds, at any time: what is known already changes nothing.
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
  readonly status: () => { readonly ownership: Ownership; readonly keeping: Keeping };
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

/** How well the version on screen is kept. */
export type Keeping = 'clean' | 'unsaved' | 'journalled' | 'stored' | 'conflict';

export function createRecordKeeper(ports: RecordKeeperPorts): RecordKeeper {
  const { page, journal, channel, clock, document, notices } = ports;
  const sayNotKept = notKeptNotice(notices);
  let lines = 0;
  let line = newLine();
  let shown = freshVersion(document.read());
  let ownership: Ownership = 'own';
  let keeping: Keeping = 'clean';
  let claim: Claim | null = null;
  /** Changed since this page asked for it. */
  let edited = false;
  /** The next change of the document is none of the user's. */
  let quiet = false;
  let started = false;
  let erasing = false;
  let inJournal = true;

  const queue = createWriteQueue({
    database: ports.database,
    clock,
    mayWrite: (version) => isOpenable(version) && (version.id !== shown.id || isOurs(version)),
    onStored: (version) => {
      const onScreen = version.id === shown.id;
      if (onScreen && includes(version, shown)) keeping = 'stored';
      // The page's own entry of what is on screen stays: by it a reload shows it at once.
      journal.dropIncluded(version, onScreen ? page : undefined);
    },
    onConflict: (version) => {
      if (version.id === shown.id && includes(shown, version)) {
        keeping = 'conflict';
        goOnAsCopy();
        return;
      }
      const copy = copyOf(version);
      if (journal.write(copy, page)) journal.dropIncluded(version, page);
      queue.add(copy);
    },
    onRound: (failure) => {
      if (failure === null) {
        sayNotKept(inJournal ? null : 'late', shown);
        channel.post('list');
      } else if (keeping !== 'unsaved') {
        // One failure in between is made good by the next try, and the journal has it.
        if (failure.inARow > 1) sayNotKept('journalOnly', shown);
      } else sayNotKept(whyRefused(failure.error), shown);
    },
  });

  function newLine(): string {
    lines += 1;
    return `${page}-${lines.toString(36)}`;
  }

  function freshVersion({ consultation, record }: ScreenState): RecordVersion {
    return newVersion(record, consultation, line, clock.now());
  }

  function quietly(change: () => void): void {
    quiet = true;
    change();
    quiet = false;
  }

  /** Keeps what is on screen: in the journal now, in the database soon. */
  function keepShown(): void {
    if (erasing) return;
    inJournal = journal.write(shown, page);
    journal.noteLast(shown.id);
    keeping = inJournal ? 'journalled' : 'unsaved';
    queue.add(shown);
  }

  function ask(first: Ownership): void {
    claim?.release();
    ownership = first;
    edited = false;
    claim = claimRecord(shown.id, ports, hearOwnership);
  }

  function hearOwnership(next: Ownership): void {
    const before = ownership;
    ownership = next;
    if (next === 'own') {
      if (before === 'elsewhere') notices.dismiss('elsewhere');
      if (before === 'own') return;
      // Another page had it until now, or may have had it: its last word is what goes on here.
      void refresh();
      void queue.flush();
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
      if (ownership === 'elsewhere' && !erasing) goOnAsCopy();
      else keepShown();
    }
  }

  /** Another record takes the screen: its entry leaves the journal once the database is known to have it. */
  function leaveShown(): void {
    if (keeping !== 'clean' && !erasing) queue.add(shown);
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
    if (!started) return;
    if (again) keepShown();
    else {
      ask('asking');
      enterShown();
    }
  }

  /** Of the record on screen only its owner writes, and who was the owner its last word. */
  const isOurs = ({ writer }: RecordVersion): boolean =>
    ownership === 'own' || (ownership === 'elsewhere' && writer === line);

  /** What nothing can be computed from stays in the journal, which is asked about it as it opens. */
  const isOpenable = ({ consultation }: RecordVersion): boolean =>
    document.faultOf(consultation) === null;

  /** What is kept and newer than what is shown takes its place. */
  async function refresh(): Promise<void> {
    const before = shown;
    const kept = await keptVersions(ports, before.id);
    if (shown !== before || erasing) return;
    const newer = kept.find((version) => isNewer(version, shown));
    if (newer !== undefined && isOpenable(newer)) open(newer);
    // What somebody changed beside it becomes a copy.
    if (ownership !== 'own') return;
    for (const version of kept) if (!includes(shown, version)) queue.add(version);
  }

  /** Brings into the database what pages that were killed left in the journal. */
  async function gatherStrays(): Promise<void> {
    const held = await heldRecords(ports.locks);
    for (const entry of journal.entries()) {
      // What other pages are writing is left alone.
      const own = entry.id === shown.id && ownership === 'own';
      if (!own && (held.has(entry.id) || entry.id === shown.id)) continue;
      if (entry.found.kind === 'refused') journal.setAside(entry);
      else if (!own || !includes(shown, entry.found.version)) queue.add(entry.found.version);
    }
  }

  /** Where the journal has nothing to open, unless something was decided meanwhile. */
  async function openStored(): Promise<void> {
    const version = await lastStored(ports);
    if (version !== null && keeping === 'clean' && !erasing && isOpenable(version))
      open(version);
  }

  async function begin(): Promise<void> {
    await refresh();
    await gatherStrays();
    await queue.flush();
    if (keeping === 'clean') await openStored().catch(() => undefined);
  }

  function pause(on: boolean): void {
    erasing = on;
    queue.hold(on);
    if (on || keeping === 'clean') return;
    if (ownership === 'elsewhere' && edited) goOnAsCopy();
    else keepShown();
  }

  const erasingTogether = createErasing({
    channel,
    clock,
    pause,
    onErased: () => {
      journal.forgetLast();
      ports.reload();
    },
  });

  function openLast(): void {
    const { opened, refusal } = lastOpened(journal, document.faultOf, clock.now());
    if (refusal !== null) notices.notify({ kind: 'setAside', refusal });
    if (opened?.kind === 'version') {
      open(opened.version);
      keeping = 'journalled';
    } else if (opened !== null) {
      const { consultation } = opened;
      open(freshVersion({ consultation, record: ports.newRecordId() }));
      keepShown();
      if (inJournal) journal.dropFirst();
    }
  }

  function start(): () => void {
    const now = document.read();
    if (now.record !== shown.id) shown = freshVersion(now);
    else if (now.consultation !== shown.consultation) {
      shown = changedVersion(shown, now.consultation, line, clock.now());
    }
    started = true;
    const unsubscribe = document.subscribe(hearDocument);
    const deaf = erasingTogether.listen();
    // Where locks fail, or come late, another page may have written what is on screen.
    const unfollow = channel.listen((event) => {
      if (event === 'list' && ownership === 'own' && keeping !== 'clean') void refresh();
    });
    if (keeping !== 'clean' || !document.isUntouched(now.consultation)) keepShown();
    ask('asking');
    void begin();
    return () => {
      started = false;
      unsubscribe();
      deaf();
      unfollow();
      claim?.release();
      claim = null;
      void queue.flush();
    };
  }

  /** Nobody has said whose the record is, and nobody will: a copy is safe. */
  function suspend(): void {
    if (!erasing && ownership === 'asking' && edited) goOnAsCopy();
    void queue.flush();
    claim?.release();
    claim = null;
    ownership = 'asking';
  }

  function resume(): void {
    // Everything was erased while the page lay in the cache and heard nothing.
    const erased = keeping !== 'clean' && inJournal && journal.lastId() === null;
    if (erased) ports.reload();
    else ask('asking');
  }

  return {
    openLast,
    start,
    suspend,
    resume,
    open,
    shown: () => shown,
    status: () => ({ ownership, keeping }),
    takeOver: () => claim?.take(),
    versionOf: (consultation, before) =>
      before === undefined
        ? newVersion(ports.newRecordId(), consultation, newLine(), clock.now())
        : changedVersion(before, consultation, newLine(), clock.now()),
    keep: (version) => {
      journal.write(version, page);
      queue.add(version);
      return queue.flush();
    },
    flush: queue.flush,
    waiting: queue.waiting,
    newest: async (id) => (await keptVersions(ports, id))[0] ?? null,
    isElsewhere: async (id) =>
      id === shown.id ? ownership === 'elsewhere' : (await heldRecords(ports.locks)).has(id),
    forget: (id) => {
      queue.drop(id);
      journal.dropAll(id);
    },
    erase: erasingTogether.erase,
  };
}
