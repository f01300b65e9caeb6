import { describe, expect, it } from 'vitest';
import {
  answerFor,
  keepAll,
  retireOlder,
  type Place,
  type Precache,
} from '../../../../src/studio/offline/precache';

const scope = 'https://clinic.example/tools/stipple/';

/** As much of the browser's caches as is used, in insertion order as the standard says. */
function cachesInMemory(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request);
  const cache = (kept: Map<string, Response>) => ({
    match: (request: RequestInfo) => Promise.resolve(kept.get(urlOf(request))?.clone()),
    put: (request: RequestInfo, response: Response) => {
      kept.set(urlOf(request), response);
      return Promise.resolve();
    },
  });
  const storage = {
    open: (name: string) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return Promise.resolve(cache(kept));
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: (request: RequestInfo, { cacheName }: MultiCacheQueryOptions = {}) => {
      const asked = [...all].filter(([name]) => cacheName === undefined || name === cacheName);
      const found = asked.map(([, kept]) => kept.get(urlOf(request)));
      return Promise.resolve(found.find((response) => response !== undefined)?.clone());
    },
  };
  return storage as unknown as CacheStorage;
}

function placeWith(answer: (url: string) => Response): { place: Place; asked: string[] } {
  const asked: string[] = [];
  const fetched = (request: RequestInfo | URL) => {
    const url = request instanceof Request ? request.url : String(request);
    asked.push(url.replace(scope, ''));
    return Promise.resolve(answer(url));
  };
  return { place: { caches: cachesInMemory(), fetch: fetched, scope }, asked };
}

const build = (name: string, ...paths: string[]): Precache => ({
  build: name,
  files: paths.map((path) => [path, `sha256-${path}`] as const),
});

const navigation = (url: string): Request => {
  const request = new Request(url);
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  return request;
};

const textOf = async (response: Promise<Response>) => await (await response).text();

describe('copies kept for the time without a network', () => {
  const first = build('one', './', 'assets/a-1.js', 'assets/b-1.js', 'generated/head.bin');

  it('hold every file, and answer without asking again', async () => {
    const { place, asked } = placeWith((url) => new Response(`content of ${url}`));
    await keepAll(place, first);
    expect(asked.toSorted()).toEqual([
      '',
      'assets/a-1.js',
      'assets/b-1.js',
      'generated/head.bin',
    ]);
    const head = new Request(`${scope}generated/head.bin`);
    expect(await textOf(answerFor(place, first, head))).toContain('head.bin');
    for (const address of ['', 'index.html', '?from=link#look=1']) {
      const page = answerFor(place, first, navigation(`${scope}${address}`));
      expect(await textOf(page)).toBe(`content of ${scope}`);
    }
    expect(asked).toHaveLength(4);
  });

  it('are not complete while a file is missing, and go on where they broke off', async () => {
    let broken = true;
    const { place, asked } = placeWith((url) =>
      broken && url.endsWith('b-1.js') ? new Response('', { status: 503 }) : new Response('ok'),
    );
    await expect(keepAll(place, first)).rejects.toThrow(/assets\/b-1\.js.*503/);
    broken = false;
    asked.length = 0;
    await keepAll(place, first);
    expect(asked).toContain('assets/b-1.js');
    expect(asked).not.toContain('assets/a-1.js');
  });

  it('are taken over from the build before where the name says that the content is the same', async () => {
    const { place, asked } = placeWith((url) => new Response(url));
    await keepAll(place, first);
    asked.length = 0;
    await keepAll(place, build('two', './', 'assets/a-1.js', 'generated/head.bin'));
    expect(asked.toSorted()).toEqual(['', 'generated/head.bin']);
  });

  it('of the build before serve a window that still shows it; older ones and no others go', async () => {
    const { place, asked } = placeWith(() => new Response('ok'));
    const neighbour = 'stipple https://clinic.example/other/ one';
    await place.caches.open(neighbour);
    await keepAll(place, build('zero', 'assets/a-0.js'));
    await keepAll(place, first);
    const second = build('two', './', 'assets/a-2.js');
    await keepAll(place, second);
    await retireOlder(place, second);
    expect(await place.caches.keys()).toEqual([
      neighbour,
      `stipple ${scope} one`,
      `stipple ${scope} two`,
    ]);
    asked.length = 0;
    await answerFor(place, second, new Request(`${scope}assets/b-1.js`));
    expect(asked).toEqual([]);
  });

  it('leave what they do not hold to the network', async () => {
    const { place, asked } = placeWith(() => new Response('fresh'));
    await keepAll(place, first);
    asked.length = 0;
    expect(await textOf(answerFor(place, first, new Request(`${scope}other.txt`)))).toBe(
      'fresh',
    );
    expect(asked).toEqual(['other.txt']);
  });

  it('never keep a page as a redirect, which may not answer a navigation', async () => {
    const { place } = placeWith(() => {
      const response = new Response('page');
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    });
    await keepAll(place, build('one', './'));
    const page = await answerFor(place, build('one', './'), navigation(scope));
    expect(page.redirected).toBe(false);
    expect(await page.text()).toBe('page');
  });
});
