import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../../scripts/serve/serve';

/** Asks for a path as it is written; fetch would tidy it first. */
function statusOf(port: number, path: string, host = 'localhost'): Promise<number> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}

const long = 'export const dots = 150_000;\n'.repeat(1000);

describe('the local server', () => {
  let served: Served;
  let inFolder = '';

  beforeAll(async () => {
    const outside = mkdtempSync(join(tmpdir(), 'stipple-'));
    const folder = join(outside, 'dist');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'not yours');
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Stipple</title>');
    writeFileSync(join(folder, 'assets', 'part-abc.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'long-abc.js'), long);
    writeFileSync(join(folder, 'head.bin'), Buffer.alloc(4_000_000, 7));
    writeFileSync(join(folder, 'gone.bin'), Buffer.alloc(4_000_000, 7));
    writeFileSync(join(folder, '.env'), 'not yours');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    inFolder = folder;
    served = await serve(folder, 46_211);
  });

  afterAll(() => served.close());

  it('sends the page with a policy that forbids other origins', async () => {
    const response = await fetch(`http://127.0.0.1:${served.port}/`);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('gives no hidden file, and none by a link out of its folder', async () => {
    expect(await statusOf(served.port, '/head.bin')).toBe(200);
    expect(await statusOf(served.port, '/.env')).toBe(404);
    expect(await statusOf(served.port, '/link.txt')).toBe(404);
  });

  it('answers to its own names only', async () => {
    for (const host of ['localhost:4173', '127.0.0.1', '192.168.1.20:4173', '[::1]:4173']) {
      expect(await statusOf(served.port, '/', host), host).toBe(200);
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect(await statusOf(served.port, '/', host), host).toBe(421);
    }
  });

  // Where the system tells which files a process has open.
  const opened = () => readdirSync('/proc/self/fd').length;
  it.runIf(process.platform === 'linux')(
    'closes the file of a download that breaks off',
    async () => {
      const before = opened();
      const breakOff = () =>
        new Promise<void>((done) => {
          const asking = get(`http://127.0.0.1:${served.port}/head.bin`, (response) => {
            response.once('data', () => asking.destroy());
          });
          asking.on('error', () => undefined);
          asking.on('close', () => done());
        });
      for (let i = 0; i < 40; i++) await breakOff();
      await expect.poll(opened).toBeLessThan(before + 10);
    },
  );

  it('goes on when a file is gone between its size and its content', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        if (i === 3) rmSync(join(inFolder, 'gone.bin'));
        return await statusOf(served.port, '/gone.bin').catch(() => 0);
      }),
    );
    expect(answers).toHaveLength(8);
    expect(await statusOf(served.port, '/')).toBe(200);
  });

  it('keeps hashed parts for good', async () => {
    const response = await fetch(`http://127.0.0.1:${served.port}/assets/part-abc.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('sends text small, and not again when the browser has it', async () => {
    const address = `http://127.0.0.1:${served.port}/assets/long-abc.js`;
    const response = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(1000);
    expect(await response.text()).toBe(long);
    const tag = response.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(long);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/none',
    '/%',
  ])('hands out nothing outside its folder: %s', async (path) => {
    expect([400, 404]).toContain(await statusOf(served.port, path));
  });

  it('takes the next port when one is busy, unless told not to', async () => {
    const next = await serve('.', served.port);
    expect(next.port).toBeGreaterThan(served.port);
    next.close();
    await expect(serve('.', served.port, { strictPort: true })).rejects.toThrow(/EADDRINUSE/);
  });
});
