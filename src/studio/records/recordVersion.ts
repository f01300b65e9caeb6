import * as v from 'valibot';
import type { Consultation } from '../../consultation/document';
import { parseConsultation } from '../../consultation/parseConsultation';
import type { Refusal } from '../../consultation/refusal';

/** What tells one version of a record from another, without its content. */
export interface VersionMarks {
  /** The record: the name under which the consultation is kept. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /**
   * When its last change was made: a hybrid logical clock, milliseconds since 1970 where the device's clock does not
   * fall back, and later than every change it follows in any case.
   */
  readonly changedAt: number;
  /** How often the database has written the record; pages of an earlier build go by it. */
  readonly revision: number;
  /**
   * The line of the last change. A line is what one page changes, one after the other, each on top of the one before;
   * a page that takes up something else that is kept begins a new one.
   */
  readonly writer: string;
  /** A version vector: of each line, its last change that is in this version. The writer's own is `changedAt`. */
  readonly vector: Readonly<Record<string, number>>;
}

/** One version of a kept consultation: an entry of the journal, a record of the database, what a page shows. */
export interface RecordVersion extends VersionMarks {
  readonly consultation: Consultation;
}

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly version: RecordVersion }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The one rule of which version is newer: `a` includes `b` when the last change of `b` is among those of `a`. Each
 * change of a line is on top of the one before, so whoever has a change has all that it follows. Where neither includes the other, two pages changed the same state, and both are kept under names of their own.
 */
export function includes(
  a: Pick<VersionMarks, 'vector'>,
  b: Pick<VersionMarks, 'writer' | 'changedAt'>,
): boolean {
  return (a.vector[b.writer] ?? -1) >= b.changedAt;
}

/** Includes it and more. */
export const isNewer = (a: VersionMarks, b: VersionMarks): boolean =>
  includes(a, b) && !includes(b, a);

/**
 * What becomes of a version where the database has `before` under its name.
 * @param before undefined where there is nothing, null where there is something that cannot be read
 */
export function writeOver(
  before: VersionMarks | null | undefined,
  version: VersionMarks,
): 'write' | 'known' | 'conflict' {
  if (before === undefined) return 'write';
  if (before === null) return 'conflict';
  if (includes(before, version)) return 'known';
  return includes(version, before) ? 'write' : 'conflict';
}

/** Of versions of one record those that no other includes; the one changed last in front. */
export function newestOf<Version extends VersionMarks>(
  versions: readonly Version[],
): readonly Version[] {
  const newest: Version[] = [];
  for (const version of versions.toSorted((a, b) => b.changedAt - a.changedAt)) {
    if (!newest.some((newer) => includes(newer, version))) newest.push(version);
  }
  return newest;
}

/** A version with a change of its own. */
export function newVersion(
  id: string,
  consultation: Consultation,
  line: string,
  now: number,
): RecordVersion {
  return {
    id,
    createdAt: now,
    changedAt: now,
    revision: 0,
    writer: line,
    vector: { [line]: now },
    consultation,
  };
}

/** Lines that a version names; those that changed it longest ago are let go. */
const mostLines = 32;

/** The version that a change of a line makes of another, which must be the line's last or the one it begins with. */
export function changedVersion(
  before: RecordVersion,
  consultation: Consultation,
  line: string,
  now: number,
): RecordVersion {
  const changedAt = Math.max(now, before.changedAt + 1);
  const { [line]: _own, ...others } = before.vector;
  const kept = Object.entries(others)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostLines - 1);
  const vector = { ...Object.fromEntries(kept), [line]: changedAt };
  return { ...before, changedAt, writer: line, vector, consultation };
}

/**
 * A version under a name of its own. The name follows from the change, so that however many pages find the same
 * conflict, and however often, there is one copy.
 */
export function copyOf(version: RecordVersion): RecordVersion {
  const { writer, changedAt } = version;
  const id = `${writer.slice(0, longestId - 12)}-${changedAt.toString(36)}`;
  return { ...version, id, createdAt: changedAt, revision: 0, vector: { [writer]: changedAt } };
}

const longestId = 40;
const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
/** As far as a Date reaches. */
const timeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

const marksSchema = v.object({
  id: idSchema,
  createdAt: timeSchema,
  changedAt: timeSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  writer: idSchema,
  vector: v.optional(v.record(idSchema, timeSchema)),
  consultation: v.unknown(),
});

/** Parses what claims to be a version, of the journal or of the database; null where it is none. */
export function parseMarks(value: unknown): (VersionMarks & { consultation: unknown }) | null {
  const marks = v.safeParse(marksSchema, value, { abortEarly: true });
  if (!marks.success) return null;
  const { writer, changedAt, vector = {} } = marks.output;
  // Versions of earlier builds have no vector: they know their own last change.
  return { ...marks.output, vector: { ...vector, [writer]: changedAt } };
}

/** As `parseMarks`, with the consultation; nothing is mended. */
export function parseVersion(value: unknown): Found {
  const marks = parseMarks(value);
  if (marks === null) return { kind: 'refused', refusal: { kind: 'foreign' } };
  const parsed = parseConsultation(marks.consultation);
  return parsed.ok
    ? { kind: 'found', version: { ...marks, consultation: parsed.consultation } }
    : { kind: 'refused', refusal: parsed.refusal };
}
