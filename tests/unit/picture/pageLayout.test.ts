import { wcagContrast } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/picture/bands';
import { READABLE, type Hex } from '../../../src/picture/inkOnBackdrop';
import type { Area, Measure } from '../../../src/picture/page';
import { layoutPage, type PageContent } from '../../../src/picture/pageLayout';

/** A font half as wide as high, as Latin text is on average. */
const measure: Measure = (text, { sizePx }) => text.length * sizePx * 0.52;

const LABEL = 'Simulation - not a guarantee of results';

const sizes = [
  [1080, 1080],
  [1080, 1350],
  [1080, 1440],
  [1080, 1920],
  [1920, 1080],
  [3840, 2160],
  [7680, 4320],
  [1041, 763],
  [390, 640],
] as const;

const contents = fc
  .record({
    size: fc.constantFrom(...sizes).map(([width, height]) => ({ width, height })),
    panels: fc.integer({ min: 1, max: 6 }),
    lines: fc.integer({ min: 0, max: 3 }),
    title: fc.constantFrom('', 'Simulated, healed'),
    caption: fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 140 }).map((text) => text.trim()),
    ),
    logo: fc.option(
      fc.record({
        width: fc.integer({ min: 8, max: 900 }),
        height: fc.integer({ min: 8, max: 900 }),
      }),
    ),
    logoPlate: fc.constantFrom<Hex | null>(null, '#fbf9f6'),
    signature: fc.constantFrom('', 'Clinic', 'A clinic with a rather long name on the coast'),
    paper: fc.option(
      fc
        .integer({ min: 0, max: 0xffffff })
        .map((n): Hex => `#${n.toString(16).padStart(6, '0')}`),
    ),
  })
  .map(({ panels, lines, paper, ...rest }): PageContent => ({
    ...rest,
    backdrop: { behind: paper ? { top: paper, bottom: '#cdc8c1' } : null, paper },
    panels: Array.from({ length: panels }, (_unused, i) => ({
      title: `Simulated, healed ${i}`,
      lines: Array.from({ length: lines }, () => '118 dots/cm² · 34,870 dots'),
    })),
    label: LABEL,
    measure,
  }));

const inside = (area: Area, { width, height }: { width: number; height: number }): boolean =>
  area.x >= 0 && area.y >= 0 && area.x + area.width <= width && area.y + area.height <= height;

const apart = (a: Area, b: Area): boolean =>
  a.x + a.width <= b.x ||
  b.x + b.width <= a.x ||
  a.y + a.height <= b.y ||
  b.y + b.height <= a.y;

describe('the layout of a page', () => {
  it('keeps everything inside the picture and apart from everything else', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const page = layoutPage(content);
        const all = [
          ...page.heads,
          ...page.texts.map(({ area }) => area),
          ...(page.logo ? [page.logo] : []),
        ];
        for (const [i, area] of all.entries()) {
          expect(inside(area, page), JSON.stringify(area)).toBe(true);
          for (const other of all.slice(i + 1)) {
            expect(apart(area, other), JSON.stringify([area, other])).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('writes the label on every page, readably, and heads of an even size and place', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const page = layoutPage(content);
        expect(page.texts.map(({ text }) => text).join(' ')).toContain(LABEL);
        for (const { color } of page.texts) {
          const ground = content.backdrop.paper ?? '#fbf9f6';
          expect(wcagContrast(color, ground)).toBeGreaterThanOrEqual(READABLE);
        }
        expect(page.heads).toHaveLength(content.panels.length);
        for (const { x, y, width, height } of page.heads) {
          for (const n of [y, height, ...(page.heads.length > 1 ? [x, width] : [])])
            expect(n % 2).toBe(0);
          expect(Math.min(width, height)).toBeGreaterThan(
            0.1 * Math.min(page.width, page.height),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('starts its foot with its cards', () => {
    const page = layoutPage({
      size: { width: 1080, height: 1350 },
      backdrop: { behind: { top: '#e8e5e0', bottom: '#cdc8c1' }, paper: '#fdfcf9' },
      title: 'Simulated, healed',
      panels: ['Light', 'Natural', 'Full'].map((title) => ({ title, lines: [] })),
      label: LABEL,
      caption: '',
      logo: null,
      logoPlate: null,
      signature: 'Clinic',
      measure,
    });
    const [left, right] = [
      Math.min(...page.heads.map(({ x }) => x)),
      Math.max(...page.heads.map(({ x, width }) => x + width)),
    ];
    expect(page.texts.find(({ text }) => text === LABEL)?.x).toBe(left);
    expect(page.texts.find(({ text }) => text === 'Clinic')?.x).toBe(right);
  });

  it('is cut into bands that cover every head once', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const page = layoutPage(content);
        const bands = bandsOf(page);
        expect(bands.reduce((sum, { height }) => sum + height, 0)).toBe(page.height);
        const covered = page.heads.map(() => 0);
        for (const { y, height, parts } of bands) {
          for (const part of parts) {
            const head = page.heads[part.head];
            expect(part.y).toBe((head?.y ?? 0) + part.tile.y);
            expect(part.x).toBe((head?.x ?? 0) + part.tile.x);
            expect(part.y).toBeGreaterThanOrEqual(y);
            expect(part.y + part.tile.height).toBeLessThanOrEqual(y + height);
            covered[part.head] = (covered[part.head] ?? 0) + part.tile.width * part.tile.height;
          }
        }
        expect(covered).toEqual(page.heads.map(({ width, height }) => width * height));
      }),
      { numRuns: 100 },
    );
  });
});
