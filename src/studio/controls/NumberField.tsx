import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  /** The label is only read out: what stands around the field says it to the eye. */
  readonly hideLabel?: boolean;
  /** The value of the document, as it is written when nobody is typing. */
  readonly text: string;
  readonly inputMode?: 'decimal' | 'text';
  /** Takes what was typed; answers null when it was understood, else one sentence of what to do. */
  readonly onEnter: (text: string) => string | null;
  readonly onSettle: () => void;
  /** Where the sentence goes; the field itself stays small. */
  readonly onRefusal: (sentence: string | null) => void;
  readonly refused: boolean;
  /** Id of the element that shows the sentence. */
  readonly refusalId: string;
}

/** How long somebody may pause in the middle of a number before it is called wrong. */
const patienceMs = 900;

/**
 * A field to type a number or a code in. The document follows while what is typed can be understood and keeps its
 * last good value while it cannot. Enter, or leaving the field, shows the document's value again, or says why what
 * stands there is none; Escape always shows it.
 */
export function NumberField(props: Props) {
  const { label, text, inputMode = 'decimal', onEnter, onSettle, onRefusal, refused } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(waiting.current), []);
  const type = (typed: string) => {
    clearTimeout(waiting.current);
    setDraft(typed);
    const refusal = onEnter(typed);
    if (refusal === null) onRefusal(null);
    else waiting.current = setTimeout(() => onRefusal(refusal), patienceMs);
  };
  const finish = () => {
    clearTimeout(waiting.current);
    const refusal = draft === null ? null : onEnter(draft);
    onSettle();
    onRefusal(refusal);
    if (refusal === null) setDraft(null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if (event.key !== 'Escape') return;
    clearTimeout(waiting.current);
    setDraft(null);
    onRefusal(null);
  };
  return (
    <div className={styles.field}>
      <label className={props.hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? text}
        aria-invalid={refused}
        aria-describedby={refused ? props.refusalId : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={finish}
        onKeyDown={key}
      />
    </div>
  );
}
