import {
  Virtualizer,
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
  type Range,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useReducer, useState } from 'react';

/** Height of a line before it was measured, px. */
const LINE = 68;

/** Lines drawn above and below those in view. */
const AROUND = 10;

export interface WindowLines {
  items: readonly VirtualItem[];
  /** Height of all lines, px. */
  height: number;
  /** Called with the element of each line drawn. */
  measure(line: HTMLElement | null): void;
}

/**
 * Which lines of a list are to be drawn, where the page itself scrolls. The virtual list is driven here rather than by its own
 * hook, so that what this returns may be kept between renderings like any other value.
 * @param top where the list begins in the page, px
 * @param kept a line that is drawn whether it is in view or not
 */
export function useWindowLines(keys: readonly string[], top: number, kept: number): WindowLines {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(kept) || kept >= range.count ? inView : [...inView, kept].sort((a, b) => a - b);
    },
    [kept],
  );
  const options = {
    count: keys.length,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor,
    estimateSize,
    measureElement,
    overscan: AROUND,
    scrollMargin: top,
    initialOffset: scrollOffset,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    getScrollElement,
    onChange: redraw,
  };
  const [lines] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  lines.setOptions(options);
  useLayoutEffect(() => lines._didMount(), [lines]);
  useLayoutEffect(() => lines._willUpdate());
  return {
    items: lines.getVirtualItems(),
    height: lines.getTotalSize(),
    measure: lines.measureElement,
  };
}

function estimateSize(): number {
  return LINE;
}

/** A list in a page that is not shown has no heights. */
function measureElement(line: HTMLElement): number {
  return line.offsetHeight || LINE;
}

function getScrollElement(): Window {
  return window;
}

function scrollOffset(): number {
  return window.scrollY;
}
