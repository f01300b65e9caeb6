import { pigmentById } from '@stipple/color';
import { baseOf } from '../../consultation/clinicInk';
import type { InkRecipe } from '../../consultation/inkRecipe';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { TextField } from '../controls/TextField';
import { inkName, clinic as words } from '../laterWords';
import { Calibrate } from './Calibrate';
import { strengthInWords } from './strengthInWords';
import styles from './clinic.module.css';
import type { Done } from './done';

const { inks: text } = words;

interface Props {
  readonly ink: InkRecipe;
  readonly onChange: (ink: InkRecipe) => void;
  readonly onRemove: () => void;
  readonly onDone: (done: Done) => void;
}

/** One bottle of the clinic's: its name, how well it is known, and its calibration. */
export function InkCard({ ink, onChange, onRemove, onDone }: Props) {
  const base = baseOf(ink);
  const [least = ink.tau0, most = ink.tau0] = ink.tau0Range;
  return (
    <li className={styles.ink}>
      <div className={styles.inkHead}>
        <TextField
          label={text.rename(ink.name)}
          value={ink.name}
          maxLength={60}
          onChange={(name) => {
            if (name.trim() !== '') onChange({ ...ink, name });
          }}
        />
        <Button look="quiet" icon="close" iconOnly onClick={onRemove}>
          {text.remove(ink.name)}
        </Button>
      </div>
      <p className={styles.inkFacts}>
        <span className={styles.status} data-status={ink.status}>
          {text[ink.status]}
        </span>
        <span>
          {text.strength(
            strengthInWords(ink.tau0),
            strengthInWords(least),
            strengthInWords(most),
          )}
        </span>
        <span>{base === null ? text.ownMix : text.made(inkName(pigmentById(base)))}</span>
      </p>
      <Disclosure title={text.calibrate}>
        <Calibrate
          ink={ink}
          onKeep={(fitted) => {
            onChange(fitted);
            onDone({
              sentence: words.calibration.taken(ink.name),
              takeBack: (clinic) => ({
                ...clinic,
                inks: clinic.inks.map((each) => (each.id === ink.id ? ink : each)),
              }),
            });
          }}
        />
      </Disclosure>
    </li>
  );
}
