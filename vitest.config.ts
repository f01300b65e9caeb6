import { defineConfig } from 'vitest/config';
import { builtHeadTests } from './scripts/check/builtHeadTests.ts';
import './scripts/check/olderNode.ts';

const needBuiltHead = builtHeadTests();

/** `sources` runs in a fresh clone; `head` judges the head and the dots that `npm run assets` builds. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: needBuiltHead,
        },
      },
      { extends: true, test: { name: 'head', include: needBuiltHead } },
    ],
  },
});
