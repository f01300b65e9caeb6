import { readFileSync } from 'node:fs';
import { roomNames, rooms, type Room } from './rooms';

/** One override of .oxlintrc.json. A later one replaces an earlier one rule by rule, so each has all of its own. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

interface Pattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: true;
}

/** What does not stand in src/: no room reaches up there. */
const OUTSIDE = ['scripts', 'tests'] as const;
const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (names: readonly string[]): string => `(${names.map(escaped).join('|')})`;

/** A path out of the room's folder into one of the named ones; Vite also takes paths from the root. */
const intoFolder = (names: readonly string[]): string =>
  `^(\\/src\\/|(\\.\\/)?(\\.\\.\\/)+(src\\/)?)${anyOf(names)}(\\/|\\?|$)`;
const ofPackage = (names: readonly string[]): string => `^(node:|${anyOf(names)}(\\/|\\?|$))`;

function forbiddenIn(room: Room, installed: readonly string[]): Pattern[] {
  const types = room.types ?? [];
  const others = roomNames.filter((name) => name !== room.name);
  const closed = others.filter((name) => !room.imports.includes(name) && !types.includes(name));
  const packages = installed.filter((name) => !room.packages.includes(name));
  const contract = 'scripts/check/rooms.ts is the table of arrows';
  return [
    {
      regex: intoFolder([...closed, ...OUTSIDE]),
      message: `${room.name} does not know this room (${contract}).`,
    },
    ...(types.length === 0
      ? []
      : [
          {
            regex: intoFolder(types),
            message: `${room.name} takes types only from this room (${contract}).`,
            allowTypeImports: true as const,
          },
        ]),
    {
      regex: ofPackage(packages),
      message: `${room.name} does not use this package (${contract}).`,
    },
  ];
}

/**
 * The overrides that keep the arrows, one a room.
 * @param installed every package that package.json lists, those for development too
 */
export function roomOverrides(installed: readonly string[]): Override[] {
  return rooms.map((room) => ({
    files: [`src/${room.name}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenIn(room, installed) }],
      // import('x').T would be a way around the rule above; the studio may import every room anyway.
      ...(room.name === 'studio'
        ? {}
        : {
            'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
          }),
      ...(room.pure ? { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] } : {}),
    },
  }));
}

/** Every package that package.json lists, those for development too. */
export function installedPackages(): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  return Object.keys({ ...dependencies, ...devDependencies }).toSorted();
}
