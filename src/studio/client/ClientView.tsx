import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Consultation } from '../../consultation/document';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import type { ComparedHead } from '../compare/compared';
import { BESIDE_PX, labelsBeside, paneGrid } from '../stage/paneGrid';
import { usePaneArea } from '../stage/usePaneArea';
import { gridSlots, usePanes } from '../stage/usePanes';
import { Button } from '../controls/Button';
import { ViewBar } from '../stage/ViewBar';
import { momentIds, momentOf, type MomentId } from '../../consultation/moment';
import { useSettledConsultation } from '../stores/derived';
import { ALL_ID, clientHeads, pickName } from './clientHeads';
import {
  canFillScreen,
  endFullScreen,
  toggleFullScreen,
  useFullScreen,
} from '../browser/fullScreen';
import { headLines, momentLine } from './plainly';
import { turnBack } from '../stage/clientMode';
import { useScalpView } from './useScalpView';
import { client as text } from '../laterWords';
import styles from './ClientView.module.css';

/** Height of the name under each of several heads, CSS pixels. */
const LABEL_PX = 108;
/** The same in narrow panes, where its lines break. */
const TALL_LABEL_PX = 152;
const NARROW_PX = 190;

/** A screen with room for one head: the others are a tap away. */
const SMALL_SCREEN = '(max-width: 639px)';

/** Which to open on: all, or on a small screen the natural one. */
function firstChoice({ variants }: Consultation): string {
  if (!window.matchMedia(SMALL_SCREEN).matches) return ALL_ID;
  return (variants.find(({ preset }) => preset === 'natural') ?? variants[0])?.id ?? ALL_ID;
}

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
  const [choice, setChoice] = useState(() => firstChoice(consultation));
  const heads = useMemo(() => clientHeads(consultation, moment), [consultation, moment]);
  /** Before the first session all options are the same head. */
  const alike = heads.length > 1 && heads.every(({ outcome }) => outcome.present === null);
  const chosen = useMemo(() => {
    if (alike) return heads.slice(0, 1);
    const one = heads.filter(({ id }) => id === choice);
    return one.length > 0 ? one : heads;
  }, [heads, choice, alike]);
  const timed = chosen.every(({ variant }) => variant?.time != null);
  useScalpView(head);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    screen.current?.focus({ preventScroll: true });
    return endFullScreen;
  }, []);

  return (
    <section className={styles.client} aria-label={text.name} tabIndex={-1} ref={screen}>
      <header className={styles.top}>
        <Title heads={chosen} all={heads} />
        <Exits />
      </header>
      <Panes heads={chosen} all={heads} />
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
        {alike && <p className={styles.alike}>{text.todayForAll}</p>}
        {heads.length > 1 && !alike && (
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
      </footer>
    </section>
  );
}

interface Heads {
  readonly heads: readonly ComparedHead[];
  /** With those that are not on screen. */
  readonly all: readonly ComparedHead[];
}

/** What is on screen, in words that need no explanation. */
function Title({ heads, all }: Heads) {
  const [first] = heads;
  if (!first) return null;
  const several = heads.length > 1;
  const untreated = heads.every(({ outcome }) => outcome.present === null);
  const lines = headLines(first, all);
  return (
    <div className={styles.about} aria-live="polite">
      <h1 className={styles.title}>
        {untreated ? text.today : several ? text.all : first.name}
      </h1>
      {!untreated && <p className={styles.caption}>{momentLine(heads)}</p>}
      {!several && lines.length > 0 && <p className={styles.lines}>{lines.join(' · ')}</p>}
      <p className={styles.note}>{text.note}</p>
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
function Panes({ heads, all }: Heads) {
  const element = useRef<HTMLDivElement>(null);
  const area = usePaneArea(element);
  const count = heads.length;
  const grid = useMemo(
    () => (area ? paneGrid(count, area, LABEL_PX) : { columns: count, rows: 1 }),
    [area, count],
  );
  const narrow = area !== null && area.width / grid.columns < NARROW_PX;
  const labelPx = count > 1 ? (narrow ? TALL_LABEL_PX : LABEL_PX) : 0;
  const beside = labelsBeside(grid);
  const slots = useMemo(
    () =>
      beside
        ? gridSlots(count, grid, BESIDE_PX / (area?.width ?? BESIDE_PX), 'left')
        : gridSlots(count, grid, labelPx / (area?.height ?? 1)),
    [count, grid, labelPx, area, beside],
  );
  usePanes(heads, slots, area);
  return (
    <div
      className={styles.panes}
      data-beside={beside}
      ref={element}
      style={{
        gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
      }}
    >
      {count > 1 &&
        heads.map((head) => (
          <div key={head.id} className={styles.pane}>
            <p
              className={styles.label}
              style={beside ? { width: BESIDE_PX } : { height: labelPx }}
            >
              <span className={styles.name}>{head.name}</span>
              {headLines(head, all, narrow || beside).map((line) => (
                <span key={line} className={styles.small}>
                  {line}
                </span>
              ))}
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
