/** One event as another program would read it. */
export type ParsedEvent = Readonly<Record<string, string>>;

/** Reads an iCalendar file back: unfolds, splits, unescapes (RFC 5545), refusing what is no such file. */
export function parsedCalendar(file: string): {
  readonly head: ParsedEvent;
  readonly events: readonly ParsedEvent[];
} {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end.');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`A line of ${octets} octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break in: ${line}`);
  }
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('This is no calendar.');
  }
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let into = head;
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') events.push((into = {}));
    else if (line === 'END:VEVENT') into = head;
    else {
      const colon = line.indexOf(':');
      if (colon < 1) throw new Error(`No property: ${line}`);
      into[line.slice(0, colon)] = line
        .slice(colon + 1)
        .replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
    }
  }
  return { head, events };
}
