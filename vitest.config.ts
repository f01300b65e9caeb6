import { defineConfig } from 'vitest/config';
import './scripts/check/olderNode';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
