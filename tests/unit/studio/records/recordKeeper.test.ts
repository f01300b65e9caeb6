import { describe, expect, it } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './fakeBrowser';
import { openPage, type FakePage } from './fakePages';

async function started(
  browser: FakeBrowser,
  name: string,
  session = new Map<string, string>(),
): Promise<FakePage> {
  const page = openPage(browser, name, session);
  page.start();
  await browser.quiesce();
  return page;
}

/** The page goes and comes again, as by a reload. */
async function reloaded(browser: FakeBrowser, page: FakePage, name: string): Promise<FakePage> {
  page.keeper.suspend();
  browser.end(page.name);
  const next = openPage(browser, name, page.session);
  next.start();
  return next;
}

const notKept = (page: FakePage): readonly string[] =>
  page.notices.flatMap((notice) => (notice.kind === 'notKept' ? [notice.why] : []));

const labels = (browser: FakeBrowser): readonly string[] =>
  [...browser.records.values()].map(({ consultation }) => consultation.subject.label);

describe('a browser that was killed', () => {
  it('shows the newest state, though its journal is half a minute old, and goes on from there', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('early');
    await browser.quiesce();
    const disk = new Map(browser.locals);
    for (let k = 0; k < 83; k++) {
      page.edit(`e${k}`);
      await browser.advance(370);
      while (await browser.deliver(0));
    }
    browser.end('p');
    browser.crash(disk);

    const next = openPage(browser, 'q', new Map());
    next.start();
    expect(next.label()).toBe('early');
    await browser.quiesce();
    expect(next.label()).toBe('e82');
    next.edit('after');
    await browser.quiesce();
    expect(labels(browser)).toEqual(['after']);
    expect(next.notices).toEqual([]);
  });

  it('loses nothing to a change that is quicker than the database', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('early');
    await browser.quiesce();
    const disk = new Map(browser.locals);
    page.edit('late');
    await browser.quiesce();
    browser.end('p');
    browser.crash(disk);
    const next = openPage(browser, 'q', new Map());
    next.start();
    next.edit('on top of early');
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['late', 'on top of early']);
    expect(next.label()).toBe('on top of early');
    expect(next.notices).toEqual([{ kind: 'copied' }]);
  });

  it('opens what was on screen last from the database where the journal is gone', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('first');
    await browser.quiesce();
    page.beginNew();
    page.edit('second');
    await browser.quiesce();
    browser.end('p');
    browser.crash(new Map());
    const next = await started(browser, 'q');
    expect(next.label()).toBe('second');
  });
});

describe('a storage that refuses', () => {
  it('is said when the journal alone is full, once; the database has every change', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('kept');
    await browser.quiesce();
    browser.failing.journal = true;
    page.edit('one');
    await browser.quiesce();
    page.edit('two');
    await browser.quiesce();
    expect(notKept(page)).toEqual(['late']);
    expect(page.keeper.status()).toEqual({ ownership: 'own', keeping: 'stored' });
    const next = await reloaded(browser, page, 'q');
    expect(next.label()).toBe('kept');
    await browser.quiesce();
    expect(next.label()).toBe('two');
    next.edit('three');
    await browser.quiesce();
    expect(labels(browser)).toEqual(['three']);
  });

  it('is said when the database alone refuses, and tried again after pauses', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    browser.failing.database = true;
    page.edit('one');
    await browser.advance(300);
    while (await browser.deliver(0));
    expect(notKept(page)).toEqual([]);
    await browser.quiesce();
    expect(notKept(page)).toEqual(['journalOnly']);
    expect(page.keeper.status().keeping).toBe('journalled');
    for (const [what, times] of browser.asked) expect(times, what).toBe(1);
    browser.failing.database = false;
    await browser.quiesce();
    expect(labels(browser)).toEqual(['one']);
  });

  it('is said with every change when neither keeps it', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    browser.failing.journal = true;
    browser.failing.database = true;
    page.edit('one');
    await browser.quiesce();
    page.edit('two');
    await browser.quiesce();
    expect(notKept(page)).toEqual(['full', 'full']);
  });

  it('is said when the database never answers', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('one');
    await browser.advance(300);
    // Nothing is delivered: the database is held by somebody else.
    for (let k = 0; k < 40; k++) await browser.advance(1000);
    expect(notKept(page)).toEqual(['journalOnly']);
    await browser.quiesce();
    expect(labels(browser)).toEqual(['one']);
    expect(page.keeper.status().keeping).toBe('stored');
  });
});

describe('two pages', () => {
  it('a version that is no longer the newest is opened: what was changed since is kept beside it', async () => {
    const browser = createFakeBrowser();
    const other = await started(browser, 'q');
    other.edit('other');
    await browser.quiesce();
    browser.end('q');
    const page = await started(browser, 'p', new Map([['stipple.last', 'none']]));
    const kept = page.keeper.shown();
    page.beginNew();
    page.edit('one');
    await browser.quiesce();
    const stale = page.keeper.shown();
    page.edit('two');
    await browser.quiesce();
    page.keeper.open(kept);
    await browser.quiesce();
    page.keeper.open(stale);
    await browser.quiesce();
    expect(page.label()).toBe('two');
    page.keeper.open(kept);
    await browser.quiesce();
    page.keeper.open(stale);
    page.edit('three');
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['other', 'three', 'two']);
  });

  it('the one that writes is reloaded and shows what it wrote, not what the other remembers', async () => {
    const browser = createFakeBrowser();
    const writing = await started(browser, 'p');
    writing.edit('old');
    await browser.quiesce();
    const reading = await started(browser, 'q');
    expect(reading.label()).toBe('old');
    expect(reading.notices).toEqual([{ kind: 'elsewhere' }]);
    writing.edit('new');
    await browser.quiesce();
    const next = await reloaded(browser, writing, 'r');
    expect(next.label()).toBe('new');
    await browser.quiesce();
    // The lock went to the page that waited for it; it goes on from the newest state.
    expect(reading.keeper.status().ownership).toBe('own');
    expect(reading.label()).toBe('new');
    reading.edit('newer');
    await browser.quiesce();
    expect(labels(browser)).toEqual(['newer']);
  });

  it('one changes what the other has before it has heard so: it waits, and goes on as a copy', async () => {
    const browser = createFakeBrowser();
    const owner = await started(browser, 'p');
    owner.edit('old');
    await browser.quiesce();
    const late = openPage(browser, 'q', new Map());
    late.start();
    late.edit('mine');
    await browser.advance(450);
    while (await browser.deliver(0));
    expect(labels(browser)).toEqual(['old']);
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['mine', 'old']);
    expect([owner.label(), late.label()]).toEqual(['old', 'mine']);
    expect(late.notices).toEqual([{ kind: 'copied' }]);
  });

  it('of three one shows what another changed beside the owner: it goes on as the same copy', async () => {
    const browser = createFakeBrowser();
    const owner = openPage(browser, 'p', new Map());
    owner.start();
    owner.edit('old');
    const late = openPage(browser, 'q', new Map());
    late.start();
    late.edit('beside');
    const looking = openPage(browser, 'r', new Map());
    looking.start();
    expect(looking.label()).toBe('beside');
    owner.edit('on top of old');
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['beside', 'on top of old']);
    const ids = [owner, late, looking].map(({ keeper }) => keeper.shown().id);
    expect(ids).toEqual(['p-r1', ids[2], ids[1]]);
    expect(browser.records.get(ids[2] ?? '')?.consultation.subject.label).toBe('beside');
    expect(looking.keeper.waiting()).toEqual([]);
  });

  it('what a killed one changed waits in the journal, quietly, until the owner goes on beside it', async () => {
    const browser = createFakeBrowser();
    const owner = await started(browser, 'p');
    owner.edit('old');
    await browser.quiesce();
    const killed = openPage(browser, 'q', new Map());
    killed.start();
    killed.edit('beside');
    const looking = ['r', 's'].map((name) => openPage(browser, name, new Map()));
    for (const page of looking) page.start();
    browser.end('q');
    await browser.quiesce();
    expect(labels(browser)).toEqual(['old']);
    for (const { keeper, label } of looking) {
      expect(label()).toBe('beside');
      expect(keeper.status()).toEqual({ ownership: 'elsewhere', keeping: 'journalled' });
    }
    owner.edit('on top of old');
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['beside', 'on top of old']);
    for (const page of looking) expect(page.keeper.status().keeping).toBe('stored');
    expect([owner, ...looking].flatMap(notKept)).toEqual([]);
  });

  it('one dies over the last word on a record that it gave away: the other takes it up', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('first');
    await browser.quiesce();
    const first = page.keeper.shown();
    page.beginNew();
    page.edit('old');
    await browser.quiesce();
    const other = await started(browser, 'q');
    browser.failing.journal = true;
    page.edit('last');
    page.keeper.open(first);
    await browser.settle();
    browser.frozen.add('p');
    while (await browser.deliver(0));
    browser.frozen.delete('p');
    expect(other.keeper.status().ownership).toBe('own');
    expect(other.label()).toBe('old');
    await browser.advance(300);
    browser.end('p');
    await browser.quiesce();
    expect(labels(browser).toSorted()).toEqual(['first', 'last']);
    expect(other.label()).toBe('last');
  });

  it('a page that came back out of the cache takes up what was written meanwhile', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('old');
    await browser.quiesce();
    page.keeper.suspend();
    browser.frozen.add('p');
    const other = await started(browser, 'q');
    expect(other.keeper.status().ownership).toBe('own');
    other.edit('new');
    await browser.quiesce();
    other.keeper.suspend();
    browser.end('q');
    browser.frozen.delete('p');
    page.keeper.resume();
    await browser.quiesce();
    expect(page.label()).toBe('new');
    expect(page.keeper.status()).toEqual({ ownership: 'own', keeping: 'stored' });
  });

  it('one erases: the other writes nothing meanwhile, and opens anew', async () => {
    const browser = createFakeBrowser();
    const erasing = await started(browser, 'p');
    erasing.edit('one');
    await browser.quiesce();
    const other = await started(browser, 'q');
    other.edit('two');
    await browser.quiesce();
    await Promise.all([
      erasing.keeper.erase(async () => {
        browser.records.clear();
        browser.locals.clear();
      }),
      browser.settle(),
    ]);
    while (await browser.deliver(0));
    other.edit('three');
    other.keeper.suspend();
    await browser.quiesce();
    expect(labels(browser)).toEqual([]);
    expect([...browser.locals.keys()]).toEqual([]);
    expect([erasing.reloads(), other.reloads()]).toEqual([0, 1]);
  });

  it('one dies while it erases: the other goes on writing after a while', async () => {
    const browser = createFakeBrowser();
    const erasing = await started(browser, 'p');
    const other = await started(browser, 'q');
    void erasing.keeper.erase(() => new Promise(() => undefined));
    while (await browser.deliver(0));
    browser.end('p');
    other.edit('meanwhile');
    await browser.advance(10_000);
    while (await browser.deliver(0));
    expect(labels(browser)).toEqual([]);
    await browser.quiesce();
    expect(labels(browser)).toEqual(['meanwhile']);
    expect(other.reloads()).toBe(0);
  });

  it('everything was erased while one lay in the cache of pages: it opens anew', async () => {
    const browser = createFakeBrowser();
    const page = await started(browser, 'p');
    page.edit('one');
    await browser.quiesce();
    page.keeper.suspend();
    browser.records.clear();
    browser.locals.clear();
    page.session.clear();
    page.keeper.resume();
    await browser.quiesce();
    expect(page.reloads()).toBe(1);
    expect(labels(browser)).toEqual([]);
  });
});
