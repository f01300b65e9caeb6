import { useLayoutEffect, useMemo } from 'react';
import type { Box, Pane } from '../../scene/viewer/panes';
import { stageStore } from './stageStore';
import type { PaneGrid } from './paneGrid';
import { within, type PaneArea } from './usePaneArea';

/** Where each head and its part of the canvas lie, shares of the area. */
export interface Slot {
  readonly frame: Box;
  readonly shown: Box;
}

/** Cells of a grid in reading order, each without the strip of its label below, above or at the left. */
export function gridSlots(
  count: number,
  { columns, rows }: PaneGrid,
  labelShare: number,
  side: 'below' | 'above' | 'left' = 'below',
): readonly Slot[] {
  const [aside, high] = side === 'left' ? [labelShare, 0] : [0, labelShare];
  return Array.from({ length: count }, (_unused, i) => {
    const frame: Box = {
      left: (i % columns) / columns + aside,
      top: Math.floor(i / columns) / rows + (side === 'above' ? high : 0),
      width: 1 / columns - aside,
      height: 1 / rows - high,
    };
    return { frame, shown: frame };
  });
}

/** One head, left of the split one of two and right of it the other. */
export function splitSlots(share: number, labelShare: number, above = false): readonly Slot[] {
  const frame: Box = { left: 0, top: above ? labelShare : 0, width: 1, height: 1 - labelShare };
  return [
    { frame, shown: { ...frame, width: share } },
    { frame, shown: { ...frame, left: share, width: 1 - share } },
  ];
}

/** Hands these heads to the canvas while the caller is on screen. */
export function usePanes(
  heads: readonly Pick<Pane, 'consultation'>[],
  slots: readonly Slot[],
  area: PaneArea | null,
): void {
  const panes = useMemo(
    (): readonly Pane[] | null =>
      area === null
        ? null
        : heads.flatMap(({ consultation }, i) => {
            const slot = slots[i];
            if (!slot) return [];
            const { frame, shown } = slot;
            return [
              {
                consultation,
                frame: within(area.box, frame),
                shown: within(area.box, shown),
              },
            ];
          }),
    [heads, slots, area],
  );
  useLayoutEffect(() => {
    stageStore.setState({ panes: panes?.length === 0 ? null : panes });
  }, [panes]);
  useLayoutEffect(() => () => stageStore.setState({ panes: null }), []);
}
