import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { headerPolicy, headersFile, securityHeaders } from '../../../../scripts/serve/csp';
import { writeChecksum, zipOf } from '../../../../scripts/release/archive';
import {
  licensesText,
  mayBePublished,
  packageFolderOf,
  packagesOf,
} from '../../../../scripts/release/licenses';
import { publishedFiles, unwantedIn } from '../../../../scripts/release/unwanted';
import { versionFault } from '../../../../scripts/release/version';

function builtFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  const all = { 'index.html': '<title>x</title>', '.vite/manifest.json': '{}', ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the version of a release', () => {
  test.each([
    ['1.2.3', '1.2.3', [], [], null],
    ['1.2.3-beta.1', '1.2.3-beta.1', ['v1.2.2'], [], null],
    ['1.2.3', '1.2.3', ['v1.2.3'], ['v1.2.3'], null],
    ['1.2', '1.2', [], [], /no version/],
    ['1.2.3', '1.2.2', [], [], /package-lock\.json 1\.2\.2/],
    ['1.2.3', '1.2.3', ['v1.2.3'], [], /released already/],
  ])('%s (lock %s, tags %s, here %s)', (version, locked, tags, here, fault) => {
    const found = versionFault(version, locked, tags, here);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toMatch(fault);
  });
});

describe('what a release may not hold', () => {
  it('is nothing in a clean build', () => {
    expect(unwantedIn(builtFolder({ 'assets/a-1.js': 'export {};' }), ['/work/main'])).toEqual(
      [],
    );
  });

  test.each([
    ['assets/a.js.map', '{}', /source map/],
    ['assets/a.js', '//# sourceMappingURL=a.js.map', /points to a source map/],
    ['.env', 'A=1', /environment file/],
    ['jane.stipple', '{}', /consultation/],
    ['assets/b.js', `const k = "ghp_${'a1'.repeat(18)}"`, /GitHub token/],
    ['server.txt', ['-----BEGIN', 'PRIVATE KEY-----'].join(' '), /private key/],
    ['assets/c.js', 'import "/work/main/src/x.ts"', /folder \/work\/main of this machine/],
  ])('%s', (name, text, fault) => {
    expect(unwantedIn(builtFolder({ [name]: text }), ['/work/main']).join(' ')).toMatch(fault);
  });
});

describe('the licences of bundled packages', () => {
  test.each([
    ['MIT', true],
    ['(MIT AND Zlib)', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    ['unknown', false],
  ])('%s: %s', (license, allowed) => expect(mayBePublished(license)).toBe(allowed));

  it('are told by the modules', () => {
    expect(packageFolderOf('/a/node_modules/@base-ui/react/x.js?v=1')).toBe(
      '/a/node_modules/@base-ui/react',
    );
    expect(packageFolderOf('/a/node_modules/b/node_modules/c/x.js')).toBe(
      '/a/node_modules/b/node_modules/c',
    );
    expect(packageFolderOf('/a/src/main.tsx')).toBeNull();
    const [three] = packagesOf([
      join(process.cwd(), 'node_modules/three/build/three.module.js'),
    ]);
    expect(three).toMatchObject({ name: 'three', license: 'MIT' });
    expect(licensesText(three ? [three] : [])).toMatch(/three [\d.]+: MIT[\s\S]*Permission is/);
  });

  it('stop a build that may not be published', () => {
    const bad = { name: 'x', version: '1', license: 'GPL-3.0-only', repository: '', text: '' };
    expect(() => licensesText([bad])).toThrow(/x \(GPL-3\.0-only\)/);
  });
});

describe('the archive', () => {
  it('has every published file, and the same bytes for the same build', () => {
    const folder = builtFolder({ 'assets/a-1.js': 'export {};', 'icon.png': 'png' });
    expect(publishedFiles(folder)).toEqual(['assets/a-1.js', 'icon.png', 'index.html']);
    const date = new Date('2026-11-22T12:00:00Z');
    const zip = zipOf(folder, date);
    expect(zipOf(folder, date)).toEqual(zip);
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual(publishedFiles(folder));
    expect(Buffer.from(unpacked['icon.png'] ?? []).toString()).toBe('png');
  });

  it('comes with its checksum, as sha256sum reads it', () => {
    const file = join(builtFolder(), 'a.zip');
    writeFileSync(file, 'abc');
    const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(writeChecksum(file)).toBe(sum);
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sum}  a.zip\n`);
  });
});

describe('headers for hosts', () => {
  const guide = readFileSync('docs/publishing.md', 'utf8');

  it('stand in the guide as they are sent', () => {
    expect(guide.split(headerPolicy).length - 1).toBeGreaterThanOrEqual(2);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(guide).toContain(name);
      expect(guide).toContain(value);
    }
  });

  it('are in the file for Netlify and Cloudflare Pages', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headersFile()).toContain(`\n  ${name}: ${value}\n`);
    }
    expect(headersFile()).toMatch(/\n\/assets\/\*\n {2}Cache-Control: .*immutable\n$/);
  });
});
