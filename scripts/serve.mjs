import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerPolicy } from './csp.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
};

const headers = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The file that a request asks for, or null when it is not inside the folder. */
function fileFor(folder, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** File names that carry a hash never change; everything else is asked for again. */
function cacheRule(file) {
  return file.includes(`${sep}assets${sep}`)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (file === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(file === null ? 404 : 405, headers).end('Not here');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': cacheRule(file),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Serves a folder on this machine only (loopback) with the product's security headers.
 * Takes the next free port when the wanted one is busy, up to 50 further on.
 * @returns {Promise<{ url: string, port: number, close: () => void }>}
 */
export function serve(folder, wantedPort, { strictPort = false } = {}) {
  const root = resolve(folder);
  return new Promise((done, fail) => {
    const listen = (port) => {
      const server = createServer((request, response) => {
        try {
          answer(root, request, response);
        } catch {
          response.writeHead(400, headers).end('Bad request');
        }
      });
      server.once('error', (error) => {
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
