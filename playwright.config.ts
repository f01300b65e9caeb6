import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/check/browser';

const port = Number(process.env.STIPPLE_TEST_PORT ?? 4199);
const browser = findBrowser();

/** Specs that read back what was drawn, or draw whole files: the processor is busy all through them. */
const drawing =
  /(clinic|commandLine|compare|export|mainJob|pixels|skinTones|steady|video)\.spec\.ts$/;

/**
 * Two workers of one page each: without a GPU the picture is drawn by the processor, and two specs that draw would
 * starve each other; one that draws and one that mostly waits for the interface do not.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/test-results',
  workers: 2,
  fullyParallel: false,
  // One more try where a busy machine ran out of time; the summary names what needed it.
  retries: process.env['CI'] ? 1 : 0,
  projects: [
    { name: 'drawing', testMatch: drawing, workers: 1 },
    // A quarter of the pixels, and no glides: these specs look at what is said and done, not at what is drawn.
    {
      name: 'interface',
      testIgnore: drawing,
      workers: 1,
      use: { deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
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
