import * as fc from 'fast-check';
import { expect } from 'vitest';
import { createJournal } from '../../../../src/studio/records/journal';
import { includes, type RecordVersion } from '../../../../src/studio/records/recordVersion';
import { createFakeBrowser, fakeStorage, type FakeBrowser } from './fakeBrowser';
import { History, openPage, type FakePage } from './fakePages';

/** Something that happens; `page` and `n` say to whom and how much, where it matters. */
export interface Step {
  readonly what: (typeof happenings)[number];
  readonly page: number;
  readonly n: number;
}

const happenings = [
  'edit',
  'edit',
  'edit',
  'undo',
  'deliver',
  'deliver',
  'deliver',
  'wait',
  'reload',
  'kill',
  'open',
  'begin new',
  'switch',
  'take over',
  'leave and come back',
  'journal fails or works',
  'database fails or works',
  'clock leaps',
  'disk',
  'browser is killed',
] as const;

export const step = fc.record({
  what: fc.constantFrom(...happenings),
  page: fc.nat(2),
  n: fc.nat(50),
});

/** Pages of one browser, to which a test lets things happen. */
class Scene {
  readonly browser: FakeBrowser = createFakeBrowser();
  readonly history = new History();
  private pages: FakePage[] = [];
  private readonly away = new Set<FakePage>();
  private names = 0;
  private labels = 0;
  private disk: ReadonlyMap<string, string> = new Map();
  private seen = 0;

  constructor(
    private readonly most: number,
    private readonly withLocks: boolean,
  ) {}

  open(session = new Map<string, string>()): FakePage {
    const page = openPage(this.browser, `p${this.names++}`, session, this.withLocks);
    page.start();
    this.pages.push(page);
    return page;
  }

  private end(page: FakePage): void {
    this.browser.end(page.name);
    this.away.delete(page);
    this.pages = this.pages.filter((other) => other !== page);
  }

  private change(page: FakePage, act: () => void): void {
    const { keeper } = page;
    const before = keeper.shown();
    act();
    const after = keeper.shown();
    if (after === before) return;
    this.history.note(before, after, page.label());
    if (keeper.status().keeping === 'journalled') this.history.acknowledge(after);
  }

  async happen({ what, page: which, n }: Step): Promise<void> {
    const { browser } = this;
    if (what === 'deliver') await browser.deliver(n);
    else if (what === 'wait') await browser.advance(n * 20);
    else if (what === 'clock leaps') browser.leapClock((n - 25) * 1000);
    else if (what === 'journal fails or works') {
      browser.failing.journal = !browser.failing.journal;
    } else if (what === 'database fails or works') {
      browser.failing.database = !browser.failing.database;
    } else if (what === 'disk') this.disk = new Map(browser.locals);
    else if (what === 'browser is killed') this.killBrowser();
    else if (what === 'open') {
      if (this.pages.length < this.most) this.open();
    } else {
      const page = this.pages[which % Math.max(this.pages.length, 1)];
      if (page !== undefined) this.happenTo(page, what, n);
    }
    await browser.settle();
    this.look();
  }

  private happenTo(page: FakePage, what: Step['what'], n: number): void {
    const { keeper } = page;
    if (this.away.has(page)) {
      if (what !== 'leave and come back') return;
      this.away.delete(page);
      this.browser.frozen.delete(page.name);
      keeper.resume();
    } else if (what === 'edit') this.change(page, () => page.edit(`e${this.labels++}`));
    else if (what === 'undo') this.change(page, page.undo);
    else if (what === 'begin new') page.beginNew();
    else if (what === 'take over') keeper.takeOver();
    else if (what === 'switch') {
      // As the list has it: perhaps no longer the newest.
      const all = this.browser.stored.filter(({ id }) => this.browser.records.has(id));
      const version = all[n % Math.max(all.length, 1)];
      if (version !== undefined && version.id !== keeper.shown().id) {
        keeper.open(structuredClone(version));
      }
    } else if (what === 'kill') this.end(page);
    else if (what === 'reload') {
      keeper.suspend();
      this.end(page);
      this.open(page.session);
    } else if (what === 'leave and come back') {
      keeper.suspend();
      this.away.add(page);
      this.browser.frozen.add(page.name);
    }
  }

  private killBrowser(): void {
    const { browser } = this;
    for (const page of this.pages) browser.end(page.name);
    this.pages = [];
    this.away.clear();
    browser.crash(this.disk);
    const journal = createJournal(
      () => fakeStorage(browser.locals),
      () => null,
    );
    const found = journal
      .entries()
      .flatMap((entry) => (entry.found.kind === 'found' ? [entry.found.version] : []));
    this.history.forgive(this.history.changesIn([...found, ...browser.records.values()]));
  }

  /** What holds at every moment. */
  private look(): void {
    const { browser, history } = this;
    for (const version of browser.stored.slice(this.seen)) history.acknowledge(version);
    this.seen = browser.stored.length;
    for (const [what, times] of browser.asked) expect(times, what).toBeLessThanOrEqual(4);
    if (!this.withLocks) return;
    const owners = this.pages.filter(
      (page) =>
        !this.away.has(page) &&
        browser.isTold(page.name) &&
        page.keeper.status().ownership === 'own',
    );
    const owned = owners.map(({ keeper }) => keeper.shown().id);
    expect(new Set(owned).size, `owners of ${owned.join(', ')}`).toBe(owned.length);
  }

  /** What holds when all has come to its end. */
  async finish(): Promise<void> {
    const { browser } = this;
    browser.failing.journal = false;
    browser.failing.database = false;
    for (const page of this.away) {
      browser.frozen.delete(page.name);
      page.keeper.resume();
    }
    this.away.clear();
    await browser.quiesce();
    this.look();
    for (const page of this.pages) this.agree(page);
    for (const page of this.pages) browser.end(page.name);
    this.pages = [];
    this.open();
    await browser.quiesce();
    const kept = [...browser.records.values()];
    expect(this.history.lostFrom(kept)).toEqual([]);
    for (const version of kept) {
      const label = this.history.labelOf(version);
      if (label !== undefined) expect(version.consultation.subject.label).toBe(label);
    }
  }

  private agree({ keeper, label, name }: FakePage): void {
    const { ownership, keeping } = keeper.status();
    const shown = keeper.shown();
    expect(shown.consultation.subject.label).toBe(label());
    if (keeping === 'clean') return;
    const record = this.browser.records.get(shown.id);
    if (record === undefined) throw new Error(`${shown.id} is not in the database.`);
    if (ownership !== 'own' && !includes(record, shown)) {
      // Another page changed it before it knew whose the record is, and went on as a copy or was killed.
      expect(includes(shown, record), 'what is shown is beside the database').toBe(true);
      expect(keeping).not.toBe('stored');
      const kept = [...this.journalOf(shown.id), ...this.browser.records.values()];
      expect(
        kept.some((version) => includes(version, shown)),
        'what waits is kept',
      ).toBe(true);
      return;
    }
    expect(includes(record, shown), 'what is shown is in the database').toBe(true);
    if (ownership !== 'own') return;
    expect(keeper.waiting()).toEqual([]);
    expect(keeping).toBe('stored');
    expect(includes(shown, record), 'what is in the database is shown').toBe(true);
    expect(record.consultation).toEqual(shown.consultation);
    // What a page left that was killed after this one started waits for the next start.
    for (const version of this.journalOf(shown.id, `.${name}`)) {
      expect(includes(record, version), 'the journal has nothing newer').toBe(true);
    }
  }

  private journalOf(id: string, keyEnd = ''): readonly RecordVersion[] {
    const journal = createJournal(
      () => fakeStorage(this.browser.locals),
      () => null,
    );
    const entries = journal.entries(id).filter(({ key }) => key.endsWith(keyEnd));
    return entries.map(({ found }) => {
      if (found.kind !== 'found') throw new Error('The journal has something unreadable.');
      return found.version;
    });
  }
}

/** Plays the steps with so many pages, and ends the scene. */
export const play = async (
  pages: number,
  steps: readonly Step[],
  withLocks: boolean,
): Promise<void> => {
  const scene = new Scene(pages, withLocks);
  for (let k = 0; k < pages; k++) scene.open();
  for (const one of steps) await scene.happen(one);
  await scene.finish();
};
