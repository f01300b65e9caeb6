import { addDays, type CalendarDay } from './calendarDay';

/** One entry of a calendar: whole days, both ends included. */
export interface CalendarEntry {
  /** Tells the entry from the others of the same file. */
  readonly id: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly title: string;
  readonly text: string;
  readonly place?: string;
}

export interface CalendarFile {
  /** Tells this file's entries from those of any other plan: something random. */
  readonly planId: string;
  /** When the file was made, milliseconds since 1970. */
  readonly madeAt: number;
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

const LINE_OCTETS = 75;
const CRLF = '\r\n';

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}

/** Breaks a line after at most 75 octets, never inside a character (RFC 5545 section 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let room = LINE_OCTETS;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) {
      folded += `${CRLF} `;
      // The space that marks a continued line counts.
      room = LINE_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

const isLoneSurrogate = (character: string): boolean => /^[\uD800-\uDFFF]$/.test(character);
const isControl = (character: string): boolean =>
  (character < ' ' && character !== '\n' && character !== '\t') || character === '\u007F';

/** A text as the value of a property (RFC 5545 section 3.3.11); what UTF-8 or the format cannot hold is left out. */
export function escapeText(text: string): string {
  return Array.from(text.replaceAll(/\r\n?/g, '\n'))
    .filter((character) => !isLoneSurrogate(character) && !isControl(character))
    .join('')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

const dateOf = (day: CalendarDay): string => day.replaceAll('-', '');

function stampOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function eventLines(entry: CalendarEntry, { planId, madeAt }: CalendarFile): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}-${planId}@stipple`,
    `DTSTAMP:${stampOf(madeAt)}`,
    `DTSTART;VALUE=DATE:${dateOf(entry.from)}`,
    // The end of whole days is the first day that no longer belongs (RFC 5545 section 3.6.1).
    `DTEND;VALUE=DATE:${dateOf(addDays(entry.to, 1))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.text)}`,
    ...(entry.place === undefined ? [] : [`LOCATION:${escapeText(entry.place)}`]),
    // Care does not make anybody busy; the clinic fixes the hour of a session.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An iCalendar file (RFC 5545) that any calendar opens. Holds what it is given and nobody's name. */
export function calendarFile(file: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stipple//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(file.name)}`,
    ...file.entries.flatMap((entry) => eventLines(entry, file)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + CRLF).join('');
}
