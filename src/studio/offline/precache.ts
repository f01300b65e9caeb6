/** A file of the build and the SHA-256 of its content, as `fetch` checks it (`sha256-<base64>`). */
type PrecachedFile = readonly [path: string, integrity: string];

/** Everything the studio can ask for, written in front of the service worker by scripts/serve/precache.ts. */
export interface Precache {
  /** Hash over all the files: another build has another one. */
  readonly build: string;
  /** The page itself is './'. */
  readonly files: readonly PrecachedFile[];
}

/** Where the copies lie. Several Stipples can live in folders of one host: the scope tells theirs from ours. */
export interface Place {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Address of the folder that the studio lives in, with its slash. */
  readonly scope: string;
}

const downloadsAtOnce = 4;
/** This build's copies and the one's before it, for a window that still shows the older build. */
const generationsKept = 2;

/** What every cache name of the Stipple at `scope` begins with. */
export const cachePrefix = (scope: string): string => `stipple ${scope} `;

const cacheName = (scope: string, build: string): string => `${cachePrefix(scope)}${build}`;

/** Vite writes a hash of the content into the names in this folder: same name, same bytes. */
const namedByContent = (path: string): boolean => path.startsWith('assets/');

async function download(place: Place, path: string, integrity: string): Promise<Response> {
  const url = new URL(path, place.scope).href;
  const earlier = namedByContent(path) ? await place.caches.match(url) : undefined;
  if (earlier) return earlier;
  const response = await place.fetch(url, {
    integrity,
    cache: namedByContent(path) ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok) throw new Error(`${path} could not be kept (${response.status}).`);
  if (!response.redirected) return response;
  // A page that came by a redirect may not answer a navigation.
  return new Response(response.body, { headers: response.headers });
}

/**
 * Keeps a copy of every file of the build; a run that broke off goes on where it was.
 * @throws when a file is missing or is not the build's (a host half way through an upload); the browser tries again later
 */
export async function keepAll(place: Place, { build, files }: Precache): Promise<void> {
  const cache = await place.caches.open(cacheName(place.scope, build));
  const waiting = [...files];
  const next = async (): Promise<void> => {
    const file = waiting.shift();
    if (file === undefined) return;
    const [path, integrity] = file;
    const url = new URL(path, place.scope).href;
    if (!(await cache.match(url))) await cache.put(url, await download(place, path, integrity));
    await next();
  };
  await Promise.all(Array.from({ length: downloadsAtOnce }, next));
}

/** Gives up the copies of builds that no window can still be showing. */
export async function retireOlder(place: Place, { build }: Precache): Promise<void> {
  const prefix = cachePrefix(place.scope);
  const current = cacheName(place.scope, build);
  const others = (await place.caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== current,
  );
  const old = others.slice(0, Math.max(0, others.length - (generationsKept - 1)));
  await Promise.all(old.map((name) => place.caches.delete(name)));
}

/** Whether a navigation asks for the studio itself, whatever stands behind ? and #. */
function asksForPage(request: Request, scope: string): boolean {
  if (request.mode !== 'navigate') return false;
  const { pathname } = new URL(request.url);
  const folder = new URL(scope).pathname;
  return pathname === folder || pathname === `${folder}index.html`;
}

/**
 * The answer to a request of the page: this build's copy, else an older build's (a window opened before an update),
 * else the network.
 */
export async function answerFor(
  place: Place,
  { build }: Precache,
  request: Request,
): Promise<Response> {
  const wanted = asksForPage(request, place.scope) ? place.scope : request.url;
  const own = { cacheName: cacheName(place.scope, build), ignoreVary: true };
  const kept =
    (await place.caches.match(wanted, own)) ??
    (await place.caches.match(wanted, { ignoreVary: true }));
  return kept ?? (await place.fetch(request));
}
