import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

interface Option<Value extends string | number> {
  readonly value: Value;
  /** What a screen reader says and, without `face`, what is seen. */
  readonly name: string;
  readonly face?: ReactNode;
}

interface Props<Value extends string | number> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly options: readonly Option<Value>[];
  /** null: none of them. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  /** How the options stand: joined in a bar, as chips that wrap, or as tiles in columns. */
  readonly look: 'bar' | 'chips' | 'tiles';
  readonly columns?: number;
}

/** One of several: radio buttons, drawn in three ways. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { legend, options, value, onChoose, look, columns = 3 } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={props.hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles[look]} data-columns={look === 'tiles' ? columns : undefined}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={group}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              {...(option.face === undefined ? {} : { 'aria-label': option.name })}
            />
            <span className={styles.face}>{option.face ?? option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
