import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import patterns from '../../../assets/loss-patterns.json' with { type: 'json' };
import styles from '../../../assets/hairline-styles.json' with { type: 'json' };
import tones from '../../../src/color/data/tone-scales.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import { chartOfPoint } from '../../../src/anatomy/scalpChart';
import { colorDifference, labOfSpectrum, zoneSpectrum } from '@stipple/color';
import { pigmentById, skinFromLab } from '@stipple/color';
import { PERCENTILES } from '../../../src/sculpt/headShapes';
import { rooms } from '../../../scripts/check/rooms';
import { bodyOf, numbersIn, tableIn } from './tables';

/*
 * The pages quote what data and code hold. Where a table stands in both, both must say the same.
 */

const practice = readFileSync('docs/facts/practice.md', 'utf8');
const color = readFileSync('docs/facts/color.md', 'utf8');
const head = readFileSync('docs/facts/head.md', 'utf8');

test('a table is read by its section, cell by cell', () => {
  const page =
    '## 1. One\n\n| a | b |\n|---|---|\n| x | **1.5** |\n\n## 2. Two\n\n| c |\n|---|\n| y |\n';
  expect(tableIn(page, '1')).toEqual([['x', '**1.5**']]);
  expect(tableIn(page, '2')).toEqual([['y']]);
  expect(numbersIn('-12 to .500, 4,700 of 0.3')).toEqual([-12, 0.5, 4700, 0.3]);
  expect(() => tableIn(page, '3')).toThrow('no section 3');
});

it('says percentiles of heads as the warp knows them', () => {
  const named = {
    circumference: 'circumferenceMm',
    length: 'lengthMm',
    breadth: 'breadthMm',
    'tragion to top': 'tragionVertexMm',
    'menton to sellion': 'mentonSellionMm',
    bizygomatic: 'bizygomaticMm',
  } as const;
  const table = new Map(tableIn(practice, '3.5').map(([name, ...cells]) => [name, cells]));
  for (const [name, key] of Object.entries(named)) {
    const said = table.get(name)?.map(numbersIn);
    expect(said, name).toEqual([PERCENTILES.man[key], PERCENTILES.woman[key]]);
  }
});

it('says areas of loss as the masks are fitted to, and the dots that follow', () => {
  const ids: Readonly<Record<string, string>> = {
    'III vertex': 'norwood-3v',
    whole: 'totalis',
    'whole scalp': 'totalis',
  };
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
  const idOf = (stage: string): string =>
    ids[stage] ??
    `norwood-${roman.indexOf(stage.replace('a', '')) + 1}${stage.endsWith('a') ? 'a' : ''}`;
  const areas = new Map(patterns.patterns.map(({ id, areaCm2 }) => [id, areaCm2]));
  const stages = tableIn(practice, '5.1');
  expect(stages.length).toBe(13);
  for (const row of stages) {
    expect(areas.get(idOf(row[0] ?? '')), row[0]).toBe(Number(row.at(-1)));
  }
  for (const [stage = '', area, ...dots] of tableIn(practice, '1.6')) {
    expect(areas.get(idOf(stage)), stage).toBe(Number(area));
    for (const [i, perCm2] of [100, 150, 200].entries()) {
      const [said = Number.NaN] = numbersIn(dots[i] ?? '');
      expect(Math.abs(said - Number(area) * perCm2), stage).toBeLessThanOrEqual(50);
    }
  }
});

it('says hairline styles as they are shipped', () => {
  const names: Readonly<Record<string, string>> = {
    'natural, soft': 'natural',
    'defined, edge-up': 'defined',
    'mature, receded': 'mature',
    "widow's peak": 'widows-peak',
    "women's density": 'womens-density',
  };
  const rows = tableIn(practice, '4.3');
  expect(rows.length).toBe(styles.styles.length);
  for (const [name = '', , feather = '', edge, amplitudes = ''] of rows) {
    const style = styles.styles.find(({ id }) => id === (names[name] ?? name));
    expect(style?.edgeDensity, name).toBe(Number(edge));
    expect([style?.macroMm, style?.microMm], name).toEqual(numbersIn(amplitudes));
    const [least = 0, most = feather.includes('more') ? Infinity : least] = numbersIn(feather);
    expect(style?.featherMm, name).toBeGreaterThanOrEqual(least);
    expect(style?.featherMm, name).toBeLessThanOrEqual(most);
  }
});

it('says tones as the scales have them', () => {
  const text = bodyOf(color, '3.3').replaceAll(/\s+/g, ' ');
  for (const { ita, L, a, b } of tones.curve.filter((row) => row.ita > -75)) {
    const lab = [L, a, b].map((value) => value.toFixed(1)).join(' ');
    expect(text).toMatch(new RegExp(`${ita}(?: degrees|:) ${lab.replaceAll('.', '\\.')}`));
  }
  expect(text).toContain(tones.monk.map(({ ita }) => ita).join(', '));
  const types = tones.fitzpatrick.map(({ ita }) => ita);
  expect(text).toContain(`${types.slice(0, -1).join(', ')} and ${types.at(-1) ?? ''}`);
});

it('says how zones darken as the engine computes it', () => {
  const rows = tableIn(color, '6');
  expect(rows.length).toBe(4);
  for (const [reading = '', ...differences] of rows) {
    const [L = 0, a = 0, b = 0] = numbersIn(reading);
    const skin = skinFromLab({ L, a, b });
    const found = [60, 120, 180].map((densityPerCm2) => {
      const dots = {
        pigment: pigmentById('carbon-black'),
        opticalDepth: 1.5,
        densityPerCm2,
        diameterMm: 0.3,
        topMm: 0.15,
        heightMm: 0.25,
      };
      const zone = labOfSpectrum(zoneSpectrum(skin, [dots]));
      return colorDifference(skin.lab, zone).toFixed(1);
    });
    expect(differences.slice(0, 3), reading).toEqual(found);
  }
});

it('says landmarks of the chart where the chart puts them', () => {
  // The section's first table is of projections.
  const landmarks = tableIn(head, '4').filter((row) => row.length === 5);
  expect(landmarks.length).toBe(16);
  for (const [name, place = '', , , uv = ''] of landmarks) {
    const [x = 0, y = 0, z = 0] = numbersIn(place);
    const [u = 0, v = 0] = numbersIn(uv);
    const [chartU, chartV] = chartOfPoint([x, y, z]);
    expect(Math.max(Math.abs(chartU - u), Math.abs(chartV - v)), name).toBeLessThan(0.0015);
  }
});

it('lists every decision', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const records = readdirSync('docs/decisions').filter((file) => /^\d{4}-/.test(file));
  expect(records.length).toBeGreaterThanOrEqual(8);
  for (const file of records) {
    expect(index).toContain(`](${file})`);
    const record = readFileSync(`docs/decisions/${file}`, 'utf8');
    for (const part of ['Context.', 'Decision.', 'Consequences.', 'Think again']) {
      expect(record, `${file}: ${part}`).toContain(`**${part}`);
    }
  }
});

it('draws the rooms that the linter keeps', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const table = bodyOf(architecture, 'Rooms').matchAll(/^\| `(\w+)` \|/gm);
  expect(Array.from(table, ([, name]) => name)).toEqual(rooms.map(({ name }) => name));
});

it('has a changelog that begins with what is not released, then this version', () => {
  const versions = readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[([^\]]+)\]/gm);
  const [first, second] = Array.from(versions, ([, version]) => version);
  expect([first, second]).toContain(packageJson.version);
  expect(first === 'Unreleased' || first === packageJson.version).toBe(true);
});
