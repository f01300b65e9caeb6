import { clamp, mix } from '../math/scalar';

/**
 * The head that a warp should give: the client's measures in mm and how its features lean.
 * Medians and percentiles are ANSUR II 2012 (public release, 4,082 men, 1,986 women; percentiles of
 * docs/facts/practice.md 3.5); its female circumference includes the hair's bulk. Bigonial breadth
 * (men 120.4, women 110.1) and the nose's and lips' means used in sculpting are those of Zhuang &
 * Bradtmiller, J Occup Environ Hyg 2005;2(11):567-576 (NIOSHTIC-2 20028932; reported to NIOSH by
 * Anthrotech, 28 May 2004), quoted without the tables at hand: check them
 * before citing them to anybody.
 */
export interface HeadShape {
  readonly lengthMm: number;
  readonly breadthMm: number;
  readonly circumferenceMm: number;
  readonly tragionVertexMm: number;
  readonly bizygomaticMm: number;
  readonly bigonialMm: number;
  readonly mentonSellionMm: number;
  /** 0 masculine to 1 feminine brow, nose, chin and neck (estimate). */
  readonly femininity: number;
  /** 0 rounded to 1 flat back of the head (estimate). */
  readonly flatOcciput: number;
}

export const MEDIAN_MAN: HeadShape = {
  lengthMm: 199.5,
  breadthMm: 154,
  circumferenceMm: 574,
  tragionVertexMm: 131,
  bizygomaticMm: 143,
  bigonialMm: 120,
  mentonSellionMm: 123,
  femininity: 0,
  flatOcciput: 0,
};

export const MEDIAN_WOMAN: HeadShape = {
  lengthMm: 190,
  breadthMm: 147,
  circumferenceMm: 560,
  tragionVertexMm: 127,
  bizygomaticMm: 134,
  bigonialMm: 110,
  mentonSellionMm: 113,
  femininity: 1,
  flatOcciput: 0,
};

/**
 * The median woman with a bare scalp: ANSUR's tape went over the hair, whose bulk is taken as
 * 2.4 mm all round (estimate); with it the head would have to be squarer than heads are.
 */
export const BARE_MEDIAN_WOMAN: HeadShape = { ...MEDIAN_WOMAN, circumferenceMm: 545 };

/** Presets a consultant can start from; the last three are estimates at the ends of the ranges. */
export const HEAD_PRESETS = {
  medianMan: MEDIAN_MAN,
  medianWoman: BARE_MEDIAN_WOMAN,
  long: { ...MEDIAN_MAN, lengthMm: 210, breadthMm: 149, circumferenceMm: 585 },
  round: { ...MEDIAN_MAN, lengthMm: 188, breadthMm: 160, circumferenceMm: 565 },
  flatOcciput: {
    ...MEDIAN_MAN,
    lengthMm: 187,
    breadthMm: 159,
    circumferenceMm: 567,
    flatOcciput: 1,
  },
} as const satisfies Readonly<Record<string, HeadShape>>;

/** 5th, 50th and 95th percentiles (docs/facts/practice.md 3.5). */
export const PERCENTILES = {
  man: {
    circumferenceMm: [548, 574, 601],
    lengthMm: [188, 200, 211],
    breadthMm: [146, 154, 163],
    tragionVertexMm: [121, 131, 141],
    mentonSellionMm: [112, 123, 134],
    bizygomaticMm: [133, 143, 153],
  },
  woman: {
    circumferenceMm: [532, 560, 597],
    lengthMm: [178, 190, 202],
    breadthMm: [140, 147, 156],
    tragionVertexMm: [116, 127, 137],
    mentonSellionMm: [104, 113, 123],
    bizygomaticMm: [125, 134, 143],
  },
} as const;

export type Sex = keyof typeof PERCENTILES;

/** The shape with every measured dimension at its 5th (0), 50th (1) or 95th (2) percentile. */
export function percentileShape(sex: Sex, column: 0 | 1 | 2): HeadShape {
  const base = sex === 'man' ? MEDIAN_MAN : MEDIAN_WOMAN;
  const rows = Object.entries(PERCENTILES[sex]).map(([name, row]) => [name, row[column]]);
  const scale = PERCENTILES[sex].bizygomaticMm[column] / PERCENTILES[sex].bizygomaticMm[1];
  return {
    ...base,
    ...(Object.fromEntries(rows) as Partial<HeadShape>),
    bigonialMm: base.bigonialMm * scale,
  };
}

/** What can be asked for: a little beyond the 5th percentile of women and the 95th of men. */
export const SHAPE_LIMITS = {
  lengthMm: [170, 220],
  breadthMm: [134, 170],
  circumferenceMm: [510, 630],
  tragionVertexMm: [110, 148],
  bizygomaticMm: [118, 160],
  bigonialMm: [92, 140],
  mentonSellionMm: [98, 142],
  femininity: [0, 1],
  flatOcciput: [0, 1],
} as const satisfies Readonly<Record<keyof HeadShape, readonly [number, number]>>;

/** Refuses a shape outside the limits, with a sentence that names the measure. */
export function checkShape(shape: HeadShape): HeadShape {
  for (const [name, [low, high]] of Object.entries(SHAPE_LIMITS)) {
    const value = shape[name as keyof HeadShape];
    if (!(value >= low && value <= high)) {
      throw new Error(
        `The head's ${name} is ${value}; it must lie between ${low} and ${high}. Measure again or choose a preset.`,
      );
    }
  }
  return shape;
}

/** What a consultant takes with a tape and callipers, mm. */
export interface TapeMeasures {
  readonly circumferenceMm: number;
  readonly lengthMm: number;
  readonly breadthMm: number;
  readonly tragionVertexMm: number;
}

/**
 * A whole shape from the measures of the cranium: the face of the nearer median, scaled with the
 * cranium's breadth and height (estimate).
 */
export function shapeFromTape(tape: TapeMeasures, femininity: number): HeadShape {
  const median = (name: keyof HeadShape) =>
    mix(MEDIAN_MAN[name], MEDIAN_WOMAN[name], femininity);
  const wide = tape.breadthMm / median('breadthMm');
  const high = tape.tragionVertexMm / median('tragionVertexMm');
  return {
    ...tape,
    bizygomaticMm: median('bizygomaticMm') * wide,
    bigonialMm: median('bigonialMm') * wide,
    mentonSellionMm: median('mentonSellionMm') * high,
    femininity,
    flatOcciput: 0,
  };
}

/**
 * Height of the vertex over the tragion from a tape laid ear to ear over the top, mm; fitted to
 * warped heads between the percentiles, right to about 2 mm.
 */
export function tragionVertexFromTape(overTopMm: number, breadthMm: number): number {
  return (overTopMm - 0.82 * breadthMm) / 1.7;
}

/** Every combination of the limits of the cranium with either face, and the presets. */
export function extremeShapes(): readonly HeadShape[] {
  const { lengthMm, breadthMm, circumferenceMm, tragionVertexMm } = SHAPE_LIMITS;
  const shapes: HeadShape[] = Object.values(HEAD_PRESETS);
  for (const femininity of SHAPE_LIMITS.femininity) {
    for (const length of lengthMm) {
      for (const breadth of breadthMm) {
        for (const circumference of circumferenceMm) {
          for (const height of tragionVertexMm) {
            const tape = {
              lengthMm: length,
              breadthMm: breadth,
              circumferenceMm: circumference,
              tragionVertexMm: height,
            };
            shapes.push(withinLimits(shapeFromTape(tape, femininity)));
          }
        }
      }
    }
  }
  return shapes;
}

/** The shape with each measure moved to the nearest that can be asked for. */
function withinLimits(shape: HeadShape): HeadShape {
  const entries = Object.entries(SHAPE_LIMITS).map(([name, [low, high]]) => [
    name,
    clamp(shape[name as keyof HeadShape], low, high),
  ]);
  return Object.fromEntries(entries) as HeadShape;
}
