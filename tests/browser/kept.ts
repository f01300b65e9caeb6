import { expect, type Locator, type Page } from '@playwright/test';
import { showStep } from './studio';

/** Without a head nothing heavy is loaded: what is kept does not depend on it. */
export async function withoutHead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
}

/** One decision that can be seen again. */
export async function chooseMonk(page: Page, tone: number): Promise<void> {
  await showStep(page, 'Skin');
  await page.getByRole('radio', { name: `Monk ${tone}`, exact: true }).check();
  await expectMonk(page, tone);
}

export async function expectMonk(page: Page, tone: number): Promise<void> {
  await showStep(page, 'Skin');
  await expect(page.getByText(`Monk ${tone}, as measured skin`)).toBeVisible();
}

export async function openList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Consultations', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'Consultations' });
  await expect(list).toBeVisible();
  return list;
}

/** The cards of the list; each opens its consultation. */
export function cards(list: Locator): Locator {
  return list.getByRole('listitem').getByRole('button', { name: /^Open/ });
}

/** How many consultations the database has. */
export function storedCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('stipple');
        opening.addEventListener('error', () => reject(new Error('The database is closed.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('consultations')) {
            database.close();
            resolve(0);
            return;
          }
          const counting = database
            .transaction('consultations')
            .objectStore('consultations')
            .count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result);
          });
        });
      }),
  );
}

/** Drops a file on the page as from the desktop; `hold` leaves it hanging over the page. */
export async function dropFile(
  page: Page,
  name: string,
  content: string,
  hold = false,
): Promise<void> {
  await page.evaluate(
    ([fileName, text, hanging]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], fileName, { type: 'application/json' }));
      const options = { dataTransfer: carried, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', options));
      if (!hanging) document.body.dispatchEvent(new DragEvent('drop', options));
    },
    [name, content, hold] as const,
  );
}
