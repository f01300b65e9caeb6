import { TextField } from '../controls/TextField';
import { changeClinic } from '../stores/clinicStore';
import { Logo } from './Logo';
import styles from './clinic.module.css';
import type { SectionProps } from './done';
import { clinic as words } from '../laterWords';

const { identity: text } = words;

/** Who the clinic is, as it stands on plans and branded pictures. */
export function Identity({ clinic, onDone }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <TextField
        label={text.name}
        value={clinic.name}
        maxLength={80}
        onChange={(name) => changeClinic((c) => ({ ...c, name }))}
      />
      <TextField
        label={text.contact}
        value={clinic.contact}
        maxLength={200}
        rows={2}
        onChange={(contact) => changeClinic((c) => ({ ...c, contact }))}
      />
      <Logo logo={clinic.logo} onDone={onDone} />
    </section>
  );
}
