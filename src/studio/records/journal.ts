import { parseConsultation } from '../../consultation/parseConsultation';
import {
  keysWith,
  readItem,
  removeItem,
  writeItem,
  type KeyValueStorage,
} from './browserStorage';
import {
  includes,
  parseMarks,
  parseVersion,
  type Found,
  type RecordVersion,
  type VersionMarks,
} from './recordVersion';

/**
 * The journal: every change of a consultation goes at once into the browser's local storage, where a killed page loses
 * nothing, and from there into the database (records/database.ts) when there is time. Each page writes under keys of
 * its own, so that none overwrites another's.
 *
 * A browser that is killed as a whole may have written local storage to the disk half a minute late: what is found
 * here is old news until it was compared with the database (records/recordVersion.ts, `includes`).
 */
export interface Journal {
  /** False when the browser has no room or forbids it. */
  readonly write: (version: RecordVersion, page: string) => boolean;
  /** All entries, of one record or of all; what cannot be parsed is among them. */
  readonly entries: (id?: string) => readonly JournalEntry[];
  /** Lets go of all entries of a record that a version includes, but for a page's own. */
  readonly dropIncluded: (version: VersionMarks, except?: string) => void;
  /** Lets go of a page's own entry. */
  readonly drop: (id: string, page: string) => void;
  /** Lets go of a record. */
  readonly dropAll: (id: string) => void;
  /** Which consultation this page, or else the last page, had on screen. */
  readonly lastId: () => string | null;
  readonly noteLast: (id: string) => void;
  /** The page forgets which it had on screen. */
  readonly forgetLast: () => void;
  /** Keeps an entry that cannot be opened where nothing overwrites it. */
  readonly setAside: (entry: JournalEntry) => void;
  /** What was set aside: its key, and its text as it was found. */
  readonly asides: () => readonly { readonly key: string; readonly text: string }[];
  readonly dropAside: (key: string) => void;
  /** The consultation of the first Stipple, if one is still there. */
  readonly readFirst: () => ReturnType<typeof parseConsultation> | null;
  readonly dropFirst: () => void;
  readonly setFirstAside: (now: number) => void;
}

interface JournalEntry {
  readonly key: string;
  readonly id: string;
  readonly found: Exclude<Found, { kind: 'none' }>;
}

const prefix = 'stipple.journal.';
const asidePrefix = 'stipple.aside.';
const lastKey = 'stipple.last';
/** Where the first Stipple kept its only consultation. */
const firstKey = 'stipple.consultation';

/** `stipple.journal.<record>.<page>`; earlier builds had no page behind the record. */
const keyOf = (id: string, page: string): string => `${prefix}${id}.${page}`;
const idOf = (key: string): string => key.slice(prefix.length).split('.')[0] ?? '';

/**
 * @param local answers the storage that all pages of the browser share, null where it is forbidden
 * @param own answers the storage of this page alone
 */
export function createJournal(
  local: () => KeyValueStorage | null,
  own: () => KeyValueStorage | null,
): Journal {
  const keysOf = (id?: string): readonly string[] =>
    keysWith(local(), prefix).filter((key) => id === undefined || idOf(key) === id);

  /** Where there is no room for a second copy, what was refused stays where it lies. */
  const moveAside = (key: string, name: string): void => {
    const text = readItem(local(), key);
    if (text !== null && writeItem(local(), asidePrefix + name, text)) removeItem(local(), key);
  };

  return {
    write: (version, page) =>
      writeItem(local(), keyOf(version.id, page), JSON.stringify(version)),
    entries: (id) =>
      keysOf(id).flatMap((key) => {
        const text = readItem(local(), key);
        const found = text === null ? null : parseVersion(fromJson(text));
        return found === null || found.kind === 'none' ? [] : [{ key, id: idOf(key), found }];
      }),
    dropIncluded: (version, except) => {
      for (const key of keysOf(version.id)) {
        if (except !== undefined && key === keyOf(version.id, except)) continue;
        const marks = parseMarks(fromJson(readItem(local(), key) ?? ''));
        if (marks !== null && includes(version, marks)) removeItem(local(), key);
      }
    },
    drop: (id, page) => removeItem(local(), keyOf(id, page)),
    dropAll: (id) => {
      for (const key of keysOf(id)) removeItem(local(), key);
    },
    lastId: () => readItem(own(), lastKey) ?? readItem(local(), lastKey),
    noteLast: (id) => {
      writeItem(local(), lastKey, id);
      writeItem(own(), lastKey, id);
    },
    forgetLast: () => removeItem(own(), lastKey),
    setAside: ({ key }) => moveAside(key, key.slice(prefix.length)),
    asides: () =>
      keysWith(local(), asidePrefix).map((key) => ({
        key: key.slice(asidePrefix.length),
        text: readItem(local(), key) ?? '',
      })),
    dropAside: (key) => removeItem(local(), asidePrefix + key),
    readFirst: () => {
      const text = readItem(local(), firstKey);
      return text === null ? null : parseConsultation(fromJson(text));
    },
    dropFirst: () => removeItem(local(), firstKey),
    setFirstAside: (now) => moveAside(firstKey, `first-${now}`),
  };
}

/** Null for what is no JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
