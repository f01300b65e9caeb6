import { useState, type KeyboardEvent } from 'react';
import { Button } from '../controls/Button';
import { words } from '../words';
import { longestLabel } from './changes';
import styles from './Card.module.css';
import { library as text } from '../laterWords';

interface Props {
  readonly label: string;
  readonly onName: (label: string) => void;
  /** The field goes; `byKey` says whether the focus has to go somewhere. */
  readonly onDone: (byKey: boolean) => void;
}

function startIn(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Whose head a card shows, to be written anew. Return or leaving the field keeps it, Escape does not. */
export function CardName({ label, onName, onDone }: Props) {
  const [written, setWritten] = useState(label);
  const keep = (byKey: boolean) => {
    const next = written.trim();
    if (next !== label) onName(next);
    onDone(byKey);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The list stays open.
    event.stopPropagation();
    onDone(true);
  };
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        keep(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keep(false);
      }}
    >
      <input
        className={styles.field}
        ref={startIn}
        aria-label={words.top.label}
        placeholder={words.top.labelHint}
        autoComplete="off"
        enterKeyHint="done"
        maxLength={longestLabel}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={giveUp}
      />
      <Button type="submit" look="quiet" icon="check" iconOnly>
        {text.keepName}
      </Button>
    </form>
  );
}
