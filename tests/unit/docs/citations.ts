import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A mention of a page, as the place says it. */
export interface Citation {
  /** Path from the root of the repository. */
  readonly page: string;
  /** Number of the section cited, null where the page as a whole is. */
  readonly section: string | null;
  /** Of a heading, in links between pages; empty where the page as a whole is meant. */
  readonly anchor: string;
}

/** What is wrong at one place, ready to be read. */
export type Fault = string;

const NUMBER = String.raw`\d+(?:\.\d+)*`;
/** `docs/color.md 4`, `docs/facts/practice.md 1.2 to 1.4`, `docs/color.md 4 and 5`. */
const IN_CODE = new RegExp(
  String.raw`(?<![\w/.-])((?:[\w-]+/)*[\w-]+\.md)\b(?: (${NUMBER})(?:(?: and| to) (${NUMBER}))?)?`,
  'g',
);
/** `[facts/head.md](facts/head.md) section 4`, `sections 2 and 7`. */
const LINK = new RegExp(
  String.raw`\]\(([^()\s]+)\)(?:[,]? sections? (${NUMBER})(?:(?:,| and| to) (${NUMBER}))?)?`,
  'g',
);
const OUTSIDE = [/\.\.\/shared\b/, /\bhouse\.md\b/, /\bissues? #?\d+\b/i];

const withoutFences = (markdown: string): string => markdown.replaceAll(/^```[^]*?^```/gm, '');

/** Numbers of a page's sections: those that its headings begin with. */
export function sectionsOf(markdown: string): ReadonlySet<string> {
  const headings = withoutFences(markdown).matchAll(
    new RegExp(String.raw`^#{2,4} (${NUMBER})\.? `, 'gm'),
  );
  return new Set(Array.from(headings, ([, number = '']) => number));
}

/** Anchors of a page's headings, as GitHub writes them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

function cited(
  page: string,
  sections: readonly (string | undefined)[],
  anchor = '',
): Citation[] {
  const numbers = sections.filter((section) => section !== undefined);
  return numbers.length === 0
    ? [{ page, section: null, anchor }]
    : numbers.map((section) => ({ page, section, anchor }));
}

/** All mentions of pages in the text of a source file; pages are named from the root. */
export function citationsIn(text: string): Citation[] {
  return Array.from(text.matchAll(IN_CODE), ([, page = '', first, last]) =>
    cited(page, [first, last]),
  ).flat();
}

/** Everything a Markdown file links to: pages, pictures, folders; places on the web are left out. */
export function linksIn(markdown: string, file: string): Citation[] {
  return Array.from(withoutFences(markdown).matchAll(LINK), ([, target = '', first, last]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor = ''] = target.split('#');
    const page = path === '' ? file : normalize(join(dirname(file), path));
    return cited(page, [first, last], anchor);
  }).flat();
}

const ROOTS = ['src', 'scripts', 'tests', 'assets', 'docs'];
const ENDINGS = ['', '.ts', '.tsx', '.mjs'];

/**
 * Paths that a page names in code type, from the root or from src/ ("`outcome/derivations`"); patterns and what is
 * built are left out.
 * @param rooms folders below src/ that a page may name without it
 */
export function pathsIn(markdown: string, rooms: readonly string[]): string[] {
  const named = withoutFences(markdown).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g);
  return Array.from(named, ([, path = '']) => path.replace(/\/$/, '')).filter((path) => {
    const [first = ''] = path.split('/');
    return ROOTS.includes(first) || rooms.includes(first);
  });
}

/** Whether a path that a page names is there, with or without src/ and its ending. */
export function isNamedRightly(tree: Tree, path: string): boolean {
  return ['', 'src/'].some((root) => ENDINGS.some((end) => tree.exists(root + path + end)));
}

/** The repository as far as citations go: what exists, and the text of it. */
export interface Tree {
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => string;
}

function faultOf(tree: Tree, { page, section, anchor }: Citation): string | null {
  if (!tree.exists(page)) return `"${page}" does not exist`;
  if (section !== null && !sectionsOf(tree.read(page)).has(section)) {
    return `"${page}" has no section ${section}`;
  }
  const lost = anchor !== '' && !anchorsOf(tree.read(page)).has(anchor);
  return lost ? `"${page}" has no heading #${anchor}` : null;
}

/** What does not resolve in a file, and what it cites that is not in the repository. */
export function faultsIn(tree: Tree, file: string): Fault[] {
  const text = tree.read(file);
  const isPage = file.endsWith('.md');
  const mentions = citationsIn(text).filter(({ page }) => !isPage || page.startsWith('docs/'));
  const links = isPage ? linksIn(text, file) : [];
  const faults = [...mentions, ...links].flatMap((citation) => faultOf(tree, citation) ?? []);
  const outside = OUTSIDE.filter((pattern) => pattern.test(text)).map(
    (pattern) => `cites what is not in the repository: ${pattern.source}`,
  );
  return [...faults, ...outside].map((fault) => `${file}: ${fault}`);
}

/** The tree that the tests stand in. */
export const workingTree: Tree = {
  exists: (path) => existsSync(path),
  read: (path) => readFileSync(path, 'utf8'),
};

const FOLDERS = ['src', 'scripts', 'tests', 'assets', 'docs'];
const TEXT = /\.(?:md|tsx?|mts|mjs|glsl|css|json|html)$/;
/** Data without a word in it, and the examples of this very test. */
const LEFT_OUT = /^(?:tests\/data\/|tests\/unit\/docs\/|package-lock\.json$)/;

/** Every text file that may cite: the five folders and what lies at the root. */
export function citingFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const atRoot = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  return [...inFolders, ...atRoot]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => TEXT.test(path) && !LEFT_OUT.test(path));
}
