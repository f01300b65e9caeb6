import { useMemo, useRef } from 'react';
import { Button } from '../controls/Button';
import { compareStore, showArrangement } from './compareStore';
import { useCompared, type ComparedHead } from './compared';
import { PaneLabel } from './PaneLabel';
import { BESIDE_PX, labelsBeside, paneGrid } from '../stage/paneGrid';
import { SplitHandle } from './SplitHandle';
import { splitPairOf } from './splitPair';
import { usePaneArea, type PaneArea } from '../stage/usePaneArea';
import { gridSlots, splitSlots, usePanes } from '../stage/usePanes';
import { compare as text } from '../laterWords';
import styles from './CompareOverlay.module.css';

/**
 * Height of the labels under the heads, CSS pixels; where the heads need the room short ones over them, clear of the
 * panel's handle.
 */
const LABEL_PX = 104;
const SHORT_LABEL_PX = 62;
const LOW_PX = 420;
const NARROW_PX = 480;

const shortLabels = (area: PaneArea | null): boolean =>
  area !== null && (area.height < LOW_PX || area.width < NARROW_PX);

/** Labels, split and frames over the head's canvas while variants are compared. */
export default function CompareOverlay() {
  const arrangement = compareStore((state) => state.arrangement);
  const heads = useCompared();
  if (heads.length < 2 || arrangement === 'single') return null;
  return (
    <div className={styles.overlay}>
      {arrangement === 'split' ? <Split heads={heads} /> : <SideBySide heads={heads} />}
      <div className={styles.leave}>
        <Button
          look="plain"
          icon="close"
          aria-label={text.oneHead}
          title={text.oneHead}
          onClick={() => showArrangement('single')}
        >
          {text.oneHead}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  readonly heads: readonly ComparedHead[];
}

function SideBySide({ heads }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const area = usePaneArea(element);
  const short = shortLabels(area);
  const labelPx = short ? SHORT_LABEL_PX : LABEL_PX;
  const count = heads.length;
  const grid = useMemo(
    () => (area ? paneGrid(count, area, labelPx) : { columns: count, rows: 1 }),
    [area, count, labelPx],
  );
  const beside = labelsBeside(grid);
  const slots = useMemo(
    () =>
      beside
        ? gridSlots(count, grid, BESIDE_PX / (area?.width ?? BESIDE_PX), 'left')
        : gridSlots(
            count,
            grid,
            labelPx / (area?.height ?? labelPx),
            short ? 'above' : 'below',
          ),
    [count, grid, labelPx, area, short, beside],
  );
  usePanes(heads, slots, area);
  return (
    <div
      className={styles.grid}
      data-above={short}
      data-beside={beside}
      ref={element}
      style={{
        gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
      }}
    >
      {heads.map((head) => (
        <section key={head.id} className={styles.cell} aria-label={head.name}>
          <div
            className={styles.strip}
            style={beside ? { width: BESIDE_PX } : { height: labelPx }}
          >
            <PaneLabel head={head} short={short} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Split({ heads }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const area = usePaneArea(element);
  const share = compareStore((state) => state.splitShare);
  const wanted = compareStore((state) => state.splitPair);
  const short = shortLabels(area);
  const labelPx = short ? SHORT_LABEL_PX : LABEL_PX;
  const pair = useMemo(() => splitPairOf(heads, wanted), [heads, wanted]);
  const slots = useMemo(
    () => splitSlots(share, labelPx / (area?.height ?? labelPx), short),
    [share, labelPx, area, short],
  );
  usePanes(pair, slots, area);
  const [left, right] = pair;
  return (
    <div className={styles.split} data-above={short} ref={element}>
      <SplitHandle
        share={share}
        names={[left?.name ?? '', right?.name ?? '']}
        topPx={short ? labelPx : 0}
        bottomPx={short ? 0 : labelPx}
      />
      <div className={styles.ends} style={{ height: labelPx }}>
        {pair.map((head, i) => (
          <section key={i} className={styles.strip} aria-label={head.name}>
            <PaneLabel head={head} short={short} />
          </section>
        ))}
      </div>
    </div>
  );
}
