import { CARE } from '../../consultation/aftercare';
import { careCalendar, sessionDays, type Schedule } from '../../consultation/aftercareCalendar';
import { calendarFile, type CalendarEntry } from '../../consultation/calendarFile';
import { language } from '../words';
import { plan as text } from '../laterWords';

const { calendar: own } = text;

/** The sessions and the days of care as a calendar file; whose they are stands nowhere in it. */
export function planCalendar(
  schedule: Schedule,
  clinicName: string,
  made: { readonly planId: string; readonly madeAt: number },
): string {
  const days = sessionDays(schedule);
  const place = clinicName === '' ? {} : { place: clinicName };
  const sessions = days.map((day, i): CalendarEntry => ({
    id: `session-${i + 1}`,
    from: day,
    to: day,
    title: own.session(i + 1, days.length),
    text: own.sessionText,
    ...place,
  }));
  const care = careCalendar(schedule, CARE.care).map(
    ({ rule, session, from, to }): CalendarEntry => {
      const title = rule.title[language];
      return {
        id: session === null ? rule.id : `${rule.id}-${session}`,
        from,
        // A touch-up may fall due for years: its first day is enough of a reminder.
        to: 'years' in rule ? from : to,
        title: session === null || days.length === 1 ? title : own.careOf(title, session),
        text: `${rule.text[language]} ${own.clinicFirst}`,
      };
    },
  );
  return calendarFile({ ...made, name: own.name, entries: [...sessions, ...care] });
}
