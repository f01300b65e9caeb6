import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may know the default head's chart: a surface and those who sculpt that head. */
const OWNERS = ['radialSurface.ts', 'radiusMap.ts', 'headLandmarks.ts', 'shade.ts'];

/** It finds the ink under a vertex by the vertex's place on the default head, as the skin's shader does. */
const READER_OF_REST_PLACES = /^(treatedScalp|zoomAim)\.ts$/;

const knowsTheChart = (file: string): boolean =>
  /from '[^']*\/scalpChart'/.test(readFileSync(file, 'utf8'));

describe("the default head's chart", () => {
  it('is known to its owners alone: all others ask the surface at hand', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join('src', name));
    const found = sources.filter(knowsTheChart).map((file) => basename(file));
    const others = found.filter((file) => !READER_OF_REST_PLACES.test(file));
    expect(others.toSorted()).toEqual(OWNERS.toSorted());
  });
});
