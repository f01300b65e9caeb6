import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { momentOf, nearestStop, timeOf, timeStops } from '../../../src/studio/stores/moment';
import { captionOf } from '../../../src/studio/words';
import { momentInFile } from '../../../src/words/caption';
import { sinceInWords } from '../../../src/studio/laterWords';

const at = (sessionsDone: number, days: number) => ({
  ...defaultConsultation,
  time: { sessionsDone, days },
});

describe('moments', () => {
  it('knows the three that a client asks for', () => {
    for (const moment of ['now', 'healed', 'year5'] as const) {
      expect(momentOf(timeOf(moment, 3), 3)).toBe(moment);
    }
    expect(momentOf({ sessionsDone: 1, days: 28 }, 3)).toBeNull();
  });

  it.each([
    [at(0, 28), 'Now', 'now'],
    [at(3, 0), 'Simulated, fresh from session 3', 'day-0'],
    [at(1, 28), 'Simulated, session 1 of 3, healed', 'session-1-healed'],
    [at(3, 28), 'Simulated, healed', 'healed'],
    [at(3, 182), 'Simulated, month 6', 'day-182'],
    [at(3, 1825), 'Simulated, year 5', 'year-5'],
  ])('calls it what it is', (consultation, caption, file) => {
    expect(captionOf(consultation)).toBe(caption);
    expect(momentInFile(consultation)).toBe(file);
  });

  it('never says "after"', () => {
    for (const days of timeStops) {
      for (const session of [0, 1, 2, 3]) {
        expect(captionOf(at(session, days))).not.toMatch(/after/i);
        expect(sinceInWords(days)).not.toMatch(/after/i);
      }
    }
  });

  it('finds the stop of a slider', () => {
    expect(timeStops[nearestStop(28)]).toBe(28);
    expect(timeStops[nearestStop(1700)]).toBe(1825);
  });
});
