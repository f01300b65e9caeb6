import { defineConfig } from 'vitest/config';
import { builtHeadTests } from './scripts/check/builtHeadTests.ts';
import './scripts/check/olderNode.ts';

const needBuiltHead = builtHeadTests();
const inNode = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const;

/** `sources` and `components` run in a fresh clone; `head` judges the head and dots that `npm run assets` builds. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: 'sources',
          include: ['tests/unit/**/*.test.ts'],
          exclude: needBuiltHead,
        },
      },
      { extends: true, test: { ...inNode, name: 'head', include: needBuiltHead } },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          isolate: false,
          setupFiles: ['tests/unit/studio/pageForEach.ts'],
        },
      },
    ],
  },
});
