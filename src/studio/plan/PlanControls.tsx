import { useId, useState } from 'react';
import { INTERVALS } from '../../consultation/aftercareCalendar';
import { isCalendarDay } from '../../consultation/calendarDay';
import { Choice } from '../controls/Choice';
import { Toggle } from '../controls/Toggle';
import { planChoices } from './planChoices';
import { losesLetters } from './winAnsi';
import { plan as text } from '../laterWords';
import styles from './PlanSheet.module.css';

const { controls } = text;

interface Props {
  /** The client's label; empty where there is none to put on the plan. */
  readonly label: string;
  readonly named: boolean;
  readonly onNamed: (named: boolean) => void;
}

/** What the consultation does not say: dates, paper, and whether the name stands on it. */
export function PlanControls({ label, named, onNamed }: Props) {
  const { intervalDays, paper } = planChoices();
  return (
    <div className={styles.controls}>
      <FirstSession />
      <Choice
        legend={controls.interval}
        look="bar"
        value={intervalDays}
        options={INTERVALS.map((days) => ({
          value: days,
          name: controls.days(days),
          face: days,
        }))}
        onChoose={(days) => planChoices.setState({ intervalDays: days })}
      />
      <Choice
        legend={controls.paper}
        look="bar"
        value={paper}
        options={(['a4', 'letter'] as const).map((id) => ({
          value: id,
          name: controls.papers[id],
        }))}
        onChoose={(id) => planChoices.setState({ paper: id })}
      />
      {label !== '' && (
        <div>
          <Toggle label={controls.named} checked={named} onChange={onNamed} />
          <p className={styles.hint}>
            {named ? controls.namedNote(label) : controls.unnamedNote}
            {named && losesLetters(label) && ` ${controls.namedLost}`}
          </p>
        </div>
      )}
    </div>
  );
}

/**
 * The day of the first session, to be agreed until somebody picks one: what is half typed stays in the field, and the
 * plan keeps the last whole date; an emptied field takes it away.
 */
function FirstSession() {
  const { first } = planChoices();
  const [draft, setDraft] = useState(first ?? '');
  const [half, setHalf] = useState(false);
  const id = useId();
  const type = ({ value, validity }: HTMLInputElement) => {
    const whole = isCalendarDay(value);
    const emptied = value === '' && !validity.badInput;
    setDraft(value);
    setHalf(!whole && !emptied);
    if (whole) planChoices.setState({ first: value });
    else if (emptied) planChoices.setState({ first: null });
  };
  const agreed = first === null ? controls.firstOpen : controls.firstHint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {controls.first}
      </label>
      <input
        id={id}
        className={styles.date}
        type="date"
        value={draft}
        aria-invalid={half}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target)}
      />
      <p className={styles.hint} id={`${id}-hint`} aria-live="polite">
        {half ? controls.firstRefused : agreed}
      </p>
    </div>
  );
}
