import { useEffect, useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Sheet } from '../controls/Sheet';
import { Icon } from '../drawings/Icon';
import { consultationStore } from '../stores/consultationStore';
import type { Entry } from '../records/journal';
import { openSheet } from '../stores/studioStore';
import type { SheetProps } from '../parts';
import { written } from '../words';
import { Card } from './Card';
import { goesWith, titleOf } from './cardText';
import { createNew, duplicate, openKept, remove, removeUnreadable, rename } from './changes';
import { EraseAll } from './EraseAll';
import type { KeptConsultation } from './kept';
import styles from './Library.module.css';
import { chooseFiles, openFiles } from './openFiles';
import { saveConsultation } from './saveConsultation';
import { keepThumbnailOf } from './thumbnail';
import { Unreadable } from './Unreadable';
import { useKept } from './useKept';
import { library as text } from '../laterWords';

/** How long a deletion or a new name can be taken back. */
const undoMs = 10_000;

/** Cards that are laid out at once: more than anybody looks through without searching. */
const mostAtOnce = 60;

/** What was done last, and how to undo it. */
interface Done {
  readonly sentence: string;
  readonly undo?: () => Promise<void>;
  readonly failed?: boolean;
}

/** All consultations of this browser: to open, name, copy, save, delete, and to begin a new one. */
export default function Library({ head, onClose }: SheetProps) {
  const { kept, reread } = useKept();
  const [search, setSearch] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [erasing, setErasing] = useState(false);
  const [most, setMost] = useState(mostAtOnce);
  const shownId = consultationStore((state) => state.record);

  useEffect(() => {
    // Browsers that clear rarely used sites spare those that asked; a no changes nothing.
    void navigator.storage?.persist?.().catch(() => false);
    // A list without the newest picture is still the list.
    keepThumbnailOf(head.current).then(reread, () => undefined);
  }, [head, reread]);

  useEffect(() => {
    if (done?.undo === undefined) return undefined;
    const waiting = setTimeout(() => setDone(null), undoMs);
    return () => clearTimeout(waiting);
  }, [done]);

  /** Does something that may fail, and shows what came of it. */
  const attempt = async (act: () => Promise<Done | null>) => {
    try {
      setDone(await act());
    } catch {
      setDone({ sentence: text.failed, failed: true });
    }
    await reread();
  };
  const removeKept = (one: KeptConsultation) =>
    attempt(async () => {
      const title = titleOf(one.entry);
      const putBack = await remove(one);
      const undo = () =>
        attempt(async () => {
          await putBack();
          return null;
        });
      return { sentence: text.removed(title), undo };
    });
  const name = ({ id, consultation }: Entry, label: string) =>
    attempt(async () => {
      if (!(await rename(id, label))) return { sentence: text.openElsewhere, failed: true };
      const undo = () =>
        attempt(async () => {
          await rename(id, consultation.subject.label);
          return null;
        });
      return { sentence: label === '' ? text.unnamed : text.renamed(label), undo };
    });
  const openChosen = async () => {
    if ((await openFiles(await chooseFiles())) > 0) onClose();
  };

  const all = kept?.consultations ?? [];
  const shown = all.filter(({ entry }) => goesWith(entry, search.trim()));

  return (
    <Sheet
      title={text.title}
      width="wide"
      onClose={onClose}
      actions={
        done && (
          <div className={styles.done} role="status">
            {done.failed ? (
              <Notice tone="poor">{done.sentence}</Notice>
            ) : (
              <p>{done.sentence}</p>
            )}
            {done.undo && (
              <Button icon="undo" onClick={() => void done.undo?.()}>
                {text.undo}
              </Button>
            )}
          </div>
        )
      }
    >
      <div className={styles.toolbar}>
        <div className={styles.search}>
          <Icon name="search" />
          <input
            className={styles.field}
            type="search"
            aria-label={text.search}
            placeholder={text.search}
            autoComplete="off"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
        <Button icon="share" onClick={() => openSheet('share')}>
          {text.share}
        </Button>
        <Button icon="file" onClick={() => void openChosen()}>
          {text.openFile}
        </Button>
        <Button
          look="primary"
          icon="closer"
          onClick={() => {
            createNew();
            onClose();
          }}
        >
          {text.create}
        </Button>
      </div>
      {kept !== null && (
        <p className={styles.count} aria-live="polite">
          {search.trim() === ''
            ? all.length > 0 && text.count(written(all.length))
            : text.found(written(shown.length), written(all.length))}
        </p>
      )}
      {kept !== null && all.length === 0 && <Empty />}
      {all.length > 0 && shown.length === 0 && (
        <div className={styles.empty}>
          <p>{text.nothing(search.trim())}</p>
          <Button onClick={() => setSearch('')}>{text.clearSearch}</Button>
        </div>
      )}
      <ul className={styles.list} aria-label={text.list}>
        {shown.slice(0, most).map((one) => (
          <Card
            key={one.entry.id}
            kept={one}
            onScreen={one.entry.id === shownId}
            onOpen={() => {
              openKept(one);
              onClose();
            }}
            onName={(label) => void name(one.entry, label)}
            onDuplicate={() =>
              void attempt(async () => {
                await duplicate(one, text.copyOf(titleOf(one.entry)));
                return null;
              })
            }
            onSave={() =>
              setDone({ sentence: text.saved(saveConsultation(one.entry.consultation)) })
            }
            onDelete={() => void removeKept(one)}
          />
        ))}
      </ul>
      {shown.length > most && (
        <div className={styles.rest}>
          <Button onClick={() => setMost(Infinity)}>{text.clearSearch}</Button>
        </div>
      )}
      <Unreadable
        things={kept?.unreadable ?? []}
        onDelete={(thing) =>
          void attempt(async () => {
            await removeUnreadable(thing);
            return null;
          })
        }
      />
      {erasing ? (
        <EraseAll count={all.length} onKeep={() => setErasing(false)} />
      ) : (
        <div className={styles.foot}>
          <p className={styles.note}>{text.privacy}</p>
          <Button look="quiet" icon="trash" onClick={() => setErasing(true)}>
            {text.erase}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Empty() {
  return (
    <div className={styles.empty}>
      <Icon name="folder" />
      <p className={styles.emptyTitle}>{text.emptyTitle}</p>
      <p>{text.empty}</p>
      <p className={styles.note}>{text.emptyHint}</p>
    </div>
  );
}
