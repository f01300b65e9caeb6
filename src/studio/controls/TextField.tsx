import { useId } from 'react';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** More than one line to write in. */
  readonly rows?: number;
  readonly inputMode?: 'text' | 'decimal';
  readonly hint?: string;
}

/** A field for words, or for numbers that are only read when all of them are there. */
export function TextField(props: Props) {
  const { label, value, onChange, rows, hint } = props;
  const id = useId();
  const hintId = useId();
  const shared = {
    id,
    value,
    maxLength: props.maxLength,
    autoComplete: 'off',
    'aria-describedby': hint === undefined ? undefined : hintId,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input className={styles.input} inputMode={props.inputMode ?? 'text'} {...shared} />
      ) : (
        <textarea className={styles.lines} rows={rows} {...shared} />
      )}
      {hint !== undefined && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
