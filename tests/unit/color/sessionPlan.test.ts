import { describe, expect, it } from 'vitest';
import { SESSIONS, sessionPlanOf } from '@stipple/color';
import { parseSessionPlan } from '../../../src/color/sessionPlan';

describe('the sessions of a treatment', () => {
  it.each([1, 2, 3, 4])('of a plan of %d share all dots, in order of time', (sessions) => {
    const plan = sessionPlanOf(sessions);
    expect(plan).toHaveLength(sessions);
    expect(plan.reduce((sum, session) => sum + session.share, 0)).toBeCloseTo(1, 9);
    const days = plan.map((session) => session.day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days[0]).toBe(0);
  });

  it('are 35, 40 and 25 % of the dots, lighter and larger first (docs/facts/practice.md 1.5)', () => {
    expect(sessionPlanOf(3).map(({ share }) => share)).toEqual([0.35, 0.4, 0.25]);
    expect(sessionPlanOf(3).map(({ diameterFactor }) => diameterFactor)).toEqual([
      1.1, 1, 0.85,
    ]);
    expect(sessionPlanOf(3)[0]).toMatchObject({ lighterSteps: 2, diameterFactor: 1.1 });
  });

  it('are one to four', () => {
    expect(SESSIONS).toEqual({ least: 1, most: 4 });
    for (const wrong of [0, 5, 2.5, Number.NaN]) {
      expect(() => sessionPlanOf(wrong)).toThrow(/choose 1, 2, 3 or 4/);
    }
  });

  it('are refused with their fault where the file is damaged', () => {
    const whole = { share: 1, lighterSteps: 0, diameterFactor: 1, day: 0 };
    const half = { ...whole, share: 0.5 };
    expect(parseSessionPlan([whole])).toEqual([whole]);
    expect(() => parseSessionPlan([])).toThrow(/empty/);
    expect(() => parseSessionPlan([half])).toThrow(/add up to 0.5/);
    expect(() => parseSessionPlan([half, half])).toThrow(/days must ascend/);
    expect(() => parseSessionPlan([{ ...whole, day: 3 }])).toThrow(/days must ascend/);
    expect(() => parseSessionPlan([{ ...whole, share: 1.5 }])).toThrow(/a share is 1.5/);
    expect(() => parseSessionPlan([{ ...whole, diameterFactor: 0 }])).toThrow(/diameter/);
  });
});
