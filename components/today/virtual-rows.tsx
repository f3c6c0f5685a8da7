import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LinesProps } from './today-rows';
import { TodayLine } from './today-line';
import { useWindowLines } from './use-window-lines';

/** Frames after a key until the lines around have their heights. */
const LOOKS = 5;

/** Draws the lines in view and a few around them; the page itself scrolls. Each line says which of how many it is. */
export function VirtualRows({ label, rows, active, moved, deeds, onKeyDown }: LinesProps) {
  const place = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { items, height, measure } = useWindowLines(keys, top, active);

  // What stands above the list grows and shrinks with what is chosen there.
  useLayoutEffect(() => {
    const look = () => setTop(Math.round((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    const above = place.current?.closest('section');
    const watching = new ResizeObserver(look);
    if (above) watching.observe(above);
    return () => watching.disconnect();
  }, []);

  // A leap lands among lines that were not measured yet: it is looked at again once they are.
  useLayoutEffect(() => {
    if (moved === undefined) return;
    let frame = 0;
    let looks = 0;
    const look = () => {
      place.current?.querySelector(`[data-index="${moved.to}"] > button`)?.scrollIntoView({ block: 'nearest' });
      if (++looks < LOOKS) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [moved]);

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
