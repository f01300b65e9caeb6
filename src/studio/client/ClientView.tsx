import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/HeadCanvas';
import type { ComparedHead } from '../compare/compared';
import { paneGrid } from '../compare/paneGrid';
import { usePaneArea } from '../compare/usePaneArea';
import { gridSlots, usePanes } from '../compare/usePanes';
import { Button } from '../controls/Button';
import { ViewBar } from '../shell/ViewBar';
import { captionOf, momentIds, momentOf, type MomentId } from '../store/moment';
import { useSettledConsultation } from '../store/useOutcome';
import { ALL_ID, clientHeads, pickName } from './clientHeads';
import { canFillScreen, endFullScreen, toggleFullScreen, useFullScreen } from './fullScreen';
import { turnBack } from './turn';
import { text } from './words';
import styles from './ClientView.module.css';

/** Height of the name under each of several heads, CSS pixels. */
const LABEL_PX = 60;
/** The same in narrow panes, where it takes a second line. */
const TALL_LABEL_PX = 84;
const NARROW_PX = 190;

/** The screen turned to the client: the head, when, and which one. Nothing here changes the consultation. */
export default function ClientView({
  head,
}: {
  readonly head: RefObject<HeadCanvasHandle | null>;
}) {
  const consultation = useSettledConsultation();
  const [moment, setMoment] = useState<MomentId>(
    momentOf(consultation.time, consultation.treatment.sessions) ?? 'healed',
  );
  const [choice, setChoice] = useState(ALL_ID);
  const heads = useMemo(() => clientHeads(consultation, moment), [consultation, moment]);
  const chosen = useMemo(() => {
    const one = heads.filter(({ id }) => id === choice);
    return one.length > 0 ? one : heads;
  }, [heads, choice]);
  const timed = chosen.every(({ variant }) => variant?.time != null);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    screen.current?.focus({ preventScroll: true });
    return endFullScreen;
  }, []);

  return (
    <section className={styles.client} aria-label={text.name} tabIndex={-1} ref={screen}>
      <header className={styles.top}>
        <Title heads={chosen} />
        <Exits />
      </header>
      <Panes heads={chosen} />
      <footer className={styles.bottom}>
        {!timed && (
          <Row legend={text.moments}>
            {momentIds.map((id) => (
              <Pick key={id} on={id === moment} onPick={() => setMoment(id)}>
                {text.moment[id]}
              </Pick>
            ))}
          </Row>
        )}
        {heads.length > 1 && (
          <Row legend={text.choices}>
            {heads.map((each) => (
              <Pick key={each.id} on={each.id === choice} onPick={() => setChoice(each.id)}>
                {pickName(each, consultation.treatment.sessions)}
              </Pick>
            ))}
            <Pick on={chosen.length > 1} onPick={() => setChoice(ALL_ID)}>
              {text.all}
            </Pick>
          </Row>
        )}
        <div className={styles.views}>
          <ViewBar head={head} />
        </div>
        <p className={styles.note}>{text.note}</p>
      </footer>
    </section>
  );
}

/** What is on screen, in words that need no explanation. */
function Title({ heads }: { readonly heads: readonly ComparedHead[] }) {
  const [first] = heads;
  if (!first) return null;
  const { consultation, outcome, name } = first;
  const several = heads.length > 1;
  const untreated = heads.every((head) => head.outcome.present === null);
  return (
    <div aria-live="polite">
      <h1 className={styles.title}>{untreated ? text.today : several ? text.all : name}</h1>
      {!untreated && !several && (
        <p className={styles.caption}>
          {captionOf(consultation)}
          {outcome.present && (
            <span className={styles.verdict}> {text.verdict[outcome.present.verdict]}</span>
          )}
        </p>
      )}
    </div>
  );
}

function Exits() {
  const full = useFullScreen();
  return (
    <div className={styles.exits}>
      {canFillScreen() && (
        <Button look="plain" icon="fullScreen" iconOnly onClick={toggleFullScreen}>
          {full ? text.leaveFullScreen : text.fullScreen}
        </Button>
      )}
      <Button
        look="plain"
        icon="close"
        aria-label={text.leave}
        aria-keyshortcuts="Escape"
        onClick={turnBack}
      >
        {text.leave}
      </Button>
    </div>
  );
}

/** Room for the heads, each over its name where they are several. */
function Panes({ heads }: { readonly heads: readonly ComparedHead[] }) {
  const element = useRef<HTMLDivElement>(null);
  const area = usePaneArea(element);
  const count = heads.length;
  const grid = useMemo(
    () => (area ? paneGrid(count, area, LABEL_PX) : { columns: count, rows: 1 }),
    [area, count],
  );
  const narrow = area !== null && area.width / grid.columns < NARROW_PX;
  const labelPx = count > 1 ? (narrow ? TALL_LABEL_PX : LABEL_PX) : 0;
  const slots = useMemo(
    () => gridSlots(count, grid, labelPx / (area?.height ?? 1)),
    [count, grid, labelPx, area],
  );
  usePanes(heads, slots, area);
  return (
    <div
      className={styles.panes}
      ref={element}
      style={{
        gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
      }}
    >
      {count > 1 &&
        heads.map(({ id, name, consultation, outcome }) => (
          <div key={id} className={styles.pane}>
            <p className={styles.label} style={{ height: labelPx }}>
              <span className={styles.name}>{name}</span>
              <span className={styles.small}>
                {outcome.present
                  ? text.verdict[outcome.present.verdict]
                  : captionOf(consultation) === name
                    ? ''
                    : captionOf(consultation)}
              </span>
            </p>
          </div>
        ))}
    </div>
  );
}

function Row({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row} role="group" aria-label={legend}>
      {children}
    </div>
  );
}

function Pick(props: {
  readonly on: boolean;
  readonly onPick: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      className={styles.pick}
      aria-pressed={props.on}
      onClick={props.onPick}
    >
      {props.children}
    </button>
  );
}
