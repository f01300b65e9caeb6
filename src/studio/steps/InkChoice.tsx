import type { Pigment } from '@stipple/color';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { decide, useConsultation } from '../stores/consultationStore';
import { hasClinicInks, useClinic, withClinicInks } from '../stores/clinicStore';
import { later, inkName } from '../laterWords';
import styles from './InkChoice.module.css';

const { choice: text } = later.ink;

interface Props {
  readonly pigments: readonly Pigment[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The inks that can be chosen from, each with how well its strength is known. */
export function InkChoice({ pigments, chosen, onChoose }: Props) {
  return (
    <Choice
      legend={later.ink.pigment}
      look="tiles"
      columns={2}
      value={chosen}
      options={pigments.map((ink) => ({
        value: ink.id,
        name: `${inkName(ink)}, ${text[ink.status]}`,
        face: (
          <>
            <span className={styles.name}>{inkName(ink)}</span>
            <span className={styles.status} data-status={ink.status}>
              {text[ink.status]}
            </span>
          </>
        ),
      }))}
      onChoose={onChoose}
    />
  );
}

/** The way to the clinic's inks as they are now; nothing where this consultation has them. */
export function ClinicInks() {
  const consultation = useConsultation();
  useClinic();
  if (hasClinicInks(consultation)) return null;
  return (
    <div className={styles.clinic}>
      <p className={styles.note}>{text.changed}</p>
      <Button onClick={() => decide(withClinicInks)}>{text.use}</Button>
    </div>
  );
}
