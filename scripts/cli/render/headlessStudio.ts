import { chromium, type Page } from '@playwright/test';
import type { LanguageId } from '../../../src/consultation/clinic';
import type { LookWanted } from '../../../src/studio/export/commandLine';
import { browserFlags, findBrowser } from '../../check/browser';
import { serve } from '../../serve/serve';

/** No program on this machine can draw: exit code 3. */
export class NoBrowserError extends Error {}

const portWanted = 4640;
/** Without a GPU the first picture takes seconds, on a busy machine a minute. */
const openingMs = 180_000;

export type Painting = Omit<LookWanted, 'onProgress'>;

/** The built studio in a browser without a window, ready to draw. */
export interface HeadlessStudio {
  readonly paint: (
    painting: Painting,
    onProgress: (fraction: number) => void,
  ) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * The browser to draw with.
 * @throws NoBrowserError with what to install
 */
export function browserProgram(find: () => string | null = findBrowser): string {
  let found: string | null;
  try {
    found = find();
  } catch (error) {
    throw new NoBrowserError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
  if (found !== null) return found;
  throw new NoBrowserError(
    'Pictures are drawn by Chromium or Chrome, and none is installed here. Install one (Debian, Ubuntu: apt install chromium; elsewhere: google.com/chrome), or name a program in the environment variable STIPPLE_CHROMIUM.',
  );
}

async function paintOn(page: Page, painting: Painting): Promise<Uint8Array> {
  const base64 = await page.evaluate(async (wanted) => {
    const { stippleRender: render, stipplePainted: onProgress } = window;
    if (!render) throw new Error('The studio of this build cannot draw looks. Build it anew.');
    const blob = await render({ ...wanted, ...(onProgress ? { onProgress } : {}) });
    return await new Promise<string>((done, fail) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        done(typeof reader.result === 'string' ? reader.result.replace(/^.*,/, '') : '');
      });
      reader.addEventListener('error', () =>
        fail(new Error('The picture cannot be read back.')),
      );
      reader.readAsDataURL(blob);
    });
  }, painting);
  return Buffer.from(base64, 'base64');
}

declare global {
  interface Window {
    stipplePainted?: (fraction: number) => void;
  }
}

/**
 * Opens a built studio in the installed browser.
 * @param folder the built studio
 * @throws NoBrowserError when there is no browser
 */
export async function openHeadlessStudio(
  folder: string,
  language: LanguageId,
): Promise<HeadlessStudio> {
  const executablePath = browserProgram();
  const { url, close: closeServer } = await serve(folder, portWanted);
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  const close = async () => {
    await browser.close();
    closeServer();
  };
  try {
    const page = await browser.newPage({
      viewport: { width: 480, height: 480 },
      colorScheme: 'light',
      locale: language,
      serviceWorkers: 'block',
    });
    let listener: ((fraction: number) => void) | null = null;
    await page.exposeFunction('stipplePainted', (fraction: number) => listener?.(fraction));
    await page.goto(`${url}?head=full`);
    await page.locator('[data-ready="true"]').waitFor({ timeout: openingMs });
    return {
      async paint(painting, onProgress) {
        listener = onProgress;
        return await paintOn(page, painting);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
