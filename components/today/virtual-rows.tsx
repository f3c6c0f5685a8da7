import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LinesProps } from './today-rows';
import { TodayLine } from './today-line';
import { useWindowLines } from './use-window-lines';

/** Draws the lines in view and a few around them; the page itself scrolls. Each line says which of how many it is. */
export function VirtualRows({ label, rows, active, moved, deeds, onKeyDown }: LinesProps) {
  const place = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { items, height, measure, reveal } = useWindowLines(keys, top, active);

  // What stands above the list grows and shrinks with what is chosen there.
  useLayoutEffect(() => {
    const look = () => setTop(Math.round((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    const above = place.current?.closest('section');
    const watching = new ResizeObserver(look);
    if (above) watching.observe(above);
    return () => watching.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (moved !== undefined) reveal(moved.to);
  }, [moved, reveal]);

  return (
    <ul ref={place} className="plain dossiers rows virtual" aria-label={label} style={{ height }} onKeyDown={onKeyDown}>
      {items.map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={String(key)}
              ref={measure}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <TodayLine row={row} index={index} active={index === active} {...deeds} />
            </li>
          )
        );
      })}
    </ul>
  );
}
