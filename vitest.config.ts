import { defineConfig } from 'vitest/config';
import './scripts/check/olderNode.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 15_000,
          isolate: false,
          setupFiles: ['tests/unit/studio/pageForEach.ts'],
        },
      },
    ],
  },
});
