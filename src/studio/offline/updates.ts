import { TAKE_OVER } from './takeOver';

/** How often a page that stays open asks whether there is a newer Stipple, ms. */
const askEvery = 60 * 60 * 1000;

/** The part of the browser that is used; null where it has no service workers (or forbids them on this address). */
function workers(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}

function announceWhenWaiting(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  onUpdate: () => void,
): void {
  if (registration.waiting && container.controller) onUpdate();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing older on screen.
      if (coming.state === 'installed' && container.controller) onUpdate();
    });
  });
}

/**
 * Keeps the studio on this device, so that it opens without a network, and says when a newer one lies ready (also when
 * another window has already let it take over). Never changes what is on screen. Returns the function that stops it.
 */
export function keepOffline(onUpdate: () => void): () => void {
  const container = workers();
  if (container === null) return () => undefined;
  let registration: ServiceWorkerRegistration | null = null;
  let wanted = true;
  const announce = () => {
    if (wanted) onUpdate();
  };
  const hadController = container.controller !== null;
  const takenOver = () => {
    if (hadController) announce();
  };
  // Offline, or a host that is half way through an upload: the next time will do.
  const ask = () => void registration?.update().catch(() => undefined);
  const askOnReturn = () => {
    if (document.visibilityState === 'visible') ask();
  };
  container.addEventListener('controllerchange', takenOver);
  document.addEventListener('visibilitychange', askOnReturn);
  const timer = setInterval(ask, askEvery);
  container.register(new URL('./sw.js', document.baseURI)).then(
    (made) => {
      registration = made;
      announceWhenWaiting(made, container, announce);
    },
    // Private windows and some managed browsers refuse; the studio works as long as there is a network.
    () => undefined,
  );
  return () => {
    wanted = false;
    clearInterval(timer);
    container.removeEventListener('controllerchange', takenOver);
    document.removeEventListener('visibilitychange', askOnReturn);
  };
}

/** Lets the newer Stipple that lies ready take over, and resolves when this page may be opened anew in it. */
export async function letUpdateTakeOver(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration();
  const waiting = registration?.waiting;
  if (!container || !waiting) return;
  await new Promise<void>((done) => {
    container.addEventListener('controllerchange', () => done(), { once: true });
    waiting.postMessage(TAKE_OVER, []);
  });
}
