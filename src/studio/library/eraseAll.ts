import { forgetOffline } from '../offline/forgetOffline';
import { eraseDatabase } from '../records/database';
import { drawer } from '../records/browserStorage';
import { pauseKeeping } from '../records/recordKeeper';
import { ERASED_HASH } from '../records/openAddress';
import { tell } from '../records/recordChannel';

const ours = 'stipple';

function emptyDrawers(): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const storage = drawer(kind);
    if (storage === null) continue;
    const keys = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
    for (const key of keys) if (key.startsWith(ours)) storage.removeItem(key);
  }
}

/**
 * Erases all that Stipple keeps in this browser, and opens the page anew, empty. Other pages of it do the same.
 * @throws when the database would not go
 */
export async function eraseAll(): Promise<void> {
  pauseKeeping(true);
  tell('erasing');
  try {
    await eraseDatabase();
    emptyDrawers();
    // The copies of the program itself come again with the next visit.
    await forgetOffline();
  } catch (error) {
    pauseKeeping(false);
    tell('notErased');
    throw error;
  }
  tell('erased');
  window.history.replaceState(null, '', ERASED_HASH);
  window.location.reload();
}
