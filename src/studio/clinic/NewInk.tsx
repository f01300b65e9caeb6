import { useState } from 'react';
import { pigmentById } from '@stipple/color';
import { baseIds, newInk, strengthOfBase } from '../../consultation/clinicInk';
import { STRONGEST_INK, type InkRecipe } from '../../consultation/inkRecipe';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { readNumber, written } from '../words';
import { inkName, clinic as words } from '../laterWords';
import styles from './clinic.module.css';

const { inks: text } = words;

const firstBase = baseIds[0] ?? '';

/** An id that no other bottle, on this device or another, is likely to have. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Another bottle for the shelf. */
export function NewInk({ onAdd }: { readonly onAdd: (ink: InkRecipe) => void }) {
  const [name, setName] = useState('');
  const [base, setBase] = useState(firstBase);
  const [strength, setStrength] = useState(written(strengthOfBase(firstBase)));
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = () => {
    const tau0 = readNumber(strength);
    if (name.trim() === '') return setRefusal(text.nameMissing);
    if (!(tau0 > 0 && tau0 <= STRONGEST_INK)) {
      return setRefusal(text.strengthRefused(written(STRONGEST_INK)));
    }
    onAdd(newInk(freshId(), name.trim(), base, tau0));
    setRefusal(null);
    return setName('');
  };
  return (
    <div className={styles.form}>
      <TextField label={text.name} value={name} maxLength={60} onChange={setName} />
      <div className={styles.pair}>
        <SelectField
          label={text.base}
          value={base}
          options={baseIds.map((id) => ({ value: id, name: inkName(pigmentById(id)) }))}
          onChoose={(chosen) => {
            setBase(chosen);
            setStrength(written(strengthOfBase(chosen)));
          }}
        />
        <TextField
          label={text.tau0}
          inputMode="decimal"
          value={strength}
          onChange={setStrength}
        />
      </div>
      <p className={styles.note}>{text.tau0Hint}</p>
      <div className={styles.refusal} role="alert">
        {refusal !== null && <Notice tone="poor">{refusal}</Notice>}
      </div>
      <div>
        <Button onClick={add}>{text.addNow}</Button>
      </div>
    </div>
  );
}
