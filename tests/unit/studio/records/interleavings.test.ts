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

  it('one reloads into what another changed beside the owner', async () => {
    const steps: [Step['what'], number][] = [
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
    ];
    await play(
      3,
      steps.map(([what, page]) => ({ what, page, n: 0 })),
      true,
    );
  });
});
