/**
 * The rooms of src/ and the arrows between them (docs/design.md 4): the one table from which the linter's rules
 * are written (lintRules.ts). What a room does not name here it may not import, in any form: statically, lazily, as a
 * type, or by re-export.
 */
export interface Room {
  /** Folder below src/. */
  readonly name: RoomName;
  /** Rooms whose values and types it may import, in this table. */
  readonly imports: readonly RoomName[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly RoomName[];
  /** Packages it may import, by the names in package.json. */
  readonly packages: readonly string[];
  /** Whether it runs anywhere: no window, document, navigator or storage. */
  readonly pure: boolean;
}

/** Every room, the lowest first. */
export const roomNames = [
  'math',
  'color',
  'anatomy',
  'dots',
  'sculpt',
  'consultation',
  'outcome',
  'plan',
  'picture',
  'words',
  'scene',
  'studio',
] as const;

export type RoomName = (typeof roomNames)[number];

const domain = ['math', 'anatomy', 'dots', 'sculpt'] as const;

/** The color room is a package: it is asked by its name, and only for what its index names. */
const COLOR = '@stipple/color';

export const rooms: readonly Room[] = [
  { name: 'math', imports: [], packages: [], pure: true },
  { name: 'color', imports: [], packages: ['culori'], pure: true },
  { name: 'anatomy', imports: ['math'], packages: [], pure: true },
  { name: 'dots', imports: ['math', 'anatomy'], packages: [], pure: true },
  { name: 'sculpt', imports: ['math', 'anatomy'], packages: ['meshoptimizer'], pure: true },
  { name: 'consultation', imports: domain, packages: [COLOR, 'valibot'], pure: true },
  {
    name: 'outcome',
    imports: [...domain, 'consultation'],
    packages: [COLOR, 'comlink', 'valibot'],
    pure: true,
  },
  {
    name: 'plan',
    imports: [...domain, 'consultation', 'outcome'],
    packages: [COLOR, 'valibot'],
    pure: true,
  },
  {
    name: 'picture',
    imports: [...domain, 'consultation', 'outcome'],
    packages: [COLOR, 'comlink', 'culori', 'mediabunny'],
    pure: false,
  },
  {
    name: 'words',
    imports: [...domain, 'consultation'],
    types: ['outcome', 'plan'],
    packages: [COLOR],
    pure: true,
  },
  {
    name: 'scene',
    imports: [...domain, 'consultation', 'outcome', 'plan', 'picture'],
    packages: [COLOR, 'comlink', 'mediabunny', 'react', 'three', '@react-three/fiber'],
    pure: false,
  },
  {
    name: 'studio',
    imports: [...domain, 'consultation', 'outcome', 'plan', 'picture', 'words', 'scene'],
    packages: [
      '@base-ui/react',
      COLOR,
      'comlink',
      'culori',
      'fflate',
      'idb',
      'jspdf',
      'react',
      'react-dom',
      'valibot',
      'zundo',
      'zustand',
    ],
    pure: false,
  },
];

/** What every folder of src/studio may use: no feature, no shell. */
export const studioShared = [
  'browser',
  'controls',
  'drawings',
  'failures',
  'offline',
  'records',
  'stage',
  'stores',
  'theme',
] as const;

/**
 * The features of src/studio and what each offers to the others, as files of its folder. A feature imports what is
 * shared and these, never the shell; the shell imports them all. Named files instead of an index: an index would put
 * into the first download what loads later.
 */
export const studioFeatures: Readonly<Record<string, readonly string[]>> = {
  client: [],
  clinic: [],
  compare: ['compared'],
  export: [],
  help: [],
  library: ['saveConsultation'],
  plan: [],
  screenCheck: ['ScreenReminder'],
  screening: ['guidance'],
  share: [],
  steps: [],
  summary: [],
  tour: ['tourStore'],
};
