import { Choice } from '../controls/Choice';
import { decide, useConsultation } from '../stores/consultationStore';
import { momentOf, timeOf } from '../stores/moment';
import { words } from '../words';
import styles from '../controls/Step.module.css';

/** Whether the head shows what the client has today, which a step asks for, or what is planned. */
export function MomentChoice() {
  const { time, treatment } = useConsultation();
  const text = words.stage.momentChoice;
  const moment = momentOf(time, treatment.sessions);
  return (
    <div className={styles.whole}>
      <Choice
        legend={text.legend}
        look="bar"
        value={moment === 'year5' ? null : moment}
        options={(['now', 'healed'] as const).map((id) => ({ value: id, name: text[id] }))}
        onChoose={(id) => decide((c) => ({ ...c, time: timeOf(id, c.treatment.sessions) }))}
      />
    </div>
  );
}
