import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import type { KeyValueStorage } from '../../../../src/studio/records/browserStorage';
import { createJournal } from '../../../../src/studio/records/journal';
import {
  changedVersion,
  copyOf,
  includes,
  isNewer,
  newestOf,
  newVersion,
  parseVersion,
  writeOver,
  type RecordVersion,
} from '../../../../src/studio/records/recordVersion';
import { fakeStorage } from './fakeBrowser';

function journalOf(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const storage = fakeStorage(kept);
  return {
    journal: createJournal(
      () => storage,
      () => null,
    ),
    kept,
    storage,
  };
}

const refuse = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};
const closedStorage: KeyValueStorage = {
  length: 0,
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};

const version: RecordVersion = {
  id: 'a1',
  createdAt: 1000,
  changedAt: 2000,
  revision: 3,
  writer: 'page',
  vector: { page: 2000, earlier: 1500 },
  consultation: { ...defaultConsultation, subject: { label: 'Ana' } },
};

describe('the journal', () => {
  it('gives back exactly what was written, and forgets what was dropped', () => {
    const { journal } = journalOf({ other: 'x' });
    expect(journal.entries('a1')).toEqual([]);
    expect(journal.write(version, 'page')).toBe(true);
    const entry = {
      key: 'stipple.journal.a1.page',
      id: 'a1',
      found: { kind: 'found', version },
    };
    expect(journal.entries('a1')).toEqual([entry]);
    expect(journal.entries()).toEqual([entry]);
    journal.drop('a1', 'page');
    expect(journal.entries()).toEqual([]);
  });

  it('keeps what two pages write apart, and drops what a version includes', () => {
    const { journal, kept } = journalOf();
    const other = changedVersion(version, version.consultation, 'other', 2500);
    const beside = changedVersion(version, version.consultation, 'third', 2600);
    journal.write(version, 'page');
    journal.write(other, 'other');
    journal.write(beside, 'third');
    expect(kept.size).toBe(3);
    journal.dropIncluded(other, 'other');
    expect([...kept.keys()]).toEqual(['stipple.journal.a1.other', 'stipple.journal.a1.third']);
    journal.dropIncluded(other);
    expect([...kept.keys()]).toEqual(['stipple.journal.a1.third']);
    journal.dropAll('a1');
    expect(kept.size).toBe(0);
  });

  it('reads what earlier builds wrote, which knew no pages and no vectors', () => {
    const { vector: _, ...earlier } = version;
    const { journal } = journalOf({ 'stipple.journal.a1': JSON.stringify(earlier) });
    expect(journal.entries('a1')).toEqual([
      {
        key: 'stipple.journal.a1',
        id: 'a1',
        found: { kind: 'found', version: { ...version, vector: { page: 2000 } } },
      },
    ]);
    journal.dropIncluded(version);
    expect(journal.entries()).toEqual([]);
  });

  it.each([
    ['cut off in the middle', JSON.stringify(version).slice(0, 300)],
    ['a number where an entry belongs', '7'],
    ['a future version', JSON.stringify({ ...version, consultation: { version: 9 } })],
    ['no consultation', JSON.stringify({ ...version, consultation: undefined })],
    ['a time that is none', JSON.stringify({ ...version, changedAt: null })],
    ['a time that no calendar has', JSON.stringify({ ...version, changedAt: 9e15 })],
    ['a writer that is no name', JSON.stringify({ ...version, writer: 'A page' })],
  ])('refuses an entry that is %s, and sets it aside whole', (_name, text) => {
    const { journal, kept } = journalOf({ 'stipple.journal.a1': text });
    const [entry] = journal.entries('a1');
    if (entry === undefined) throw new Error('The entry is gone.');
    expect(entry.found.kind).toBe('refused');
    journal.setAside(entry);
    expect(journal.asides()).toEqual([{ key: 'a1', text }]);
    expect(kept.has('stipple.journal.a1')).toBe(false);
  });

  it('leaves what it cannot set aside where it lies', () => {
    const { journal, kept, storage } = journalOf({ 'stipple.journal.a1': '7' });
    const full = createJournal(
      () => ({ ...storage, length: 1, setItem: refuse }),
      () => null,
    );
    for (const entry of journal.entries()) full.setAside(entry);
    expect(kept.get('stipple.journal.a1')).toBe('7');
  });

  it('does without storage: full, or switched off', () => {
    for (const storage of [closedStorage, null]) {
      const journal = createJournal(
        () => storage,
        () => storage,
      );
      expect(journal.entries('a1')).toEqual([]);
      expect(journal.write(version, 'page')).toBe(false);
      expect(journal.entries()).toEqual([]);
      expect(journal.asides()).toEqual([]);
      expect(journal.lastId()).toBe(null);
    }
  });
});

describe('which version is newer', () => {
  const { consultation } = version;
  const next = changedVersion(version, consultation, 'page', 2001);
  const later = changedVersion(next, consultation, 'other', 1000);

  it.each([
    ['new', undefined, version, 'write'],
    ['continued', version, next, 'write'],
    ['continued by another page that took it up', version, later, 'write'],
    ['already there', version, version, 'known'],
    ['left in the journal by a page that was killed after it wrote', next, version, 'known'],
    ['left half a minute ago, and another page went on', later, version, 'known'],
    [
      'written by another page since',
      changedVersion(version, consultation, 'other', 2500),
      { ...next, changedAt: 9000, vector: { ...next.vector, page: 9000 } },
      'conflict',
    ],
    [
      'written by another page since, and older',
      changedVersion(version, consultation, 'other', 9000),
      next,
      'conflict',
    ],
    ['over something that cannot be read', null, version, 'conflict'],
  ])('%s', (_name, before, after, answer) => {
    expect(writeOver(before, after)).toBe(answer);
  });

  it('is later than what it follows, whatever the clock says', () => {
    expect(later.changedAt).toBe(2002);
    expect(isNewer(later, version)).toBe(true);
    expect(isNewer(version, later)).toBe(false);
  });

  it('is told for the pages that changed it last, of however many', () => {
    let many = version;
    for (let k = 0; k < 100; k++) many = changedVersion(many, consultation, `p${k}`, 3000 + k);
    expect(Object.keys(many.vector)).toHaveLength(32);
    expect(includes(many, { writer: 'p99', changedAt: 3099 })).toBe(true);
    expect(includes(many, { writer: 'p68', changedAt: 3068 })).toBe(true);
    expect(includes(many, { writer: 'p67', changedAt: 3067 })).toBe(false);
  });

  it('gives a conflict one copy, whoever finds it, under a name that can be kept', () => {
    const long = changedVersion(version, consultation, 'w'.repeat(40), 8.64e15);
    for (const one of [version, long]) {
      expect(copyOf(one)).toEqual(copyOf({ ...one, revision: 9 }));
      expect(parseVersion(copyOf(one)).kind).toBe('found');
      expect(copyOf(one).id).not.toBe(one.id);
    }
  });

  it('follows from the changes alone, in whatever order pages change and take up what they find', () => {
    const steps = fc.array(
      fc.record({
        page: fc.constantFrom('p', 'q', 'r'),
        takes: fc.option(fc.constantFrom('p', 'q', 'r')),
        clock: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (order) => {
        const first = newVersion('a1', consultation, 'p', 10);
        const shown = { p: first, q: first, r: first };
        const lines = { p: 'p', q: 'q', r: 'r' };
        /** Of each version all that it follows, itself too. */
        const followed = new Map<RecordVersion, ReadonlySet<RecordVersion>>([
          [first, new Set([first])],
        ]);
        for (const step of order) {
          const { page, takes, clock } = step;
          if (takes !== null) {
            shown[page] = shown[takes];
            lines[page] = `${page}-${followed.size}-${order.indexOf(step)}`;
            continue;
          }
          const before = shown[page];
          // The clock of the device may stand, leap and fall back.
          const after = changedVersion(before, consultation, lines[page], clock);
          followed.set(after, new Set([...(followed.get(before) ?? []), after]));
          shown[page] = after;
        }
        const all = [...followed.keys()];
        for (const a of all) {
          for (const b of all) expect(includes(a, b)).toBe(followed.get(a)?.has(b));
        }
        const newest = newestOf(all);
        expect(newest.length).toBeGreaterThan(0);
        for (const one of all) expect(newest.some((other) => includes(other, one))).toBe(true);
        for (const one of newest) {
          expect(all.filter((other) => isNewer(other, one))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
