import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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
  };
  expect(printed.recommendation.sessions).toHaveLength(3);
  expect(printed.band.count).toBeGreaterThan(1);
  expect(printed.interval[0]).toBeLessThanOrEqual(printed.dE00);
  expect(printed.interval[1]).toBeGreaterThanOrEqual(printed.dE00);
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
  ['--skin 61.3,10.3,18.3', /--density is missing/],
  [`${ZONE} --density -4`, /density/],
  [`${ZONE} --density=-4`, /--density must be 0 to 400/],
  [`${ZONE} --diameter wide`, /--diameter must be/],
  [`${ZONE} --optical-depth 1e9`, /--optical-depth must be/],
  [`${ZONE} --pigment mud`, /Unknown pigment "mud"/],
  [`${ZONE} --colour red`, /--colour/],
  [`${ZONE} --illuminant A --observer 10`, /with the 2 degree observer/],
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
