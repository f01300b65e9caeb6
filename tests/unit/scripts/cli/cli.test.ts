import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import nist from '../../../data/nist-skin-spectra.json' with { type: 'json' };
import { zoneCommand } from '../../../../scripts/cli/zone';
import { matchCommand } from '../../../../scripts/cli/match';
import { answer } from '../../../../scripts/cli/answer';
import { UsageError } from '../../../../scripts/cli/arguments';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

function stipple(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/cli/stipple.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const ZONE =
  '--skin 61.3,10.3,18.3 --density 120 --diameter 0.3 --optical-depth 1.5 --depth 0.15 --height 0.25';

test('zone prints one JSON object with skin, zone, dot and residual', () => {
  const { code, out, err } = stipple('zone', ...ZONE.split(' '));
  expect(err).toBe('');
  expect(code).toBe(0);
  const printed = JSON.parse(out) as Record<string, { lab: number[] }> & { residual: number };
  expect(printed['skin']?.lab).toEqual([61.3, 10.3, 18.3]);
  const [zone, dot] = [printed['zone']?.lab ?? [], printed['dot']?.lab ?? []];
  expect(zone[0]).toBeGreaterThan(56);
  expect(zone[0]).toBeLessThan(58.5);
  expect(dot[0]).toBeLessThan((zone[0] ?? 0) - 2);
  expect(printed.residual).toBeLessThan(0.2);
});

test('zone and match warn of a colour that no skin has', () => {
  const paint = ['--skin', '88,1,17'];
  const rest = ZONE.split(' ').slice(2);
  for (const printed of [
    zoneCommand([...paint, ...rest]) as { skin: { status: string }; reasons: string[] },
    matchCommand(paint) as { skin: { status: string }; reasons: string[] },
  ]) {
    expect(printed.skin.status).toBe('outside');
    expect(printed.reasons[0]).toMatch(/Not a colour that skin has/);
  }
  const skin = zoneCommand(ZONE.split(' ')) as { reasons: string[] };
  expect(skin.reasons).toEqual([]);
});

test('match prints recommendation, band, dE00 and interval', () => {
  const printed = JSON.parse(answer(['match', '--skin', '61.3,10.3,18.3'])) as {
    recommendation: { pigment: string; sessions: unknown[]; sentence: string };
    band: { count: number };
    dE00: number;
    interval: [number, number];
    chances: { blends: number; good: number };
    chancesInWords: string;
    outlook: { years: number; chances: object }[];
  };
  expect(printed.recommendation.sessions).toHaveLength(3);
  expect(printed.band.count).toBeGreaterThan(1);
  expect(printed.interval[1]).toBeGreaterThan(Math.max(printed.interval[0], printed.dE00));
  const { blends, good } = printed.chances;
  expect(good).toBeGreaterThanOrEqual(blends);
  expect(printed.chancesInWords).toMatch(/blends? with own hair/i);
  expect(printed.outlook.map(({ years }) => years)).toEqual([2, 5]);
  // Years add a doubt of their own: what is said of the healed zone is not said again.
  for (const later of printed.outlook) expect(later.chances).not.toEqual(printed.chances);
});

test('what speaks against the numbers of a zone is remarked', () => {
  const remarks = (line: string) =>
    (zoneCommand(line.split(' ')) as { coverage: number; remarks: string[] }).remarks;
  expect(remarks(ZONE)).toEqual([]);
  expect(remarks(ZONE.replace('--density 120', '--density 400'))).toEqual([]);
  const crowded = ZONE.replace('--density 120 --diameter 0.3', '--density 400 --diameter 0.6');
  expect(remarks(crowded)).toEqual([expect.stringMatching(/cover the skin 1\.13 times/)]);
  expect(remarks(ZONE.replace('61.3,10.3,18.3', '92,2,7'))).toEqual([
    expect.stringMatching(/not a colour that skin has/i),
  ]);
});

test('match says that no ink is needed for no hair, and does not advise any', () => {
  const printed = JSON.parse(answer(['match', '--skin', '61.3,10.3,18.3', '--hairs', '0'])) as {
    noInk: boolean;
    reasons: string[];
    recommendation: { sentence: string };
  };
  expect(printed.noInk).toBe(true);
  expect(printed.recommendation.sentence).toMatch(/^No ink needed/);
  expect(printed.reasons).toEqual([printed.recommendation.sentence]);
  expect(answer(['table'])).toMatch(/white +no ink/);
});

test('match says how much a tress read lighter changes, unless the target is measured', () => {
  const printed = (...how: string[]) =>
    JSON.parse(answer(['match', '--skin', '65,10,14', ...how])) as {
      sensitivity?: { tressL: number; targetL: number; partsWater: number };
    };
  const { sensitivity } = printed();
  expect(sensitivity?.tressL).toBe(1);
  expect(sensitivity?.targetL).toBeGreaterThan(0);
  expect(sensitivity?.targetL).toBeLessThan(0.3);
  expect(Math.abs(sensitivity?.partsWater ?? NaN)).toBeLessThanOrEqual(2);
  expect(printed('--target', '58,5,9').sensitivity).toBeUndefined();
});

test('match takes the growth by its name, or the length, and not both', () => {
  const target = (...how: string[]) =>
    (
      JSON.parse(answer(['match', '--skin', '65,10,14', ...how])) as {
        target: { lab: [number, number, number] };
      }
    ).target.lab;
  expect(target('--growth', 'one-day')).toEqual(target());
  expect(target('--growth', 'razored')).toEqual(target('--stubble', '0'));
  expect(target('--growth', 'razored')[0]).toBeGreaterThan(target()[0] + 1);
  expect(target('--growth', 'two-days')[0]).toBeLessThan(target()[0] - 1);
  expect(() => target('--growth', 'a-week')).toThrow(/razored, one-day, two-days/);
  expect(() => target('--growth', 'razored', '--stubble', '0.1')).toThrow(/one of them/);
});

test('--help explains', () => {
  expect(answer(['--help'])).toMatch(/zone --skin[\s\S]*match --skin/);
  expect(answer(['zone', '--help'])).toBe(answer(['--help']));
});

test('bad input exits with 2 and one clear line on stderr', () => {
  const { code, out, err } = stipple('zone', '--skin', '61.3,ten,18.3');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toMatch(/--skin must be three numbers/);
  expect(() => answer([])).toThrow(/No command given/);
  expect(() => answer(['dance'])).toThrow(/Unknown command "dance"/);
});

const bad: readonly (readonly [string, RegExp])[] = [
  ['', /--skin L,a,b is missing/],
  ['--skin 61.3,10.3', /three numbers/],
  ['--skin 61.3,10.3,', /three numbers/],
  ['--skin 61.3,10.3,NaN', /three numbers/],
  ['--skin 161,10,18', /L\* runs from 0 to 100/],
  ['--skin 50,-60,-40', /not a colour that skin has/],
  ['--skin 61.3,10.3,18.3', /--density is missing.*--diameter is missing.*--optical-depth is/],
  [
    ZONE.replace('--optical-depth 1.5', ''),
    /^--optical-depth is missing \(what one dot absorbs/,
  ],
  [`${ZONE} --density -4`, /^--density must be 0 to 400 dots per cm2, not "-4"/],
  [`${ZONE} --diameter -.3`, /^--diameter must be 0.05 to 1 mm, not "-.3"/],
  ['--skin -61.3,10.3,18.3', /L\* runs from 0 to 100, not -61.3/],
  [`${ZONE} --depth`, /^--depth is without its value/],
  [`${ZONE} --depth --height 0.2`, /^--depth is without its value/],
  [`${ZONE} --density=-4`, /--density must be 0 to 400/],
  [`${ZONE} --diameter wide`, /--diameter must be/],
  [`${ZONE} --optical-depth 1e9`, /--optical-depth must be/],
  [`${ZONE} --pigment mud`, /Unknown pigment "mud"/],
  [`${ZONE} --colour red`, /--colour/],
  [`${ZONE} --illuminant A --observer 7`, /--observer must be/],
  [`${ZONE} --geometry 45`, /SCI, SCE/],
  [`${ZONE} stray`, /stray/],
];

test.each(bad)('zone refuses "%s"', (line, message) => {
  const args = line.split(' ').filter((word) => word !== '');
  expect(() => zoneCommand(args)).toThrow(UsageError);
  expect(() => zoneCommand(args)).toThrow(message);
});

test('match takes hair and target, and refuses bad ones', () => {
  const skin = ['--skin', '61.3,10.3,18.3'];
  const plain = matchCommand(skin) as { target: { lab: number[] } };
  const blond = matchCommand([...skin, '--hair', '52,5,20']) as { target: { lab: number[] } };
  expect(blond.target.lab[0]).toBeGreaterThan((plain.target.lab[0] ?? 0) + 2);
  const measured = matchCommand([...skin, '--target', '55,6,13']) as {
    target: { lab: number[] };
  };
  expect(measured.target.lab).toEqual([55, 6, 13]);
  expect(() => matchCommand([...skin, '--hair', '52,5'])).toThrow(
    /--hair must be three numbers/,
  );
  expect(() => matchCommand([...skin, '--target', '152,5,5'])).toThrow(/--target must have L/);
  expect(() => matchCommand([...skin, '--grey', '3'])).toThrow(/--grey must be 0 to 1/);
});

const folder = mkdtempSync(join(tmpdir(), 'stipple-spectra-'));
const table = (people: readonly number[], head = '') => {
  const rows = people.map((i) => [`Person ${i}`, ...(nist.reflectance[i] ?? [])].join(','));
  return [head, ['name', ...nist.wavelengthsNm].join(','), ...rows].join('\n');
};
const spectrumFile = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const two = spectrumFile('two.csv', table([3, 4]));
const three = spectrumFile('three.csv', table([3]));
const sce = spectrumFile('sce.csv', table([3], 'Geometry: SCE'));
const lamp = spectrumFile('lamp.sp', 'SPECT\nMEAS_TYPE "EMISSION"\n');

interface Zone {
  readonly skin: { readonly lab: number[]; readonly known: string };
  readonly zone: { readonly lab: number[] };
}
const [, , ...DOTS] = ZONE.split(' ');
const zoneOf = (...how: string[]) => zoneCommand([...how, ...DOTS]) as Zone;

test('zone and match take the spectrum of a skin, and say that they knew it', () => {
  const measured = zoneOf('--spectrum', three, '--geometry', 'SCI');
  expect(measured.skin.known).toBe('spectrum');
  const byLab = zoneOf('--skin', measured.skin.lab.join(','));
  expect(byLab.skin).toMatchObject({ lab: measured.skin.lab, known: 'lab' });
  expect(byLab.zone.lab).not.toEqual(measured.zone.lab);
  const match = matchCommand(['--spectrum', three, '--geometry', 'SCI']) as Zone;
  expect(match.skin).toEqual(measured.skin);
});

test('of several readings the mean is taken, or the one that is asked for', () => {
  const lightness = (...how: string[]) =>
    zoneOf('--spectrum', two, '--geometry', 'SCI', ...how).skin.lab[0] ?? NaN;
  const [first, second] = [lightness('--reading', '1'), lightness('--reading', '2')];
  expect(lightness()).toBe(lightness('--reading', 'mean'));
  expect(lightness()).toBeGreaterThan(Math.min(first, second));
  expect(lightness()).toBeLessThan(Math.max(first, second));
});

test('a file that says how it was measured is believed, unless the command line says it', () => {
  const [told, overruled] = [
    zoneOf('--spectrum', sce),
    zoneOf('--spectrum', sce, '--geometry=SCI'),
  ];
  expect(told.skin.lab[0]).toBeGreaterThan((overruled.skin.lab[0] ?? 0) + 1);
});

test.each([
  [['--spectrum', three], /does not say whether the gloss was measured; add --geometry SCI/],
  [['--spectrum', join(folder, 'none.csv')], /none\.csv" cannot be read/],
  [['--spectrum', lamp], /light of a lamp or a screen/],
  [['--spectrum', spectrumFile('no.csv', 'a,b\n1,2')], /No spectrum was found/],
  [
    ['--spectrum', two, '--geometry', 'SCI', '--reading', '3'],
    /--reading must be mean or 1 to 2/,
  ],
  [['--spectrum', three, '--skin', '60,10,18'], /--skin does not go with --spectrum/],
  [['--spectrum', three, '--illuminant', 'A'], /--illuminant does not go with --spectrum/],
  [['--skin', '60,10,18', '--reading', '1'], /--reading does not go with --skin/],
])('zone refuses %j', (how, message) => {
  expect(() => zoneOf(...how)).toThrow(UsageError);
  expect(() => zoneOf(...how)).toThrow(message);
});
