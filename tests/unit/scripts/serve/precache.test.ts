import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { precacheOf, stampServiceWorker } from '../../../../scripts/serve/precache';

function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<title>Stipple</title>');
  writeFileSync(join(folder, 'assets', 'part-12345678.js'), 'export {};');
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(folder, 'sw.js'), 'work();\n');
  return folder;
}

describe('the list in front of the service worker', () => {
  it('holds every file that the studio asks for, the page as its folder, and no other', () => {
    const { files } = precacheOf(builtFolder());
    expect(files.map(([path]) => path)).toEqual(['assets/part-12345678.js', './']);
    for (const [, integrity] of files) expect(integrity).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  });

  it('is replaced by a later one, and differs when any file does', () => {
    const folder = builtFolder();
    const first = stampServiceWorker(folder);
    expect(stampServiceWorker(folder)).toEqual(first);
    writeFileSync(join(folder, 'index.html'), '<title>Stipple!</title>');
    const second = stampServiceWorker(folder);
    expect(second.build).not.toBe(first.build);
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(worker.match(/stipplePrecache/g)).toHaveLength(1);
    expect(worker).toContain(second.build);
    expect(worker.endsWith(';\nwork();\n')).toBe(true);
  });

  it('asks for a build first', () => {
    expect(() => stampServiceWorker(mkdtempSync(join(tmpdir(), 'stipple-')))).toThrow(
      /npm run build/,
    );
  });
});
