import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files that are part of the build's own book-keeping and are not published. */
const bookKeeping = /^\.vite\//;

type Fault = readonly [pattern: RegExp, what: string];

const badNames: readonly Fault[] = [
  [/\.map$/, 'a source map'],
  [/(^|\/)\.env/, 'an environment file'],
  [/\.(pem|key|p12|pfx)$/, 'a key'],
  [/\.stipple$/, 'a consultation'],
  [/(^|\/)\.(git|DS_Store)/, 'a stray file'],
];

const badContents: readonly Fault[] = [
  [/[#@]\s*sourceMappingURL=/, 'points to a source map'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'holds a private key'],
  [/\b(ghp|gho|ghs|github_pat)_\w{20,}/, 'holds a GitHub token'],
  [/\bnpm_[A-Za-z0-9]{36}\b/, 'holds an npm token'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'holds an AWS key'],
  [/\bsk-[A-Za-z0-9_-]{32,}\b/, 'holds an API key'],
];

const texts = /\.(html|js|css|json|webmanifest|svg|txt)$|^_headers$/;

/** Every file below a folder that is published, with / between its parts, sorted. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile() && !bookKeeping.test(name))
    .toSorted();
}

/**
 * What a built folder holds that nobody should get.
 * @param folder the built studio
 * @param privatePlaces paths of this machine (the repository, the home folder)
 * @returns one sentence each; none when all is well
 */
export function unwantedIn(folder: string, privatePlaces: readonly string[]): string[] {
  return publishedFiles(folder).flatMap((name) => {
    const faults = badNames
      .filter(([pattern]) => pattern.test(name))
      .map(([, what]) => `${name} is ${what}.`);
    if (!texts.test(name)) return faults;
    const text = readFileSync(join(folder, name), 'utf8');
    return [
      ...faults,
      ...badContents.filter(([p]) => p.test(text)).map(([, what]) => `${name} ${what}.`),
      ...privatePlaces
        .filter((place) => place.length > 1 && text.includes(`${place}/`))
        .map((place) => `${name} tells of the folder ${place} of this machine.`),
    ];
  });
}
