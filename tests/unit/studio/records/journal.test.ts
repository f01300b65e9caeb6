import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { nextOf } from '../../../../src/studio/records/database';
import * as journal from '../../../../src/studio/records/journal';
import type { Drawer, Entry } from '../../../../src/studio/records/journal';

function drawerOf(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const drawer: Drawer = {
    get length() {
      return kept.size;
    },
    key: (k) => [...kept.keys()][k] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
  return { drawer, kept };
}

const refuse = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};
const closedDrawer: Drawer = {
  length: 0,
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};

const entry: Entry = {
  id: 'a1',
  createdAt: 1000,
  changedAt: 2000,
  revision: 3,
  writer: 'page',
  consultation: { ...defaultConsultation, subject: { label: 'Ana' } },
};

describe('the journal', () => {
  it('gives back exactly what was written, and forgets what was dropped', () => {
    const { drawer } = drawerOf({ other: 'x' });
    expect(journal.readEntry(drawer, 'a1')).toEqual({ kind: 'none' });
    expect(journal.writeEntry(drawer, entry)).toBe(true);
    expect(journal.readEntry(drawer, 'a1')).toEqual({ kind: 'found', entry });
    expect(journal.entryIds(drawer)).toEqual(['a1']);
    journal.dropEntry(drawer, 'a1');
    expect(journal.entryIds(drawer)).toEqual([]);
  });

  it.each([
    ['cut off in the middle', JSON.stringify(entry).slice(0, 300)],
    ['a number where an entry belongs', '7'],
    ['a future version', JSON.stringify({ ...entry, consultation: { version: 9 } })],
    ['no consultation', JSON.stringify({ ...entry, consultation: undefined })],
    ['a time that is none', JSON.stringify({ ...entry, changedAt: null })],
  ])('refuses an entry that is %s, and sets it aside whole', (_name, text) => {
    const { drawer, kept } = drawerOf({ 'stipple.journal.a1': text });
    expect(journal.readEntry(drawer, 'a1').kind).toBe('refused');
    journal.setAside(drawer, 'a1');
    expect(journal.asides(drawer)).toEqual([{ key: 'a1', text }]);
    expect(kept.has('stipple.journal.a1')).toBe(false);
  });

  it('leaves what it cannot set aside where it lies', () => {
    const { drawer, kept } = drawerOf({ 'stipple.journal.a1': '7' });
    journal.setAside({ ...drawer, setItem: refuse }, 'a1');
    expect(kept.get('stipple.journal.a1')).toBe('7');
  });

  it('does without storage: full, or switched off', () => {
    expect(journal.readEntry(closedDrawer, 'a1')).toEqual({ kind: 'none' });
    expect(journal.writeEntry(closedDrawer, entry)).toBe(false);
    expect(journal.entryIds(closedDrawer)).toEqual([]);
    expect(journal.asides(closedDrawer)).toEqual([]);
  });
});

describe('two pages that write the same consultation', () => {
  const { consultation: _, ...marks } = entry;

  it.each([
    ['new', undefined, marks, 'write'],
    ['continued', marks, { ...marks, changedAt: 2001 }, 'write'],
    ['already there', marks, marks, 'known'],
    [
      'left in the journal by a page that was killed after it wrote',
      { ...marks, revision: 4, changedAt: 2500 },
      marks,
      'known',
    ],
    [
      'left in the journal by a page that was killed before it wrote',
      { ...marks, revision: 4, changedAt: 1500 },
      marks,
      'write',
    ],
    [
      'written by another page since',
      { ...marks, revision: 4, writer: 'other' },
      { ...marks, changedAt: 9000 },
      'conflict',
    ],
    [
      'written by another page since, and older',
      { ...marks, revision: 4, writer: 'other', changedAt: 9000 },
      marks,
      'conflict',
    ],
  ])('%s', (_name, before, after, kind) => {
    expect(nextOf(before, after).kind).toBe(kind);
  });

  it('lose no change, in whatever order they come to write', () => {
    const steps = fc.array(
      fc.record({ page: fc.constantFrom('p', 'q'), writes: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (order) => {
        let clock = 10;
        let stored: typeof marks | undefined;
        const pages = {
          p: { ...marks, revision: 0, writer: 'p' },
          q: { ...marks, revision: 0, writer: 'q' },
        };
        const saved = new Set<number>();
        for (const { page, writes } of order) {
          const own = pages[page];
          if (!writes) {
            own.changedAt = ++clock;
            continue;
          }
          const next = nextOf(stored, own);
          if (next.kind === 'conflict') continue;
          if (next.kind === 'write') {
            // What is written over was this page's own, or known to it.
            if (stored)
              expect(stored.writer === page || stored.revision === own.revision).toBe(true);
            stored = { ...own, revision: next.revision, writer: page };
            saved.add(own.changedAt);
          }
          own.revision = next.revision;
        }
        if (stored) expect(saved.has(stored.changedAt)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
