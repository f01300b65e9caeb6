import type { Outcome } from '../../consultation/outcome';
import { Choice } from '../controls/Choice';
import { Notice } from '../controls/Notice';
import { SliderField } from '../controls/SliderField';
import { adjust, decide, settle, useConsultation } from '../stores/consultationStore';
import { healedDays, nearestStop, timeStops } from '../stores/moment';
import { useOutcome } from '../stores/useOutcome';
import { words, written, densityInUnits } from '../words';
import { later, sinceInWords } from '../laterWords';
import { Group, Step } from '../controls/Step';
import styles from './TimeStep.module.css';

const { time: text } = later;

const freshUntilDays = 14;
const sessionCounts = [1, 2, 3, 4] as const;

function sessionOptions(sessions: number) {
  return Array.from({ length: sessions + 1 }, (_, n) => ({
    value: n,
    name: n === 0 ? text.now : text.session(n),
  }));
}

/** When: before the treatment, between sessions, healed, years on. */
export function TimeStep() {
  const { time, treatment } = useConsultation();
  const outcome = useOutcome();
  const untreated = time.sessionsDone === 0;
  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <Choice
          legend={text.stageLegend}
          look="tiles"
          columns={2}
          value={time.sessionsDone}
          options={sessionOptions(outcome.sessions.length)}
          onChoose={(sessionsDone) =>
            decide((c) => ({ ...c, time: { sessionsDone, days: healedDays } }))
          }
        />
        {untreated ? (
          <Notice tone="plain">{text.nowNote}</Notice>
        ) : (
          <SliderField
            label={text.since}
            value={nearestStop(time.days)}
            min={0}
            max={timeStops.length - 1}
            step={1}
            format={(stop) => sinceInWords(timeStops[stop] ?? healedDays)}
            ends={text.sinceEnds}
            estimate
            onAdjust={(stop) =>
              adjust((c) => ({
                ...c,
                time: { ...c.time, days: timeStops[stop] ?? healedDays },
              }))
            }
            onSettle={settle}
          />
        )}
        {!untreated && time.days <= freshUntilDays && (
          <Notice tone="plain">{text.freshNote}</Notice>
        )}
        {!untreated && time.days > healedDays && <Notice tone="plain">{text.fadeNote}</Notice>}
      </Group>
      <Group>
        <Choice
          legend={text.countLegend}
          look="bar"
          value={treatment.sessions}
          options={sessionCounts.map((n) => ({ value: n, name: text.count(n), face: n }))}
          onChoose={(sessions) =>
            decide((c) => ({
              ...c,
              treatment: { ...c.treatment, sessions },
              time: {
                ...c.time,
                sessionsDone:
                  c.time.sessionsDone === c.treatment.sessions
                    ? sessions
                    : Math.min(c.time.sessionsDone, sessions),
              },
            }))
          }
        />
        <SessionPlan sessions={outcome.sessions} />
      </Group>
    </Step>
  );
}

/** What the artist does in each session. */
function SessionPlan({ sessions }: { readonly sessions: Outcome['sessions'] }) {
  return (
    <table className={styles.plan}>
      <caption className={styles.caption}>{text.planTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{text.planSession}</th>
          <th scope="col">{text.planDilution}</th>
          <th scope="col">{text.planDots}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ partsWater, dots }, i) => (
          <tr key={`${i} of ${sessions.length}`}>
            <th scope="row">{i + 1}</th>
            <td>{words.units.parts(written(partsWater))}</td>
            <td>{densityInUnits(dots.densityPerCm2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
