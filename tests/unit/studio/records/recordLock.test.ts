import { describe, expect, it } from 'vitest';
import {
  claimRecord,
  heldRecords,
  type Locks,
  type Ownership,
} from '../../../../src/studio/records/recordLock';
import { createFakeBrowser, type FakeBrowser } from './fakeBrowser';

function claimed(browser: FakeBrowser, page: string, locks?: Locks | null) {
  const reports: Ownership[] = [];
  const ports = browser.portsOf(page, new Map());
  const claim = claimRecord(
    'a1',
    { clock: ports.clock, locks: locks === undefined ? ports.locks : locks },
    (ownership) => reports.push(ownership),
  );
  return { claim, reports };
}

describe('the lock of a record', () => {
  it('goes to one page, then to the next in the queue', async () => {
    const browser = createFakeBrowser();
    const first = claimed(browser, 'p');
    await browser.quiesce();
    const second = claimed(browser, 'q');
    await browser.quiesce();
    expect([first.reports, second.reports]).toEqual([['own'], ['elsewhere']]);
    first.claim.release();
    await browser.quiesce();
    expect(second.reports).toEqual(['elsewhere', 'own']);
  });

  it('blames nobody while the page that has it is just closing', async () => {
    const browser = createFakeBrowser();
    const first = claimed(browser, 'p');
    await browser.quiesce();
    const second = claimed(browser, 'q');
    await browser.advance(300);
    first.claim.release();
    await browser.quiesce();
    expect(second.reports).toEqual(['own']);
  });

  it('is taken over, and comes back when the other page closes', async () => {
    const browser = createFakeBrowser();
    const first = claimed(browser, 'p');
    await browser.quiesce();
    const second = claimed(browser, 'q');
    await browser.quiesce();
    second.claim.take();
    second.claim.take();
    await browser.quiesce();
    expect(first.reports).toEqual(['own', 'elsewhere']);
    expect(second.reports).toEqual(['elsewhere', 'own']);
    browser.end('q');
    await browser.quiesce();
    expect(first.reports).toEqual(['own', 'elsewhere', 'own']);
  });

  it('refused at once, every time, is asked for again only after a pause that doubles', async () => {
    // A document that is going away, in WebKit: without the pause its page never comes to go.
    const browser = createFakeBrowser();
    browser.leaving.add('p');
    claimed(browser, 'p');
    await browser.settle();
    const requests = (): number => [...browser.asked.values()].reduce((a, b) => a + b, 0);
    expect(requests()).toBe(1);
    for (const [ms, expected] of [
      [499, 1],
      [1, 2],
      [999, 2],
      [1, 3],
      [60_000, 8],
    ] as const) {
      await browser.advance(ms);
      expect(requests(), `after ${ms} ms more`).toBe(expected);
    }
  });

  it('is not asked for again once it was given back', async () => {
    const browser = createFakeBrowser();
    browser.leaving.add('p');
    const { claim, reports } = claimed(browser, 'p');
    await browser.settle();
    claim.release();
    claim.take();
    await browser.quiesce();
    expect([...browser.asked.values()]).toEqual([1]);
    expect(reports).toEqual(['elsewhere']);
  });

  it('is granted where there are none, or none are allowed', async () => {
    const browser = createFakeBrowser();
    expect(claimed(browser, 'p', null).reports).toEqual(['own']);
    const forbidden: Locks = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => Promise.reject(new DOMException('no', 'SecurityError')),
    };
    const { reports } = claimed(browser, 'p', forbidden);
    await browser.quiesce();
    expect(reports).toEqual(['own']);
    expect(await heldRecords(forbidden)).toEqual(new Set());
    expect(await heldRecords(null)).toEqual(new Set());
  });
});
