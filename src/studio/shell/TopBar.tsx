import { Suspense, useRef, useState } from 'react';
import { lazyPart } from '../lazyPart';
import { turnToClient } from '../stage/clientMode';
import { Button } from '../controls/Button';
import {
  adjust,
  redo,
  settle,
  undo,
  useConsultation,
  useHistory,
} from '../stores/consultationStore';
import { openSheet, showStep } from '../stores/studioStore';
import { words } from '../words';
import { Mark } from './Mark';
import styles from './TopBar.module.css';

const MoreMenu = lazyPart(() => import('./MoreMenu'));

/** Whose head this is, if anybody wants to note it; never needed, never in a picture. */
function SubjectLabel() {
  const { label } = useConsultation().subject;
  return (
    <input
      className={styles.label}
      aria-label={words.top.label}
      placeholder={words.top.labelHint}
      autoComplete="off"
      maxLength={80}
      value={label}
      onChange={(event) =>
        adjust((c) => ({ ...c, subject: { ...c.subject, label: event.target.value } }))
      }
      onBlur={settle}
    />
  );
}

/** Opens the rest of what the studio offers; its list comes when it is first wanted. */
function More() {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor} className={styles.more}>
      <Button
        look="quiet"
        icon="more"
        iconOnly
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.top.more}
      </Button>
      {open && (
        <Suspense>
          <MoreMenu anchor={anchor} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}

/** Name, history, the menu and the way to the picture. */
export function TopBar() {
  const { undos, redos } = useHistory();
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Mark />
        <h1 className={styles.name}>{words.top.product}</h1>
        <SubjectLabel />
      </div>
      <div className={styles.actions}>
        <span className={`${styles.library} ${styles.named}`}>
          <Button
            look="quiet"
            icon="folder"
            title={words.top.library}
            aria-keyshortcuts="O"
            onClick={() => openSheet('library')}
          >
            {words.top.library}
          </Button>
        </span>
        <Button look="quiet" icon="undo" iconOnly disabled={undos === 0} onClick={undo}>
          {words.top.undo}
        </Button>
        <Button look="quiet" icon="redo" iconOnly disabled={redos === 0} onClick={redo}>
          {words.top.redo}
        </Button>
        <span className={styles.rule} />
        <span className={`${styles.client} ${styles.named}`}>
          <Button
            look="quiet"
            icon="client"
            title={words.top.client}
            aria-keyshortcuts="C"
            onClick={turnToClient}
          >
            {words.top.client}
          </Button>
        </span>
        <More />
        <span className={styles.export}>
          <Button look="primary" icon="export" onClick={() => showStep('picture')}>
            {words.top.export}
          </Button>
        </span>
      </div>
    </header>
  );
}
