import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may know the default head's chart: a surface, those who sculpt that head, and who reads its rest places. */
const OWNERS = [
  'radialSurface.ts',
  'radiusMap.ts',
  'headLandmarks.ts',
  'shade.ts',
  // finds the ink under a vertex by its place on the default head, as the skin's shader does
  'treatedScalp.ts',
];

const knowsTheChart = (file: string): boolean =>
  /from '[^']*\/scalpChart'/.test(readFileSync(file, 'utf8'));

describe("the default head's chart", () => {
  it('is known to its owners alone: all others ask the surface at hand', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join('src', name));
    const found = sources.filter(knowsTheChart).map((file) => basename(file));
    expect(found.toSorted()).toEqual(OWNERS.toSorted());
  });
});
