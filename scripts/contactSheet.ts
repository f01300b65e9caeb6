import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { skinOfMonk } from '../src/color/toneScales';
import type { LightId } from '../src/consultation/document';
import type { ViewName } from '../src/scene/viewer/pose';
import type { Sitter } from './contactSheet/page';
import { browserFlags, ensureBrowser } from './check/browser';

/**
 * Photographs the head as it is drawn: five views, six tones, three lights, a man and a woman.
 * Usage: npx tsx scripts/contactSheet.ts [docs/contact-sheet.jpg]. About four minutes on two quiet cores without a GPU.
 */
const SITTERS: readonly Sitter[] = ['man', 'woman'];
const LIGHTS: readonly LightId[] = ['studio', 'daylight', 'sun'];
const VIEWS: readonly ViewName[] = ['front', 'three-quarter', 'side', 'back', 'top'];
const MONK_TONES = [1, 3, 5, 7, 9, 10];
/** Taller than a phone's low stage, where the head would move down (headStage.ts); the middle is kept. */
const STAGE = { width: 216, height: 424 };
const PHOTO = { x: 0, y: 84, width: 216, height: 256 };
const CELL_WIDTH = 144;
/** The page drops its resolution while the head turns and takes it up again after this. */
const REST_MS = 450;

const key = (...parts: readonly (string | number)[]): string => parts.join(' ');

async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
  );
}

async function photographs(page: Page): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  await page.waitForFunction(() => (window.sheet?.layers() ?? 0) > 0, null, {
    timeout: 120_000,
  });
  for (const sitter of SITTERS) {
    const before = await page.evaluate(() => window.sheet?.layers() ?? 0);
    await page.evaluate((who) => window.sheet?.sit(who), sitter);
    if (sitter !== 'man') {
      await page.waitForFunction((n) => (window.sheet?.layers() ?? 0) > n, before, {
        timeout: 60_000,
      });
    }
    for (const view of VIEWS) {
      await page.evaluate((from) => window.sheet?.view(from), view);
      await page.waitForTimeout(REST_MS);
      for (const tone of MONK_TONES) {
        for (const light of LIGHTS) {
          await page.evaluate(([skin, lamp]) => window.sheet?.light(skin, lamp), [
            skinOfMonk(tone).lab,
            light,
          ] as const);
          await frames(page);
          const png = await page.screenshot({ clip: PHOTO });
          taken.set(key(sitter, light, tone, view), png.toString('base64'));
        }
      }
    }
  }
  return taken;
}

function sheetOf(photos: ReadonlyMap<string, string>): string {
  const cell = (sitter: Sitter, light: LightId, tone: number, view: ViewName): string =>
    `<img src="data:image/png;base64,${photos.get(key(sitter, light, tone, view)) ?? ''}">`;
  const heads = LIGHTS.map((light) => `<th colspan="${VIEWS.length}">${light}</th>`).join('');
  const rows = SITTERS.flatMap((sitter) =>
    MONK_TONES.map((tone) => {
      const cells = LIGHTS.flatMap((light) =>
        VIEWS.map((view) => `<td>${cell(sitter, light, tone, view)}</td>`),
      );
      return `<tr><th>${sitter}<br>Monk ${tone}</th>${cells.join('')}</tr>`;
    }),
  );
  return `<style>
    body { margin: 0; background: #efece7; font: 13px system-ui, sans-serif; color: #3a3632 }
    table { border-spacing: 1px } td { padding: 0 } th { font-weight: 500; padding: 4px 8px }
    img { display: block; width: ${CELL_WIDTH}px }
  </style><table><tr><th></th>${heads}</tr>${rows.join('')}</table>`;
}

const target = process.argv[2] ?? 'docs/contact-sheet.jpg';
const server = await createServer({
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...browserFlags],
});
try {
  const page = await browser.newPage({ viewport: STAGE, reducedMotion: 'reduce' });
  const origin = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${origin}scripts/contactSheet/index.html`);
  const photos = await photographs(page);
  const wide = await browser.newPage({ viewport: { width: 2280, height: 1000 } });
  await wide.setContent(sheetOf(photos));
  const jpeg = await wide.screenshot({ fullPage: true, type: 'jpeg', quality: 72 });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, jpeg);
  console.log(`${target}: ${photos.size} pictures, ${Math.round(jpeg.length / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
}
