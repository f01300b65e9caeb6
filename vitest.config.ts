import { defineConfig } from 'vitest/config';
import { builtHeadTests } from './scripts/check/builtHeadTests.ts';
import './scripts/check/olderNode.ts';

const needBuiltHead = builtHeadTests();
// One set of modules for all files of a worker: loading them anew for each file took longer than the tests.
const inNode = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  isolate: false,
} as const;

/** `sources` and `components` run in a fresh clone; `head` judges the head and dots that `npm run assets` builds. */
export default defineConfig({
  test: {
    // Vitest leaves one core for itself; of two, that is half the time.
    maxWorkers: '100%',
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
