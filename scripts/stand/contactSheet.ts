import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, ensureBrowser } from '../check/browser';
import { GALLERY_TONES, SHEET_LIGHTS, standViews } from './standQuery';

/**
 * Photographs the head as it is drawn: five views of a man and a woman, each in six tones and three lights, on one
 * sheet. Usage: npx tsx scripts/stand/contactSheet.ts [docs/contact-sheet.jpg].
 */
const SITTERS = {
  man: '03-monk-5-norwood-6-sharp-measurement',
  woman: '07-woman-monk-4-ludwig-3-blond-bathroom',
} as const;
const CELL = { width: 150, height: 176 };
const GALLERY = {
  width: CELL.width * SHEET_LIGHTS.length,
  height: CELL.height * GALLERY_TONES.length,
};

/** The gallery of one view as PNG in base64. */
async function photograph(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: GALLERY });
  await page.goto(address);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 300_000 });
  await page.evaluate(() => window.stipple?.settled());
  const png = await page.screenshot();
  await page.close();
  return png.toString('base64');
}

function sheetOf(rows: ReadonlyMap<string, readonly string[]>): string {
  const body = [...rows].map(([sitter, photos]) => {
    const cells = photos.map((photo) => `<td><img src="data:image/png;base64,${photo}"></td>`);
    return `<tr><th>${sitter}</th>${cells.join('')}</tr>`;
  });
  const heads = standViews.map((view) => `<th>${view}: ${SHEET_LIGHTS.join(', ')}</th>`);
  return `<style>
    body { margin: 0; background: #efece7; font: 13px system-ui, sans-serif; color: #3a3632 }
    table { border-spacing: 1px } td { padding: 0 } th { font-weight: 500; padding: 4px 8px }
    img { display: block; width: ${GALLERY.width}px }
  </style><table><tr><th>Monk ${GALLERY_TONES.join(', ')}</th>${heads.join('')}</tr>${body.join('')}</table>`;
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
  const stand = `${server.resolvedUrls?.local[0] ?? ''}scripts/stand/index.html`;
  const rows = new Map<string, readonly string[]>();
  for (const [sitter, doc] of Object.entries(SITTERS)) {
    const photos: string[] = [];
    for (const view of standViews) {
      photos.push(await photograph(browser, `${stand}?doc=${doc}&view=${view}&panes=sheet`));
    }
    rows.set(sitter, photos);
  }
  const wide = await browser.newPage({
    viewport: { width: (GALLERY.width + 1) * standViews.length + 80, height: 1000 },
  });
  await wide.setContent(sheetOf(rows));
  const jpeg = await wide.screenshot({ fullPage: true, type: 'jpeg', quality: 72 });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, jpeg);
  console.log(
    `${target}: ${rows.size * standViews.length} galleries, ${Math.round(jpeg.length / 1000)} kB`,
  );
} finally {
  await browser.close();
  await server.close();
}
