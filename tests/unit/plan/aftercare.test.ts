import { describe, expect, it } from 'vitest';
import raw from '../../../assets/care.json' with { type: 'json' };
import { CARE, parseCare, type CareRule } from '../../../src/plan/aftercare';
import { careCalendar, sessionDays } from '../../../src/plan/aftercareCalendar';

const schedule = { first: '2026-12-21', sessions: 3, intervalDays: 12 };

const spansOf = (id: CareRule['id'], wanted = schedule) =>
  careCalendar(wanted, CARE.care)
    .filter(({ rule }) => rule.id === id)
    .map(({ from, to }) => [from, to]);

describe('the days of care', () => {
  it('sets the sessions at the interval, over the end of the year', () => {
    expect(sessionDays(schedule)).toEqual(['2026-12-21', '2027-01-02', '2027-01-14']);
    expect(sessionDays({ ...schedule, intervalDays: 14 })).toEqual([
      '2026-12-21',
      '2027-01-04',
      '2027-01-18',
    ]);
    expect(sessionDays({ ...schedule, sessions: 1 })).toEqual(['2026-12-21']);
  });

  it('leaves the fourth session until the third has healed', () => {
    const days = sessionDays({ ...schedule, sessions: 4, intervalDays: 10 });
    expect(days.slice(2)).toEqual(['2027-01-10', '2027-02-15']);
  });

  it('counts the dry days, the light ones and the first shampoo from each session', () => {
    expect(spansOf('dry')).toEqual([
      ['2026-12-21', '2026-12-24'],
      ['2027-01-02', '2027-01-05'],
      ['2027-01-14', '2027-01-17'],
    ]);
    expect(spansOf('rinse')[0]).toEqual(['2026-12-25', '2026-12-27']);
    expect(spansOf('wash')[0]).toEqual(['2026-12-28', '2026-12-28']);
  });

  it('keeps pool, sauna and sun away until 28 days past the last session, then asks for cream', () => {
    const leap = { ...schedule, first: '2028-01-10' };
    expect(sessionDays(leap).at(-1)).toBe('2028-02-03');
    expect(spansOf('no-pool', leap)).toEqual([['2028-01-10', '2028-03-01']]);
    expect(spansOf('sun-cream', leap)).toEqual([['2028-03-02', '2028-03-02']]);
    expect(spansOf('touch-up', leap)).toEqual([['2030-02-03', '2034-02-03']]);
  });

  it.each([9, 15, 12.5, Number.NaN])('refuses an interval of %d days', (intervalDays) => {
    expect(() => sessionDays({ ...schedule, intervalDays })).toThrow('choose 10 to 14');
  });
});

describe('the texts of care', () => {
  it('follow the facts: no clearance, MRI told, moisturise from day four, SPF 30 to 50', () => {
    const said = JSON.stringify(CARE);
    for (const fact of [
      'says nothing about whether you may be treated',
      '2 of 135',
      'day four',
    ])
      expect(said).toContain(fact);
    expect(said).toContain('SPF 30 to 50');
    expect(said).toContain('SPF 30 a 50');
    expect(said).not.toMatch(/guarante|perfect|\bafter\b|después/i);
  });

  it('are refused with the place and the fault', () => {
    const broken = structuredClone(raw) as { care: { days?: number[]; sources: string[] }[] };
    broken.care[0]?.days?.reverse();
    expect(() => parseCare(broken)).toThrow(/assets\/care\.json, care\.0.*\. Mend it there\./);
    const unsourced = structuredClone(raw) as { risks: { sources: string[] }[] };
    unsourced.risks[0]?.sources.push('hearsay');
    expect(() => parseCare(unsourced)).toThrow('an entry names a source');
    const untranslated = structuredClone(raw) as { risks: { text: { es?: string } }[] };
    delete untranslated.risks[1]?.text.es;
    expect(() => parseCare(untranslated)).toThrow('risks.1.text.es');
    const missing = structuredClone(raw) as { care: unknown[] };
    missing.care.pop();
    expect(() => parseCare(missing)).toThrow('each of dry, rinse');
  });
});
