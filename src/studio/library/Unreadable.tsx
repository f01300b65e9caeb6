import { Button } from '../controls/Button';
import { saveFile } from '../browser/saveFile';
import { refusalInWords, library as text } from '../laterWords';
import type { Unreadable as Thing } from './kept';
import styles from './Library.module.css';

interface Props {
  readonly things: readonly Thing[];
  readonly onDelete: (thing: Thing) => void;
}

/** What is kept but cannot be opened, with the reason and the way to take it along. */
export function Unreadable({ things, onDelete }: Props) {
  if (things.length === 0) return null;
  return (
    <section className={styles.asides} aria-label={text.asideTitle}>
      <h3 className={styles.asideTitle}>{text.asideTitle}</h3>
      <p className={styles.note}>{text.asideWhy}</p>
      <ul className={styles.asideList}>
        {things.map((thing) => (
          <li key={thing.key} className={styles.aside}>
            <p>
              <strong>{text.asideName}</strong> {refusalInWords(thing.refusal)}
            </p>
            <div className={styles.eraseWays}>
              <Button
                icon="export"
                onClick={() =>
                  saveFile(
                    new Blob([thing.content], { type: 'application/json' }),
                    `stipple-${thing.key}.json`,
                  )
                }
              >
                {text.saveAside}
              </Button>
              <Button look="quiet" icon="trash" onClick={() => onDelete(thing)}>
                {text.removeAside}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
