import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  existingHair,
  lossPatternIds,
  nativeHair,
  type LossPatternId,
} from '../../src/anatomy/lossPattern';
import { radialSurface } from '../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../src/anatomy/scalpAnatomy';
import { viewFromAbove, type ViewFromAbove } from '../../src/anatomy/viewFromAbove';
import { clamp } from '../../src/math/scalar';
import { decodeHead } from '../../src/sculpt/headFile';

/** Places of the grid: mm between them, and the outermost to the left and ahead. */
const STEP_MM = 10;
const SIDE_MM = 80;
const AHEAD_MM = 100;
/** Hair in ten steps, a digit a place. */
const TOP_DIGIT = 9;
/** Samples a side round a place, so that a border between places shows as half. */
const SAMPLES = 3;
/** The borders of one client: a pattern is drawn as it would be worn, patches where the view shows some. */
const seedOf = (pattern: LossPatternId): number => (pattern === 'areata' ? 12 : 7);
/** Degrees between the rim's radii, from the forehead to the back. */
const RIM_STEP_DEG = 10;

/** What is drawn of the patterns of hair loss, seen from above on the default head. */
export interface PatternViews {
  readonly source: string;
  readonly stepMm: number;
  readonly sideMm: number;
  readonly aheadMm: number;
  readonly rimStepDeg: number;
  /** Distances of the rim from the middle, mm, separated by spaces. */
  readonly rimMm: string;
  readonly patterns: Readonly<Record<LossPatternId, PatternView>>;
}

interface PatternView {
  /** Share of the crown's and mid-scalp's hair that is lost, 0..1. */
  readonly topLoss: number;
  /** Remaining hair, 0 none to 9 full, from the left front to the right back, left to right. */
  readonly hair: string;
}

type Value = (u: number, v: number) => number;

function digits(view: ViewFromAbove, value: Value): string {
  let text = '';
  for (let forward = AHEAD_MM; forward >= -AHEAD_MM; forward -= STEP_MM) {
    for (let side = SIDE_MM; side >= -SIDE_MM; side -= STEP_MM) {
      let sum = 0;
      for (let k = 0; k < SAMPLES * SAMPLES; k++) {
        const aside = ((k % SAMPLES) / SAMPLES + 0.5 / SAMPLES - 0.5) * STEP_MM;
        const ahead = (Math.floor(k / SAMPLES) / SAMPLES + 0.5 / SAMPLES - 0.5) * STEP_MM;
        sum += value(...view.chartAt(side + aside, forward + ahead));
      }
      text += Math.round((sum / (SAMPLES * SAMPLES)) * TOP_DIGIT);
    }
  }
  return text;
}

/** Share lost on the top of the head: between these arcs behind the glabella and this far aside, mm. */
const TOP = { fromArcMm: 125, toArcMm: 275, asideMm: 45 } as const;

function topLoss(anatomy: ScalpAnatomy, hair: Value): number {
  const native = nativeHair(anatomy);
  const { map, midline } = anatomy;
  let [grown, left] = [0, 0];
  const front = midline.vAtArc(TOP.fromArcMm);
  const back = midline.vAtArc(TOP.toArcMm);
  for (let j = 0; j < 64; j++) {
    for (let i = 0; i < 64; i++) {
      const [u, v] = [0.25 + i / 128, back + ((front - back) * j) / 63];
      if (Math.abs(map.x(u, v)) > TOP.asideMm) continue;
      grown += native(u, v) * map.mm2(u, v);
      left += hair(u, v) * map.mm2(u, v);
    }
  }
  return clamp(1 - left / grown, 0, 1);
}

/** Looks at every pattern from above. */
export function patternViews(anatomy: ScalpAnatomy): PatternViews {
  const view = viewFromAbove(anatomy.surface);
  const places = new Map<string, readonly [number, number]>();
  const remembered: ViewFromAbove = {
    ...view,
    chartAt: (side, forward) => {
      const key = `${side} ${forward}`;
      const known = places.get(key) ?? view.chartAt(side, forward);
      places.set(key, known);
      return known;
    },
  };
  const rim = Array.from({ length: 180 / RIM_STEP_DEG + 1 }, (_one, i) => {
    const angle = (i * RIM_STEP_DEG * Math.PI) / 180;
    return view.rimMm(Math.sin(angle), Math.cos(angle)).toFixed(1);
  });
  const entries = lossPatternIds.map((pattern) => {
    const hair = existingHair({ pattern, seed: seedOf(pattern) }, anatomy);
    const lost = topLoss(anatomy, hair);
    return [pattern, { topLoss: Number(lost.toFixed(3)), hair: digits(remembered, hair) }];
  });
  return {
    source:
      'Written by scripts/build/buildPatterns.ts from assets/loss-patterns.json and the default head.',
    stepMm: STEP_MM,
    sideMm: SIDE_MM,
    aheadMm: AHEAD_MM,
    rimStepDeg: RIM_STEP_DEG,
    rimMm: rim.join(' '),
    patterns: Object.fromEntries(entries) as Record<LossPatternId, PatternView>,
  };
}

/** Draws the patterns on the head of `headFile`. */
export async function buildPatterns(headFile: string, outFile: string): Promise<void> {
  const head = await decodeHead(new Uint8Array(readFileSync(headFile)).buffer);
  const views = patternViews(scalpAnatomy(radialSurface(head.radius), head.landmarks));
  writeFileSync(outFile, `${JSON.stringify(views, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [headFile, outFile] = process.argv.slice(2);
  if (!headFile || !outFile) {
    throw new Error(
      'Say which head and where to: buildPatterns.ts head.bin pattern-views.json',
    );
  }
  await buildPatterns(headFile, outFile);
}
