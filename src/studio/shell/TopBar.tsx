import { Button } from '../controls/Button';
import type { IconName } from '../drawings/Icon';
import {
  adjust,
  redo,
  settle,
  undo,
  useConsultation,
  useHistory,
} from '../store/consultationStore';
import { showStep, studioStore } from '../store/studioStore';
import { chooseTheme, themes, useTheme, type Theme } from '../theme/theme';
import { words } from '../words';
import { Mark } from './Mark';
import styles from './TopBar.module.css';

const themeIcons: Readonly<Record<Theme, IconName>> = {
  auto: 'auto',
  light: 'light',
  dark: 'dark',
};

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

/** Name, history, appearance, help and the way to the picture. */
export function TopBar() {
  const { undos, redos } = useHistory();
  const theme = useTheme();
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Mark />
        <h1 className={styles.name}>{words.top.product}</h1>
        <SubjectLabel />
      </div>
      <div className={styles.actions}>
        <Button look="quiet" icon="undo" iconOnly disabled={undos === 0} onClick={undo}>
          {words.top.undo}
        </Button>
        <Button look="quiet" icon="redo" iconOnly disabled={redos === 0} onClick={redo}>
          {words.top.redo}
        </Button>
        <span className={styles.rule} />
        <Button
          look="quiet"
          icon={themeIcons[theme]}
          iconOnly
          onClick={() => chooseTheme(nextTheme)}
        >
          {words.top.themeNow(words.top.themes[theme])}
        </Button>
        <span className={styles.keys}>
          <Button
            look="quiet"
            icon="keys"
            iconOnly
            onClick={() => studioStore.setState({ shortcutsOpen: true })}
          >
            {words.top.shortcuts}
          </Button>
        </span>
        <span className={styles.export}>
          <Button look="primary" icon="export" onClick={() => showStep('picture')}>
            {words.top.export}
          </Button>
        </span>
      </div>
    </header>
  );
}
