import { describe, expect, it } from 'vitest';
import { planCalendar } from '../../../../src/studio/plan/planCalendar';
import { parsedCalendar } from '../../plan/parsedCalendar';

const schedule = { first: '2027-02-22', sessions: 3, intervalDays: 12 };
const made = { planId: 'p', madeAt: Date.UTC(2027, 1, 1) };

describe('the plan as a calendar', () => {
  const { events } = parsedCalendar(planCalendar(schedule, 'Clinic, Ltd', made));
  const of = (id: string) => events.find((event) => event['UID'] === `${id}-p@stipple`);

  it('has every session and every rule of care, each with its own name', () => {
    expect(events).toHaveLength(3 + 3 * 3 + 3);
    expect(new Set(events.map((event) => event['UID'])).size).toBe(events.length);
  });

  it('says where the sessions are and what to do when', () => {
    expect(of('session-2')).toMatchObject({
      'DTSTART;VALUE=DATE': '20270306',
      'DTEND;VALUE=DATE': '20270307',
      SUMMARY: 'Session 2 of 3',
      LOCATION: 'Clinic, Ltd',
    });
    expect(of('dry-1')).toMatchObject({
      'DTSTART;VALUE=DATE': '20270222',
      'DTEND;VALUE=DATE': '20270226',
      SUMMARY: 'Keep the scalp dry (session 1)',
    });
    expect(of('no-pool')).toMatchObject({
      'DTSTART;VALUE=DATE': '20270222',
      'DTEND;VALUE=DATE': '20270415',
    });
    expect(of('sun-cream')?.['DESCRIPTION']).toContain('SPF 30 to 50');
  });

  it('reminds of a touch-up once, not for four years', () => {
    expect(of('touch-up')).toMatchObject({
      'DTSTART;VALUE=DATE': '20290318',
      'DTEND;VALUE=DATE': '20290319',
    });
  });

  it('names no place where the clinic has no name', () => {
    expect(planCalendar(schedule, '', made)).not.toContain('LOCATION');
  });
});
