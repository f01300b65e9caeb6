import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, escapeText, foldLine } from '../../../src/plan/calendarFile';
import { parsedCalendar } from './parsedCalendar';

const entry = {
  id: 'dry-1',
  from: '2026-12-30',
  to: '2027-01-02',
  title: 'Mantenga seco el cuero cabelludo',
  text: 'Sin lavar; sin sudar, sin sol.\nC:\\nada',
};
const file = (entries: readonly (typeof entry & { place?: string })[]) =>
  calendarFile({
    planId: 'p1',
    madeAt: Date.UTC(2026, 10, 22, 15, 4, 5),
    name: 'Plan',
    entries,
  });

describe('a calendar file', () => {
  it('is read back as it was meant', () => {
    const { head, events } = parsedCalendar(file([{ ...entry, place: 'Clínica Sol, Vigo' }]));
    expect(head).toMatchObject({ VERSION: '2.0', PRODID: '-//Stipple//Plan//EN' });
    expect(events).toEqual([
      {
        UID: 'dry-1-p1@stipple',
        DTSTAMP: '20261122T150405Z',
        'DTSTART;VALUE=DATE': '20261230',
        'DTEND;VALUE=DATE': '20270103',
        SUMMARY: entry.title,
        DESCRIPTION: entry.text,
        LOCATION: 'Clínica Sol, Vigo',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  it('keeps any text through escaping and folding, in lines of 75 octets', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((any) => any.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (title, body) => {
        const { events } = parsedCalendar(
          file([{ ...entry, title, text: `${body}\n${title}` }]),
        );
        expect(events[0]?.['SUMMARY']).toBe(title);
        expect(events[0]?.['DESCRIPTION']).toBe(`${body}\n${title}`);
      }),
    );
  });

  it('folds between characters, however many octets they have', () => {
    const line = `SUMMARY:${'€'.repeat(60)}${'😀'.repeat(30)}`;
    const folded = foldLine(line).split('\r\n');
    expect(folded.length).toBeGreaterThan(3);
    for (const part of folded) {
      expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(part).not.toContain('\uFFFD');
    }
    expect(folded.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line);
  });

  it('leaves out what no calendar can hold', () => {
    expect(escapeText('a\u0007b\uD800c\r\nd\re')).toBe('abc\\nd\\ne');
  });
});
