import { forgetOffline } from '../offline/forgetOffline';
import { eraseDatabase } from '../store/database';
import { drawer } from '../store/drawer';
import { pauseKeeping } from '../store/keepSaved';
import { ERASED_HASH } from '../store/openAddress';
import { tell } from '../store/tabNews';

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
