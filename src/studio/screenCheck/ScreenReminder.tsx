import { Button } from '../controls/Button';
import { openSheet } from '../stores/studioStore';
import { language } from '../words';
import { judge } from './judgement';
import { useScreenCheck, type ScreenCheck } from './screenCheckStore';
import { screenCheck as text } from '../laterWords';
import styles from './ScreenReminder.module.css';

const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });

const inWords = ({ at, answers }: ScreenCheck): string =>
  text.reminder(date.format(new Date(at)), text.trustShort[judge(answers).trust]);

/** How far this screen can be trusted for a shade, and the way to find out. */
export function ScreenReminder() {
  const check = useScreenCheck();
  return (
    <section className={styles.reminder} aria-label={text.reminderTitle}>
      <p>{check ? inWords(check) : text.reminderNone}</p>
      <Button look="quiet" icon="screen" onClick={() => openSheet('screenCheck')}>
        {check ? text.again : text.open}
      </Button>
    </section>
  );
}
