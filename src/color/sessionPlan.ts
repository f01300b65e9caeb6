import library from './data/sessions.json' with { type: 'json' };

/** One session of a plan before its ink is known: what share of the dots, how much weaker and wider, when. */
export interface PlannedSession {
  /** Share of the final dots laid in this session, 0..1; those of a plan sum to 1. */
  readonly share: number;
  /** Steps weaker (positive) or stronger than the chosen ink; a step is a fifth more water. */
  readonly lighterSteps: number;
  /** Factor on the healed diameter of the choice. */
  readonly diameterFactor: number;
  /** Days after the first session. */
  readonly day: number;
}

const ROUNDING = 1e-9;

/**
 * Checks a plan of src/color/data/sessions.json.
 * @throws RangeError naming the plan and its fault
 */
export function parseSessionPlan(
  sessionPlan: readonly PlannedSession[],
): readonly PlannedSession[] {
  const refuse = (fault: string): never => {
    throw new RangeError(
      `src/color/data/sessions.json, plan of ${sessionPlan.length} sessions: ${fault}. Mend it there.`,
    );
  };
  if (sessionPlan.length === 0) return refuse('it is empty');
  sessionPlan.forEach(({ share, lighterSteps, diameterFactor, day }, i) => {
    if (!(share > 0 && share <= 1)) refuse(`a share is ${share}`);
    if (!Number.isFinite(lighterSteps)) refuse(`lighterSteps is ${lighterSteps}`);
    if (!(diameterFactor > 0)) refuse(`a diameter factor is ${diameterFactor}`);
    if (i === 0 ? day !== 0 : !(day > (sessionPlan[i - 1]?.day ?? Infinity))) {
      refuse('the days must ascend from 0');
    }
  });
  const sum = sessionPlan.reduce((total, { share }) => total + share, 0);
  if (!(Math.abs(sum - 1) < ROUNDING)) refuse(`the shares add up to ${sum}`);
  return sessionPlan;
}

const PLANS: ReadonlyMap<number, readonly PlannedSession[]> = new Map(
  library.plans.map(({ sessions }) => [sessions.length, parseSessionPlan(sessions)]),
);

/** Sessions of a usual treatment. */
export const USUAL_SESSIONS = 3;

/** The fewest and the most sessions there is a plan for. */
export const SESSIONS = {
  least: Math.min(...PLANS.keys()),
  most: Math.max(...PLANS.keys()),
} as const;

/**
 * How a treatment of so many sessions is shared out (src/color/data/sessions.json).
 * @throws RangeError for anything but 1 to 4
 */
export function sessionPlanOf(sessions: number): readonly PlannedSession[] {
  const plan = PLANS.get(sessions);
  if (!plan) {
    const known = [...PLANS.keys()];
    throw new RangeError(
      `There is no plan for ${sessions} sessions: choose ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}.`,
    );
  }
  return plan;
}
