import { defineConfig } from 'vitest/config';
import './scripts/check/olderNode.ts';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
