import { ERASED_HASH } from '../records/erasedAddress';
import { notify } from '../records/recordNotice';

/** Takes what stands behind the # of the address, and leaves the address clean. */
function takeHash(): void {
  const { hash, pathname, search } = window.location;
  if (hash !== ERASED_HASH && !hash.startsWith('#look=')) return;
  window.history.replaceState(null, '', pathname + search);
  if (hash === ERASED_HASH) notify({ kind: 'erased' });
  else void openLook(hash);
}

async function openLook(hash: string): Promise<void> {
  try {
    const { openLink } = await import('./openLink');
    await openLink(hash);
  } catch {
    // The part that reads links did not arrive: the address keeps its look for the next try.
    window.history.replaceState(null, '', hash);
    notify({ kind: 'partMissing' });
  }
}

/** Opens links: the one that the page came with, and those pasted over it. Returns the function that stops it. */
export function openAddress(): () => void {
  takeHash();
  window.addEventListener('hashchange', takeHash);
  return () => window.removeEventListener('hashchange', takeHash);
}
