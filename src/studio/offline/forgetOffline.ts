import { cachePrefix } from './precache';

/** Address of the folder that this page lives in: its service worker serves nothing above it. */
const scopeOfPage = (): string => new URL('./', document.baseURI).href;

/**
 * Gives up every copy of the studio on this device and its service worker, for "erase everything". The open page keeps
 * working; its next visit needs the network, and keeps copies again.
 */
export async function forgetOffline(): Promise<void> {
  const scope = scopeOfPage();
  // Missing where the address is not a secure one.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await workers?.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
  const caches = globalThis.caches as CacheStorage | undefined;
  if (caches === undefined) return;
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix(scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
