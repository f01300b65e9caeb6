import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Box } from '../../scene/viewer/panes';

/** Where an element lies in another of the same corner or larger: shares for the scene, pixels for the layout. */
export interface PaneArea {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

/** Follows the place of `area` within its offset parent, which covers the canvas; null until it is measured. */
export function usePaneArea(area: RefObject<HTMLElement | null>): PaneArea | null {
  const [place, setPlace] = useState<PaneArea | null>(null);
  useLayoutEffect(() => {
    const element = area.current;
    const whole = element?.offsetParent;
    if (!element || !(whole instanceof HTMLElement)) return undefined;
    const measure = (): void => {
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth, clientHeight } = whole;
      if (width === 0 || height === 0) return;
      setPlace({
        width,
        height,
        box: {
          left: element.offsetLeft / clientWidth,
          top: element.offsetTop / clientHeight,
          width: width / clientWidth,
          height: height / clientHeight,
        },
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(whole);
    return () => observer.disconnect();
  }, [area]);
  return place;
}

/** A part of a box, itself in shares of that box. */
export function within(outer: Box, inner: Box): Box {
  return {
    left: outer.left + inner.left * outer.width,
    top: outer.top + inner.top * outer.height,
    width: inner.width * outer.width,
    height: inner.height * outer.height,
  };
}
