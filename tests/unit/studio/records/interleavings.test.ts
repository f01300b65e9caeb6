import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { play, step, type Step } from './scene';

describe('pages of one browser, whatever happens in whatever order', () => {
  it.each([
    ['one page', 1, true, 100],
    ['two pages', 2, true, 250],
    ['three pages', 3, true, 150],
    ['two pages of a browser without locks', 2, false, 100],
  ] as const)(
    '%s: nothing acknowledged is lost, the newer version wins, never two owners, no try without a pause',
    async (_name, pages, withLocks, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), (steps) =>
          play(pages, steps, withLocks),
        ),
        { numRuns },
      );
    },
  );

  it.each<
    readonly [string, number, boolean, readonly (readonly [Step['what'], number, number?])[]]
  >([
    [
      'one reloads into what another changed beside the owner',
      3,
      true,
      [
        ['leave and come back', 0],
        ['journal fails or works', 0],
        ['leave and come back', 0],
        ['kill', 0],
        ['kill', 0],
        ['journal fails or works', 0],
        ['edit', 0],
        ['open', 0],
        ['open', 0],
        ['edit', 1],
        ['reload', 2],
        ['edit', 0],
      ],
    ],
    [
      'one gives a record away and is gone before its last word is written',
      2,
      true,
      [
        ['deliver', 0],
        ['edit', 0],
        ['reload', 1],
        ['leave and come back', 0],
        ['journal fails or works', 0],
        ['deliver', 0],
        ['leave and come back', 0],
        ['edit', 0],
        ['deliver', 0, 31],
        ['begin new', 0],
        ['reload', 0],
      ],
    ],
    [
      'one gathers a stray that lies on top of what it shows and beside the database',
      2,
      false,
      [
        ['browser is killed', 0],
        ['open', 0],
        ['edit', 0],
        ['open', 0],
        ['edit', 1],
        ['reload', 1],
        ['edit', 0],
        ['reload', 1],
        ['edit', 1],
      ],
    ],
  ])('%s', async (_name, pages, withLocks, steps) => {
    await play(
      pages,
      steps.map(([what, page, n = 0]) => ({ what, page, n })),
      withLocks,
    );
  });
});
