import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, ensureBrowser } from '../../scripts/check/browser';

/**
 * Frame times with 150,000 dots against the bare head, three's MeshPhysicalMaterial and the same dots
 * as an InstancedMesh; fastest of interleaved rounds, so that other work on the machine cancels.
 */
export async function run(): Promise<void> {
  const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags],
  });
  try {
    const page = await browser.newPage();
    const origin = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${origin}scripts/stand/index.html?measure=frameTimes`);
    await page.waitForFunction(() => window.frameTimes !== undefined, null, {
      timeout: 300_000,
    });
    const facts = (await page.evaluate(() => window.frameFacts)) ?? {};
    const times = (await page.evaluate(() => window.frameTimes)) ?? [];
    for (const [name, value] of Object.entries(facts)) {
      console.log(
        `frame ${name}: ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`,
      );
    }
    for (const { view, ms } of times) {
      const bare = ms.bare ?? Number.NaN;
      const against = (name: string): string =>
        `${(ms[name] ?? Number.NaN).toFixed(0)} ms (ratio ${((ms[name] ?? Number.NaN) / bare).toFixed(2)} vs baseline bare head ${bare.toFixed(0)} ms)`;
      console.log(`frame ${view}, ink and stubble: ${against('dots')}`);
      console.log(`frame ${view}, same dots as InstancedMesh: ${against('instanced')}`);
      console.log(
        `frame ${view}, skin and light without the scalp's code: ${(ms.face ?? Number.NaN).toFixed(0)} ms (ratio ${((ms.face ?? Number.NaN) / (ms.physical ?? Number.NaN)).toFixed(2)} vs baseline MeshPhysicalMaterial)`,
      );
      console.log(
        `frame ${view}, our bare skin: ${bare.toFixed(0)} ms (ratio ${(bare / (ms.physical ?? Number.NaN)).toFixed(2)} vs baseline MeshPhysicalMaterial)`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
