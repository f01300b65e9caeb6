import { consultationStore, open } from '../stores/consultationStore';
import type { Entry } from './journal';
import { newRecordId } from '../stores/recordId';
import { claim, type Claim, type Holding } from './recordLock';

/** This page, as the writer of what it keeps. */
export const pageId = newRecordId();

interface Mark {
  readonly createdAt: number;
  readonly changedAt: number;
  readonly revision: number;
  /** Who wrote the revision that this continues. */
  readonly writer: string;
}

const fresh = (): Mark => {
  const now = Date.now();
  return { createdAt: now, changedAt: now, revision: 0, writer: pageId };
};

let mark = fresh();
let holding: Holding = 'own';
let held: Claim | null = null;
/** Changed since this page asked for it. */
let edited = false;
/** The next change of the store is none of the user's. */
let quiet = false;

export interface RecordEvents {
  /** The consultation on screen was changed by the user and may be written. */
  readonly changed: () => void;
  /** Another one is on screen. */
  readonly switched: () => void;
  /** This page has it for itself; `before` says what was known. */
  readonly owned: (before: Holding) => void;
  readonly elsewhere: () => void;
  /** It went on as a copy, because another page has the first. */
  readonly copied: (from: string) => void;
}

let events: RecordEvents | null = null;

/** The consultation on screen as an entry of the journal. */
export function currentEntry(): Entry {
  const { consultation, record } = consultationStore.getState();
  return { id: record, consultation, ...mark };
}

export const currentId = (): string => consultationStore.getState().record;

export const isOwn = (): boolean => holding === 'own';

/** Changed before it was known whose it is. */
export const isUndecided = (): boolean => holding === 'asking' && edited;

function quietly(change: () => void): void {
  quiet = true;
  change();
  quiet = false;
}

/** Shows a consultation that is already kept; under the same name, its newest state. */
export function openEntry({ id, consultation, ...marks }: Entry): void {
  const again = id === currentId() && events !== null;
  mark = marks;
  quietly(() => open(consultation, id));
  if (again) return;
  holding = 'asking';
  if (events === null) return;
  ask(id);
  events.switched();
}

/** The database has the entry at this revision. */
export function noteStored(id: string, revision: number): void {
  if (id === currentId()) mark = { ...mark, revision, writer: pageId };
}

function ask(id: string): void {
  held?.release();
  edited = false;
  held = claim(id, (next) => {
    const before = holding;
    holding = next;
    if (next === 'own') events?.owned(before);
    else if (before === 'asking' && edited) goOnAsCopy();
    else events?.elsewhere();
  });
}

/** From here on the page writes under a new name, and nothing that another page has is touched. */
export function goOnAsCopy(): void {
  const from = currentId();
  const id = newRecordId();
  mark = fresh();
  holding = 'own';
  quietly(() => consultationStore.setState({ record: id }));
  ask(id);
  events?.copied(from);
}

export function takeOver(): void {
  held?.take();
}

/** Follows which record is on screen and whether it is this page's; returns the function that stops it. */
export function followRecord(told: RecordEvents): () => void {
  events = told;
  ask(currentId());
  const stop = consultationStore.subscribe((state, before) => {
    if (quiet) return;
    if (state.record !== before.record) {
      mark = fresh();
      holding = 'own';
      ask(state.record);
      events?.switched();
    } else if (state.consultation !== before.consultation) {
      // Later than before, whatever the clock says: the newer of two states is told by it.
      mark = { ...mark, changedAt: Math.max(Date.now(), mark.changedAt + 1) };
      edited = true;
      if (holding === 'elsewhere') goOnAsCopy();
      events?.changed();
    }
  });
  return () => {
    stop();
    held?.release();
    held = null;
    events = null;
  };
}
