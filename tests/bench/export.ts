import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, ensureBrowser } from '../../scripts/check/browser';
import type { Exported, Way } from '../../scripts/stand/measure/exports';

const WIDTH = 7680;
const HEIGHT = 4320;
const patienceMs = 3_600_000;

interface Watched extends Exported {
  /** Most memory that all processes of the browser held above what they held before, MB; Linux only. */
  readonly peakMb: number;
}

/** Resident memory of a process, MB; 0 where there is no /proc, or when it ended meanwhile. */
function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function watched(browser: Browser, address: string, way: Way): Promise<Watched> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.exportPicture !== undefined, null, {
    timeout: 300_000,
  });
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const heldMb = (): number => processInfo.reduce((sum, { id }) => sum + residentMb(id), 0);
  const before = heldMb();
  let most = before;
  const poll = setInterval(() => {
    most = Math.max(most, heldMb());
  }, 150);
  try {
    page.setDefaultTimeout(patienceMs);
    const result = await page.evaluate(
      async ([width, height, how]) => {
        if (!window.exportPicture) throw new Error('The bench page is not ready.');
        return await window.exportPicture(width, height, how);
      },
      [WIDTH, HEIGHT, way] as const,
    );
    return { ...result, peakMb: most - before };
  } finally {
    clearInterval(poll);
    await page.close();
  }
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

/**
 * An 8K picture in our strips, against the naive way with the same tiles: one canvas of the page as large as the
 * picture, written by `toBlob`. In the software rasteriser nearly all of the time is the drawing itself.
 */
export async function run(): Promise<void> {
  const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags],
  });
  try {
    const address = `${server.resolvedUrls?.local[0] ?? ''}scripts/stand/index.html?measure=exports`;
    const naive = await watched(browser, address, 'canvas');
    const ours = await watched(browser, address, 'strips');
    const against = 'vs baseline one canvas and toBlob';
    const size = `${WIDTH} x ${HEIGHT}`;
    console.log(
      `export ${size} PNG, time: ${ours.seconds.toFixed(1)} s (ratio ${ratio(ours.seconds, naive.seconds)} ${against} ${naive.seconds.toFixed(1)} s)`,
    );
    console.log(
      `export ${size} PNG, peak memory of the browser above that at rest: ${ours.peakMb.toFixed(0)} MB (ratio ${ratio(ours.peakMb, naive.peakMb)} ${against} ${naive.peakMb.toFixed(0)} MB)`,
    );
    console.log(
      `export ${size} PNG, longest task on the main thread: ${ours.longestTaskMs.toFixed(0)} ms, 0 is none over 50 (${against} ${naive.longestTaskMs.toFixed(0)} ms); longest hand-over of a tile to the GPU ${ours.longestHandOverMs.toFixed(0)} ms, longest readback ${ours.longestReadbackMs.toFixed(0)} ms`,
    );
    console.log(
      `export ${size} PNG, file: ${(ours.bytes / 1e6).toFixed(1)} MB (ratio ${ratio(ours.bytes, naive.bytes)} ${against} ${(naive.bytes / 1e6).toFixed(1)} MB)`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
