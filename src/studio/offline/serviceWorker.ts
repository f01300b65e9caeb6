import { answerFor, keepAll, retireOlder, type Place, type Precache } from './precache';
import { TAKE_OVER } from './takeOver';

/** What this file uses of a service worker's global scope, which the page's type library does not know. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly stipplePrecache: Precache;
  readonly addEventListener: <K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ) => void;
}

interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: LastingEvent & { readonly data: unknown };
  readonly fetch: {
    readonly request: Request;
    readonly respondWith: (answer: Promise<Response>) => void;
  };
}

const worker = globalThis as unknown as WorkerScope;
const precache = worker.stipplePrecache;
const place: Place = {
  caches: worker.caches,
  fetch: (...request) => worker.fetch(...request),
  scope: worker.registration.scope,
};

worker.addEventListener('install', (event) => event.waitUntil(keepAll(place, precache)));

worker.addEventListener('activate', (event) => {
  event.waitUntil(retireOlder(place, precache).then(() => worker.clients.claim()));
});

// A new worker waits until every window is closed, or until a person asks for it.
worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(place.scope)) return;
  event.respondWith(answerFor(place, precache, request));
});
