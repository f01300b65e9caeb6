import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheRules, securityHeaders } from './csp';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.txt': 'text/plain; charset=utf-8',
};

/** Text shrinks to a third; pictures and the head's own format hardly do. */
const shrinks = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

type Encode = (bytes: Uint8Array) => Uint8Array;

/** Best first. */
const encoders: readonly (readonly [name: string, encode: Encode])[] = [
  [
    'br',
    (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ],
  ['gzip', (bytes) => gzipSync(bytes)],
];

/** Encoded contents by encoding, file and entity tag. */
type Kept = Map<string, Uint8Array>;

/** The file that a request asks for, or null when it is hidden or not inside the folder, be it by a link. */
function fileFor(folder: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (path.split('/').some((part) => part.startsWith('.') && part !== '.well-known'))
    return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep) || !existsSync(file)) return null;
  const real = realpathSync(file);
  return real.startsWith(folder + sep) && statSync(real).isFile() ? real : null;
}

/**
 * Whether a request names this machine, or an address in numbers. A page elsewhere whose name was made to point here
 * (DNS rebinding) comes with that name and gets nothing.
 */
function isOwnHost(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '');
  return /^(localhost|[\w-]+\.localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])$/i.test(name);
}

const cacheRule = (file: string): string =>
  file.includes(`${sep}assets${sep}`) ? cacheRules.assets : cacheRules.others;

/** The content of a file in the best encoding that the browser takes; null to send it as it is. */
function encoded(
  file: string,
  tag: string,
  request: IncomingMessage,
  kept: Kept,
): { encoding: string; bytes: Uint8Array } | null {
  if (!shrinks.has(extname(file))) return null;
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoder = encoders.find(([name]) => accepted.includes(name));
  if (encoder === undefined) return null;
  const [encoding, encode] = encoder;
  const key = `${encoding} ${file} ${tag}`;
  const bytes = kept.get(key) ?? encode(readFileSync(file));
  kept.set(key, bytes);
  return { encoding, bytes };
}

function answer(
  folder: string,
  kept: Kept,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!isOwnHost(request.headers.host)) {
    response.writeHead(421, securityHeaders).end('Not here');
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (file === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(file === null ? 404 : 405, securityHeaders).end('Not here');
    return;
  }
  const { size, mtimeMs } = statSync(file);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const about = {
    ...securityHeaders,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': cacheRule(file),
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, about).end();
    return;
  }
  const smaller = encoded(file, tag, request, kept);
  response.writeHead(200, {
    ...about,
    'Content-Length': smaller?.bytes.length ?? size,
    ...(smaller ? { 'Content-Encoding': smaller.encoding } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (smaller) response.end(smaller.bytes);
  else {
    // Ends the file with the download, also one that breaks off; a file that is gone meanwhile ends only its own answer.
    pipeline(createReadStream(file), response, () => undefined);
  }
}

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly close: () => void;
}

/**
 * Serves a folder on this machine only (loopback) with the product's security headers.
 * Takes the next free port when the wanted one is busy, up to 50 further on; with `strictPort` it fails instead.
 */
export function serve(
  folder: string,
  wantedPort: number,
  { strictPort = false }: { readonly strictPort?: boolean } = {},
): Promise<Served> {
  const root = realpathSync(resolve(folder));
  const kept: Kept = new Map();
  return new Promise((done, fail) => {
    const listen = (port: number) => {
      const server = createServer((request, response) => {
        try {
          answer(root, kept, request, response);
        } catch {
          response.writeHead(400, securityHeaders).end('Bad request');
        }
      });
      server.once('error', (error: NodeJS.ErrnoException) => {
        const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
        if (busy && !strictPort && port < wantedPort + 50) listen(port + 1);
        else fail(error);
      });
      server.listen(port, '127.0.0.1', () =>
        done({ url: `http://localhost:${port}/`, port, close: () => server.close() }),
      );
    };
    listen(wantedPort);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 4173);
  const folder = process.env.STIPPLE_DIST ?? 'dist';
  const { url } = await serve(folder, port, { strictPort: true });
  console.log(`Serving ${folder} at ${url}`);
}
