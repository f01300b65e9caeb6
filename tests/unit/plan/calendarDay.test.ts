import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  isCalendarDay,
  utcOfDay,
} from '../../../src/plan/calendarDay';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((n) => addDays('2000-01-01', n));

describe('days of the calendar', () => {
  it.each([
    ['2026-12-30', 4, '2027-01-03'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // The clocks change in Europe on 28 March and in the Americas on 14 March 2027.
    ['2027-03-13', 2, '2027-03-15'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
  ])('%s and %d days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it('goes there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
        expect(isCalendarDay(day)).toBe(true);
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('keeps the date over years, and finds one for 29 February', () => {
    expect(addYears('2026-12-08', 6)).toBe('2032-12-08');
    expect(addYears('2028-02-29', 2)).toBe('2030-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  });

  it.each(['', '2027-02-29', '2026-13-01', '26-11-22', '2026-11-22T10:00', '22.11.2026'])(
    '"%s" is no day',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
      expect(utcOfDay(text)).toBeNaN();
    },
  );
});
