import * as v from 'valibot';
import type { Consultation } from '../../consultation/document';
import { parseConsultation } from '../../consultation/parseConsultation';
import type { Refusal } from '../../consultation/refusal';

/**
 * The journal: every change of a consultation goes at once into the browser's local storage, where a killed tab loses
 * nothing, and from there into the database (store/database.ts) when there is time.
 */
export interface Entry {
  readonly id: string;
  readonly createdAt: number;
  readonly changedAt: number;
  /** The revision in the database that this continues; 0 where there is none yet. */
  readonly revision: number;
  /** The page that wrote it last. */
  readonly writer: string;
  readonly consultation: Consultation;
}

/** The part of the browser's storage that is used; a test passes its own. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const entryKey = (id: string): string => `stipple.journal.${id}`;
const asidePrefix = 'stipple.aside.';
const lastKey = 'stipple.last';
/** Where the first Stipple kept its only consultation. */
const firstKey = 'stipple.consultation';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const markSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  createdAt: time,
  changedAt: time,
  revision: v.pipe(time, v.integer()),
  writer: v.pipe(v.string(), v.maxLength(40)),
  consultation: v.unknown(),
});

/** Parses what claims to be an entry, of the journal or of the database. */
export function parseEntry(value: unknown): Found {
  const marks = v.safeParse(markSchema, value);
  if (!marks.success) return { kind: 'refused', refusal: { kind: 'foreign' } };
  const parsed = parseConsultation(marks.output.consultation);
  return parsed.ok
    ? { kind: 'found', entry: { ...marks.output, consultation: parsed.consultation } }
    : { kind: 'refused', refusal: parsed.refusal };
}

/** Which consultation was on screen last. */
export function lastId(drawer: Drawer): string | null {
  return read(drawer, lastKey);
}

export function noteLast(drawer: Drawer, id: string): void {
  write(drawer, lastKey, id);
}

export function dropLast(drawer: Drawer): void {
  remove(drawer, lastKey);
}

export function readEntry(drawer: Drawer, id: string): Found {
  const text = read(drawer, entryKey(id));
  return text === null ? { kind: 'none' } : parseEntry(fromJson(text));
}

/** False when the browser has no room or forbids it. */
export function writeEntry(drawer: Drawer, entry: Entry): boolean {
  return write(drawer, entryKey(entry.id), JSON.stringify(entry));
}

export function dropEntry(drawer: Drawer, id: string): void {
  remove(drawer, entryKey(id));
}

export function entryIds(drawer: Drawer): readonly string[] {
  return keysWith(drawer, entryKey(''));
}

/** The consultation of the first Stipple, if one is still there. */
export function readFirst(drawer: Drawer): ReturnType<typeof parseConsultation> | null {
  const text = read(drawer, firstKey);
  return text === null ? null : parseConsultation(fromJson(text));
}

export function dropFirst(drawer: Drawer): void {
  remove(drawer, firstKey);
}

/** Keeps an entry that cannot be opened where nothing overwrites it. */
export function setAside(drawer: Drawer, id: string): void {
  moveAside(drawer, entryKey(id), id);
}

export function setFirstAside(drawer: Drawer, now: number): void {
  moveAside(drawer, firstKey, `first-${now}`);
}

/** What was set aside: its key, and its text as it was found. */
export function asides(
  drawer: Drawer,
): readonly { readonly key: string; readonly text: string }[] {
  return keysWith(drawer, asidePrefix).map((key) => ({
    key,
    text: read(drawer, asidePrefix + key) ?? '',
  }));
}

export function dropAside(drawer: Drawer, key: string): void {
  remove(drawer, asidePrefix + key);
}

/** Where there is no room for a second copy, what was refused stays where it lies. */
function moveAside(drawer: Drawer, key: string, name: string): void {
  const text = read(drawer, key);
  if (text !== null && write(drawer, asidePrefix + name, text)) remove(drawer, key);
}

/** What follows a prefix in the names of all that is kept. */
function keysWith(drawer: Drawer, prefix: string): readonly string[] {
  try {
    return Array.from({ length: drawer.length }, (_, k) => drawer.key(k))
      .filter((key) => key?.startsWith(prefix) === true)
      .map((key) => (key ?? '').slice(prefix.length));
  } catch {
    return [];
  }
}

function read(drawer: Drawer, key: string): string | null {
  try {
    return drawer.getItem(key);
  } catch {
    return null;
  }
}

function write(drawer: Drawer, key: string, text: string): boolean {
  try {
    drawer.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(drawer: Drawer, key: string): void {
  try {
    drawer.removeItem(key);
  } catch {
    // Storage that is switched off holds nothing to remove.
  }
}

export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
