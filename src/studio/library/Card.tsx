import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../controls/Button';
import { Icon } from '../drawings/Icon';
import styles from './Card.module.css';
import { momentInWords, patternOf, titleOf } from './cardText';
import { CardName } from './CardName';
import type { KeptConsultation } from './kept';
import { library as text } from '../laterWords';

interface Props {
  readonly kept: KeptConsultation;
  readonly onScreen: boolean;
  readonly onOpen: () => void;
  readonly onName: (label: string) => void;
  readonly onDuplicate: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

/** A picture from memory; its address lasts as long as it is shown. */
function Picture({ picture }: { readonly picture: Blob }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return <img className={styles.image} ref={show} alt="" />;
}

/** One consultation of the list: its head, its name, and what can be done with it. */
export function Card({ kept, onScreen, ...on }: Props) {
  const title = titleOf(kept.entry);
  const [naming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  return (
    <li className={styles.card} data-current={onScreen}>
      <button type="button" className={styles.open} aria-current={onScreen} onClick={on.onOpen}>
        <span className="visually-hidden">{text.open}</span>
        <span className={styles.picture}>
          {kept.thumbnail === null ? (
            <Icon name="hairline" />
          ) : (
            <Picture picture={kept.thumbnail} />
          )}
          {onScreen && (
            <span className={styles.badge} aria-hidden="true">
              {text.onScreen}
            </span>
          )}
        </span>
        <span className={styles.title}>{title}</span>
        <span className={styles.more}>{patternOf(kept.entry)}</span>
        <span className={styles.more}>{momentInWords(kept.entry.changedAt)}</span>
      </button>
      <span className={styles.rename} hidden={naming}>
        <Button look="quiet" icon="ink" iconOnly ref={rename} onClick={() => setNaming(true)}>
          {text.rename(title)}
        </Button>
      </span>
      {naming ? (
        <CardName
          label={kept.entry.consultation.subject.label}
          onName={on.onName}
          onDone={(byKey) => {
            flushSync(() => setNaming(false));
            if (byKey) rename.current?.focus();
          }}
        />
      ) : (
        <div className={styles.tools}>
          <Button look="quiet" icon="copy" iconOnly onClick={on.onDuplicate}>
            {text.duplicate(title)}
          </Button>
          <Button look="quiet" icon="export" iconOnly onClick={on.onSave}>
            {text.save(title)}
          </Button>
          <Button look="quiet" icon="trash" iconOnly onClick={on.onDelete}>
            {text.remove(title)}
          </Button>
        </div>
      )}
    </li>
  );
}
