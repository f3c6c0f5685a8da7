import { lazy, Suspense, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TodayRow } from '../../lib/dossier/today-list';
import type { DossierEntry } from '../dossiers/dossier-line';
import { lineAfterKey } from './row-keys';
import { TodayLine, type LineDeeds } from './today-line';

/** So many lines are simply drawn: they can be printed and searched by the browser. */
const DRAWN_WHOLE = 120;

const VirtualRows = lazy(async () => ({ default: (await import('./virtual-rows')).VirtualRows }));

interface TodayRowsProps extends Omit<LineDeeds, 'onReach'> {
  label: string;
  rows: readonly TodayRow<DossierEntry>[];
}

/** What draws the lines of a list: all of them, or those in view. */
export interface LinesProps {
  label: string;
  rows: readonly TodayRow<DossierEntry>[];
  /** The line that Tab reaches: always drawn. */
  active: number;
  /** Set anew whenever a key has moved to a line: it is to be brought into view. */
  moved: { to: number } | undefined;
  deeds: LineDeeds;
  onKeyDown(event: KeyboardEvent): void;
}

/** One tab stop for the whole list: arrows, Page, Home and End move, Enter opens. */
export function TodayRows({ label, rows, ...rest }: TodayRowsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const [moved, setMoved] = useState<{ to: number }>();
  const active = Math.max(0, Math.min(chosen, rows.length - 1));
  const whole = rows.length <= DRAWN_WHOLE;

  useLayoutEffect(() => {
    if (moved === undefined) return;
    place.current?.querySelector<HTMLElement>(`[data-index="${moved.to}"] button`)?.focus({ preventScroll: !whole });
  }, [moved, whole]);

  function move(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = lineAfterKey(event.key, active, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
    setMoved({ to });
  }

  const lines: LinesProps = { label, rows, active, moved, deeds: { ...rest, onReach: setChosen }, onKeyDown: move };
  return (
    <div ref={place}>
      {whole ? (
        <AllRows {...lines} />
      ) : (
        <Suspense fallback={null}>
          <VirtualRows {...lines} />
        </Suspense>
      )}
    </div>
  );
}

function AllRows({ label, rows, active, deeds, onKeyDown }: LinesProps) {
  return (
    <ul className="plain dossiers rows" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <li key={row.key} data-index={index}>
          <TodayLine row={row} index={index} active={index === active} {...deeds} />
        </li>
      ))}
    </ul>
  );
}
