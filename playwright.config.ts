import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/check/browser';

const port = Number(process.env.STIPPLE_TEST_PORT ?? 4199);
const browser = findBrowser();

/** One worker: without a GPU the picture is drawn by the processor, and two pages would starve each other. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1024, height: 768 },
    actionTimeout: 30_000,
    launchOptions: {
      args: [...browserFlags],
      ...(browser === null ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    command: `node --import tsx scripts/serve/serve.ts ${port}`,
    port,
    reuseExistingServer: false,
  },
});
