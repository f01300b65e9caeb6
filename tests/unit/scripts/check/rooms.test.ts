import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  installedPackages,
  roomOverrides,
  type Override,
} from '../../../../scripts/check/lintRules';
import {
  roomNames,
  rooms,
  studioFeatures,
  studioShared,
  type Room,
  type RoomName,
} from '../../../../scripts/check/rooms';

/** One file of one import, and whether the linter must refuse it. */
interface Probe {
  readonly file: string;
  readonly text: string;
  readonly refused: boolean;
}

/** Every way to import; of these, the named ones take no value. */
const forms: Readonly<Record<string, (from: string) => string>> = {
  value: (from) => `import { x } from '${from}';\nexport const y = x;\n`,
  type: (from) => `import type { X } from '${from}';\nexport type Y = X;\n`,
  lazy: (from) => `export const later = () => import('${from}');\n`,
  passed: (from) => `export * from '${from}';\n`,
  effect: (from) => `import '${from}';\n`,
  typeQuery: (from) => `export type Y = import('${from}').X;\n`,
};

/** Whether a room may take that form of import from another room. */
function mayTake(room: Room, other: RoomName, form: string): boolean {
  if (form === 'typeQuery') return false;
  if (room.imports.includes(other)) return true;
  return form === 'type' && (room.types ?? []).includes(other);
}

function probesOf(room: Room): Probe[] {
  const probes: Probe[] = [];
  const add = (name: string, text: string, refused: boolean) =>
    probes.push({
      file: `src/${room.name}/${name.replaceAll(/[/@]/g, '_')}.ts`,
      text,
      refused,
    });
  for (const other of roomNames.filter((name) => name !== room.name)) {
    for (const [form, write] of Object.entries(forms)) {
      const refused = !mayTake(room, other, form);
      add(`${form}-of-${other}`, write(`../${other}/x`), refused);
      add(`${form}-of-index-of-${other}`, write(`../${other}`), refused);
    }
    const deep = forms['value']?.(`../../${other}/x`) ?? '';
    probes.push({
      file: `src/${room.name}/below/${other}.ts`,
      text: deep,
      refused: !mayTake(room, other, 'value'),
    });
  }
  for (const name of installedPackages()) {
    const refused = !room.packages.includes(name);
    add(`package-${name}`, `import { x } from '${name}';\nexport const y = x;\n`, refused);
    add(`below-package-${name}`, `export const z = () => import('${name}/below');\n`, refused);
  }
  add('node', `import { x } from 'node:fs';\nexport const y = x;\n`, true);
  add('tests', `import { x } from '../../tests/x';\nexport const y = x;\n`, true);
  add('own', `import { x } from './x';\nexport const y = x;\n`, false);
  add('asset', `import x from '../../assets/x.json';\nexport const y = x;\n`, false);
  return probes;
}

/** One file for each pair of folders in the studio. */
function studioProbes(): Probe[] {
  const features = Object.entries(studioFeatures);
  const folders = [...studioShared, ...features.map(([name]) => name)];
  return folders.flatMap((from) => {
    const probe = (to: string, module: string, refused: boolean): Probe[] =>
      Object.entries(forms).map(([form, write]) => ({
        file: `src/studio/${from}/${form}-${to}-${module}.ts`,
        text: write(`../${to}/${module}`),
        refused: refused || form === 'typeQuery',
      }));
    const isFeature = from in studioFeatures;
    return [
      ...probe('shell', 'Shell', true),
      ...features
        .filter(([to]) => to !== from)
        .flatMap(([to, offers]) => [
          ...probe(to, 'inside', true),
          ...offers.flatMap((module) => probe(to, module, !isFeature)),
        ]),
      ...studioShared.filter((to) => to !== from).flatMap((to) => probe(to, 'any', false)),
      ...probe('../scene', 'x', false),
      ...probe('../../tests', 'x', true),
    ].map(({ file, ...rest }) => ({ ...rest, file: file.replaceAll('../', 'up_') }));
  });
}

/** The files in which the linter of this repository refuses an import, as it is configured. */
function refusedIn(folder: string): Set<string> {
  const linter = resolve('node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { code: string; filename: string }[];
  };
  const rules = ['eslint(no-restricted-imports)', 'typescript(consistent-type-imports)'];
  return new Set(
    diagnostics.filter(({ code }) => rules.includes(code)).map(({ filename }) => filename),
  );
}

describe('the arrows between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-rooms-'));
  const inStudio = studioProbes();
  const probes = [...rooms.flatMap(probesOf), ...inStudio];
  let refused = new Set<string>();

  beforeAll(() => {
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    for (const { file, text } of probes) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    refused = refusedIn(folder);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('stand in the linter as in the table (else: npx tsx scripts/check/writeLintRules.ts)', () => {
    const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
      overrides: readonly Override[];
    };
    const ofRooms = overrides.filter((one) => 'no-restricted-imports' in one.rules);
    expect(ofRooms).toEqual(JSON.parse(JSON.stringify(roomOverrides(installedPackages()))));
  });

  it('run one way: no room imports one above it in the table', () => {
    rooms.forEach(({ name, imports, types = [] }, floor) => {
      expect(name).toBe(roomNames[floor]);
      for (const other of [...imports, ...types]) {
        expect(roomNames.indexOf(other), `${name} imports ${other}`).toBeLessThan(floor);
      }
    });
  });

  it.each(rooms.map(({ name }) => name))(
    '%s: the linter refuses what the table does',
    (name) => {
      const here = probes.filter(
        (probe) => probe.file.startsWith(`src/${name}/`) && !inStudio.includes(probe),
      );
      expect(here.some((probe) => probe.refused)).toBe(true);
      const wanted = here.filter((probe) => probe.refused).map(({ file }) => file);
      const found = here.filter(({ file }) => refused.has(file)).map(({ file }) => file);
      expect(found).toEqual(wanted);
    },
  );

  it('hold inside the studio: features import what is shared and what others offer', () => {
    const wanted = inStudio.filter((probe) => probe.refused).map(({ file }) => file);
    const found = inStudio.filter(({ file }) => refused.has(file)).map(({ file }) => file);
    expect(found).toEqual(wanted);
    expect(wanted.length).toBeLessThan(inStudio.length);
  });

  it.each([
    ['color', 'package-zustand'],
    ['color', 'package-react-dom'],
    ['color', 'package-three'],
    ['color', 'below-package-three'],
    ['color', 'value-of-anatomy'],
    ['consultation', 'value-of-scene'],
    ['consultation', 'lazy-of-studio'],
    ['scene', 'value-of-studio'],
    ['scene', 'type-of-index-of-studio'],
    ['outcome', 'package-react'],
    ['words', 'value-of-scene'],
  ])('src/%s: %s is refused', (room, name) => {
    expect(refused).toContain(`src/${room}/${name}.ts`);
  });
});
