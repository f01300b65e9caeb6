import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../scripts/serve.mjs';

/** Asks for a path as it is written; fetch would tidy it first. */
function statusOf(port: number, path: string): Promise<number> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}

describe('the local server', () => {
  let served: Served;

  beforeAll(async () => {
    const outside = mkdtempSync(join(tmpdir(), 'stipple-'));
    const folder = join(outside, 'dist');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'not yours');
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Stipple</title>');
    writeFileSync(join(folder, 'assets', 'part-abc.js'), 'export {};');
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

  it('keeps hashed parts for good', async () => {
    const response = await fetch(`http://127.0.0.1:${served.port}/assets/part-abc.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
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
