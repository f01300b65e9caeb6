import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is part of what is published. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; "unknown" when the package does not say. */
  readonly license: string;
  /** Where its source is. */
  readonly repository: string;
  readonly text: string;
}

/** The fields of a package.json that are read here. */
interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly repository?: string | { readonly url?: string };
  readonly homepage?: string;
}

/** Licences under which a package may be part of what is published, with its own text beside it. */
const permissive = new Set([
  'MIT',
  'ISC',
  'Zlib',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Copyleft for its own files only: allowed unchanged, with the address of its source. */
const withItsSource = new Set(['MPL-2.0']);

const known = (name: string): boolean => permissive.has(name) || withItsSource.has(name);

/** Whether an SPDX expression offers a licence that may be published. */
export function mayBePublished(license: string): boolean {
  const offers = license.replaceAll(/[()]/g, ' ').split(/\s+OR\s+/);
  return offers.some((offer) => offer.split(/\s+AND\s+/).every((name) => known(name.trim())));
}

/** Folder of the package that a module is of; null for our own modules. */
export function packageFolderOf(moduleId: string): string | null {
  const [path = ''] = moduleId.replace('\0', '').split('?');
  const parts = path.split('/node_modules/');
  const inside = parts.at(-1);
  if (parts.length < 2 || inside === undefined) return null;
  const [scope = '', name = ''] = inside.split('/');
  const own = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return [...parts.slice(0, -1), own].join('/node_modules/');
}

const repositoryOf = ({ repository, homepage }: PackageManifest): string => {
  const address = typeof repository === 'string' ? repository : repository?.url;
  return (address ?? homepage ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
};

/** What a package says about its licence. */
function readPackage(folder: string): BundledPackage {
  const about = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageManifest;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  return {
    name: about.name,
    version: about.version,
    license: typeof about.license === 'string' ? about.license : 'unknown',
    repository: repositoryOf(about),
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** The packages that modules of a bundle come from, by name. */
export function packagesOf(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set([...moduleIds].map(packageFolderOf));
  return [...folders]
    .filter(
      (folder): folder is string => folder !== null && existsSync(join(folder, 'package.json')),
    )
    .map(readPackage)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/**
 * The text that is published beside the studio.
 * @throws Error when a package may not be published
 */
export function licensesText(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ license }) => !mayBePublished(license));
  if (refused.length > 0) {
    const names = refused.map(({ name, license }) => `${name} (${license})`).join(', ');
    throw new Error(`These packages may not be published with Stipple: ${names}.`);
  }
  const line = '-'.repeat(78);
  const sections = packages.map(({ name, version, license, repository, text }) =>
    [line, `${name} ${version}: ${license}`, repository, '', text, ''].join('\n'),
  );
  return [
    'Stipple contains these packages, unchanged. Where a licence asks for it, the source is at the address given.',
    '',
    ...sections,
  ].join('\n');
}
