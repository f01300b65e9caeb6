import { create } from 'zustand';
import { USUAL_INTERVAL, type Interval } from '../../plan/aftercareCalendar';
import type { CalendarDay } from '../../plan/calendarDay';
import { clinicStore } from '../stores/clinicStore';

/** What is chosen for the paper and belongs to no document: it lasts as long as the page. */
interface PlanChoices {
  /** null: to be agreed. */
  readonly first: CalendarDay | null;
  readonly intervalDays: Interval;
  readonly paper: 'a4' | 'letter';
  /** The client's label goes on the plan only where somebody asked for it, and for this time only. */
  readonly named: boolean;
}

/** The day on this device's calendar. */
export function today(): CalendarDay {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const planChoices = create<PlanChoices>()(() => ({
  first: null,
  intervalDays: USUAL_INTERVAL,
  // Where people measure in inches, printers hold Letter.
  paper: clinicStore.getState().clinic.units === 'imperial' ? 'letter' : 'a4',
  named: false,
}));
