import { decide, useConsultation } from '../stores/consultationStore';
import { momentIds, momentOf, timeOf } from '../../consultation/moment';
import { words } from '../words';
import styles from './FloatBar.module.css';

/** Now, healed, and in five years: the comparison everyone asks for. */
export function MomentBar() {
  const { time, treatment } = useConsultation();
  const current = momentOf(time, treatment.sessions);
  return (
    <div className={styles.bar} role="group" aria-label={words.stage.moment}>
      {momentIds.map((moment) => (
        <button
          key={moment}
          type="button"
          className={styles.item}
          aria-pressed={moment === current}
          onClick={() => decide((c) => ({ ...c, time: timeOf(moment, c.treatment.sessions) }))}
        >
          {words.stage.moments[moment]}
        </button>
      ))}
    </div>
  );
}
