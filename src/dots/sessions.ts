/** One sitting: an interval of the sequence with its own dilution and needle. */
export interface Session {
  /** Share of the final dots laid in this sitting; shares sum to 1. */
  readonly share: number;
  /** Shades lighter (positive) or darker than the target ink. */
  readonly lighterSteps: number;
  /** Factor on the healed diameter. */
  readonly diameterFactor: number;
  /** Days after the first sitting. */
  readonly day: number;
}

/** docs/facts/practice.md 1.5: 35, 40 and 25 % of the dots, 12 days apart; then touch-up. */
const THREE: readonly Session[] = [
  { share: 0.35, lighterSteps: 2, diameterFactor: 1.1, day: 0 },
  { share: 0.4, lighterSteps: 0, diameterFactor: 1, day: 12 },
  { share: 0.25, lighterSteps: 0, diameterFactor: 0.85, day: 24 },
];

const PLANS: Readonly<Record<number, readonly Session[]>> = {
  1: [{ share: 1, lighterSteps: 0, diameterFactor: 1, day: 0 }],
  2: [
    { share: 0.55, lighterSteps: 1, diameterFactor: 1.05, day: 0 },
    { share: 0.45, lighterSteps: 0, diameterFactor: 0.95, day: 12 },
  ],
  3: THREE,
  4: [
    { share: 0.33, lighterSteps: 2, diameterFactor: 1.1, day: 0 },
    { share: 0.36, lighterSteps: 0, diameterFactor: 1, day: 12 },
    { share: 0.21, lighterSteps: 0, diameterFactor: 0.85, day: 24 },
    { share: 0.1, lighterSteps: -1, diameterFactor: 0.85, day: 60 },
  ],
};

/** @throws RangeError for anything but 1 to 4 sessions. */
export function sessionPlan(count: number): readonly Session[] {
  const plan = PLANS[count];
  if (!plan) {
    throw new RangeError(`There is no plan for ${count} sessions: choose 1, 2, 3 or 4.`);
  }
  return plan;
}

/** Upper ends of the sessions as shares of the final density, the last exactly 1. */
export function sessionEnds(plan: readonly Session[]): number[] {
  let sum = 0;
  return plan.map((session, i) => {
    sum += session.share;
    return i === plan.length - 1 ? 1 : sum;
  });
}

/**
 * Index of the session that lays a dot, or -1 if no session does: sessions are prefixes of the
 * sequence, told by the dot's appearance density over the final density.
 */
export function sessionOfDot(
  appearsAtDensity: number,
  densityPerCm2: number,
  ends: readonly number[],
): number {
  const share = appearsAtDensity / densityPerCm2;
  return ends.findIndex((end) => share < end);
}
