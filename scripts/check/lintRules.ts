import { readFileSync } from 'node:fs';
import { roomNames, rooms, studioFeatures, studioShared, type Room } from './rooms';

/** One override of .oxlintrc.json. A later one replaces an earlier one rule by rule, so each has all of its own. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

type Pattern = {
  readonly message: string;
  readonly allowTypeImports?: true;
} & ({ readonly regex: string } | { readonly group: readonly string[] });

/** What does not stand in src/: no room reaches up there. */
const OUTSIDE = ['scripts', 'tests'] as const;
const CONTRACT = 'scripts/check/rooms.ts is the table of arrows';
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
  return [
    {
      regex: intoFolder([...closed, ...OUTSIDE]),
      message: `${room.name} does not know this room (${CONTRACT}).`,
    },
    ...(types.length === 0
      ? []
      : [
          {
            regex: intoFolder(types),
            message: `${room.name} takes types only from this room (${CONTRACT}).`,
            allowTypeImports: true as const,
          },
        ]),
    {
      regex: ofPackage(packages),
      message: `${room.name} does not use this package (${CONTRACT}).`,
    },
  ];
}

/** Features other than `own`, and the shell; of a feature, what it offers may be let through. */
function closedInStudio(own: string | null): Pattern[] {
  const features = Object.keys(studioFeatures).filter((name) => name !== own);
  const shell: Pattern = {
    regex: intoFolder(own === null ? ['shell', ...features] : ['shell']),
    message: 'The shell imports the features, and both import what is shared; never back.',
  };
  if (own === null) return [shell];
  return [
    shell,
    {
      group: features.flatMap((name) => [
        `../**/${name}/**`,
        ...(studioFeatures[name] ?? []).map((file) => `!../**/${name}/${file}`),
      ]),
      message: `A feature imports of another only what that offers (${CONTRACT}).`,
    },
  ];
}

function override(room: Room, folder: string, patterns: readonly Pattern[]): Override {
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      // import('x').T would be a way around the rule above.
      'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      ...(room.pure ? { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] } : {}),
    },
  };
}

/** The folders of the studio; each has the studio's own patterns too, as its override replaces the studio's. */
function studioOverrides(studio: Room, installed: readonly string[]): Override[] {
  const everywhere = forbiddenIn(studio, installed);
  const folders = [
    ...studioShared.map((name) => [name, null] as const),
    ...Object.keys(studioFeatures).map((name) => [name, name] as const),
  ];
  return folders.map(([name, own]) =>
    override(studio, `studio/${name}`, [...everywhere, ...closedInStudio(own)]),
  );
}

/**
 * The overrides that keep the arrows: one a room, then one a folder of the studio.
 * @param installed every package that package.json lists, those for development too
 */
export function roomOverrides(installed: readonly string[]): Override[] {
  return rooms.flatMap((room) => [
    override(room, room.name, forbiddenIn(room, installed)),
    ...(room.name === 'studio' ? studioOverrides(room, installed) : []),
  ]);
}

/** Every package that package.json lists, those for development too. */
export function installedPackages(): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  return Object.keys({ ...dependencies, ...devDependencies }).toSorted();
}
