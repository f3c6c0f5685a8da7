import type { Period } from '../calendar/period';
import { samePeriod } from '../calendar/period';
import type { FigureCapture } from '../dossier/capture';
import { narrowedBy } from '../portal/narrowing';
import { figureOf, type FrozenContent, type FrozenRow } from '../report/frozen-package';
import { sameName } from '../text/compare-labels';
import type { Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { Source } from './finding';
import type { KnownFigure } from './rule';

/** Figures of one unit in one period as they stand in one place: a frozen report, or a table of a portal. */
export interface KnownSet {
  key: string;
  from: 'frozen' | 'table';
  unit: string;
  period: Period;
  /** Of the form or the screen. */
  title: string;
  at: Moment;
  figures: ReadonlyMap<IndicatorId, KnownValue>;
}

export interface KnownValue {
  value: number;
  source: Source;
}

/** Every unit of a frozen report: the one that handed it in, and those in its rows. */
export function setsOfFrozen(frozen: FrozenContent & { hash: string }): KnownSet[] {
  const { hash, unit, period, at, form, rowsAre, rows, total } = frozen;
  const title = form.title;
  const of = (name: string, row: FrozenRow, index: number): KnownSet => {
    const figures = new Map<IndicatorId, KnownValue>();
    form.columns.forEach(({ indicator, path }, place) => {
      const value = figureOf(row.cells[place]);
      if (indicator === undefined || value === undefined) return;
      figures.set(indicator, {
        value,
        source: { screen: title, unit: name, period, at, row: row.label || name, column: path.join(' / ') },
      });
    });
    return { key: `frozen|${hash}|${index}`, from: 'frozen', unit: name, period, title, at, figures };
  };
  const own = unit === '' ? [] : [of(unit, total, -1)];
  return [...own, ...(rowsAre === 'unit' ? rows.map((row, index) => of(row.label, row, index)) : [])].filter(hasFigures);
}

/** Every unit of a portal's table. Without a period, or under a filter that leaves dossiers out, it is known of none. */
export function setsOfTable(capture: FigureCapture): KnownSet[] {
  const { id, unit, period, filter, screen, portal, address, lastSeen, table } = capture;
  if (period === undefined || narrowedBy(filter).length > 0) return [];
  const twice = new Set(
    table.columns.flatMap(({ indicator }, at) =>
      table.columns.findIndex((one) => one.indicator === indicator) === at ? [] : (indicator ?? []),
    ),
  );
  const of = (name: string, row: FigureCapture['table']['rows'][number]): KnownSet => {
    const figures = new Map<IndicatorId, KnownValue>();
    table.columns.forEach(({ indicator, path }, place) => {
      const quantity = row.cells[place];
      if (indicator === undefined || quantity === undefined || twice.has(indicator)) return;
      const source = { captureId: id, portal, address, screen, unit: name, period, at: lastSeen, row: row.label, column: path.join(' / ') };
      figures.set(indicator, { value: quantity.value, source });
    });
    return { key: `table|${id}|${row.row}`, from: 'table', unit: name, period, title: screen, at: lastSeen, figures };
  };
  const total = table.rows.findLast(({ kind }) => kind === 'total');
  const own = unit === undefined || total === undefined ? [] : [of(unit, total)];
  const units = table.rowsAre === 'unit' ? table.rows.filter(({ kind }) => kind === 'data').map((row) => of(row.label, row)) : [];
  return [...own, ...units].filter(hasFigures);
}

function hasFigures({ figures }: KnownSet): boolean {
  return figures.size > 0;
}

/** Of this unit and period: frozen ones first, then the newest. */
export function setsFor(sets: readonly KnownSet[], unit: string | undefined, period: Period | undefined): KnownSet[] {
  return sets
    .filter((set) => (unit === undefined || sameName(set.unit, unit)) && (period === undefined || samePeriod(set.period, period)))
    .toSorted((a, b) => Number(a.from === 'table') - Number(b.from === 'table') || (a.at < b.at ? 1 : -1));
}

/** To hold a report of the same unit and period against. */
export function knownOf({ figures }: KnownSet): KnownFigure[] {
  return [...figures].map(([indicator, { value, source }]) => ({ indicator, value, source }));
}
