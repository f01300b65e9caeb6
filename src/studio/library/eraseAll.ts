import { forgetOffline } from '../offline/forgetOffline';
import { browserStorage, keysWith } from '../records/browserStorage';
import { recordDatabase, recordKeeper } from '../records/keeper';
import { ERASED_HASH } from '../records/erasedAddress';

const ours = 'stipple';

function emptyStorages(): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const storage = browserStorage(kind);
    for (const key of keysWith(storage, ours)) storage?.removeItem(key);
  }
}

/**
 * Erases all that Stipple keeps in this browser, and opens the page anew, empty. Other pages of it do the same.
 * @throws when the database would not go
 */
export async function eraseAll(): Promise<void> {
  await recordKeeper.erase(async () => {
    await (await recordDatabase()).erase();
    emptyStorages();
    // The copies of the program itself come again with the next visit.
    await forgetOffline();
  });
  window.history.replaceState(null, '', ERASED_HASH);
  window.location.reload();
}
