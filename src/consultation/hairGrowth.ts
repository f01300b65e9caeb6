import { LIMITS } from './limits';

/** What the target was shaved like, in days of growth since the razor. */
export const hairGrowthIds = ['razored', 'one-day', 'two-days'] as const;

export type HairGrowthId = (typeof hairGrowthIds)[number];

const DAYS: Readonly<Record<HairGrowthId, number>> = {
  razored: 0,
  'one-day': 1,
  'two-days': 2,
};

/** Scalp hair grows 0.26 to 0.41 mm a day by origin (docs/facts/practice.md 3.3); to a slider's step. */
const MM_PER_DAY = 0.4;

/**
 * Length of the stubble after so much growth, mm. A document holds the length alone: a growth is a name for one, so that
 * the two cannot disagree.
 */
export function stubbleOfGrowth(id: HairGrowthId): number {
  return DAYS[id] * MM_PER_DAY;
}

/** The growth of exactly this length, to half a slider's step; null for any other. */
export function growthOfStubble(stubbleMm: number): HairGrowthId | null {
  const isNear = (id: HairGrowthId) =>
    Math.abs(stubbleOfGrowth(id) - stubbleMm) < LIMITS.hair.stubbleMm.step / 2;
  return hairGrowthIds.find(isNear) ?? null;
}
