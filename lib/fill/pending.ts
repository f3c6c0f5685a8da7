import type { Period } from '../calendar/period';
import { samePeriod } from '../calendar/period';
import { sameName } from '../text/compare-labels';
import type { EntryForm, FillSource, LeftOut, PlannedCell } from './plan';
import type { WrittenCell } from './undo';
import { namedCells } from './verify-plan';

/** A filling under way, as it outlives a page that loads anew under it. Counts and labels of a report, nothing personal. */
export interface PendingFill {
  unit: string;
  period: Period;
  source: FillSource['kind'];
  cells: readonly PendingCell[];
  /** Cells that the page computes by itself, to be compared in the end. */
  computed: readonly Required<Pick<LeftOut, 'row' | 'column' | 'value' | 'key'>>[];
  /** How often the page was loaded anew so far, and how many cells held their figures then. */
  loads: number;
  done: number;
}

export interface PendingCell {
  key: string;
  row: string;
  column: string;
  old: string;
  value: number;
}

/** More loads without a single new figure are not waited for. */
const FRUITLESS_LOADS = 2;

export function pendingOf(
  form: EntryForm,
  source: FillSource['kind'],
  cells: readonly PlannedCell[],
  leftOut: readonly LeftOut[],
): PendingFill | undefined {
  const { unit, period } = form;
  if (unit === undefined || period === undefined) return undefined;
  return {
    unit,
    period,
    source,
    cells: cells.map(({ key, row, column, old, value }) => ({ key, row, column, old, value })),
    computed: leftOut.flatMap(({ row, column, value, key }) =>
      key === undefined || value === undefined ? [] : [{ row, column, value, key }],
    ),
    loads: 0,
    done: 0,
  };
}

/** Whether this is the form that was being filled: same unit, same period, cells of the same names. */
export function isSameForm(pending: PendingFill, form: EntryForm): boolean {
  if (!form.unit || !sameName(form.unit, pending.unit) || !samePeriod(form.period, pending.period)) return false;
  const cells = namedCells(form);
  const found = pending.cells.filter(({ key, row, column }) => cells.get(key)?.row === row && cells.get(key)?.column === column);
  return found.length > 0 && found.length * 2 >= pending.cells.length;
}

export interface Resumed {
  /** Hold their figures already. */
  written: readonly WrittenCell[];
  rest: readonly PlannedCell[];
}

/** How far the filling had come when the page was loaded anew, told by what stands in the form now. */
export function resume(pending: PendingFill, form: EntryForm): Resumed {
  const cells = namedCells(form);
  const written: WrittenCell[] = [];
  const rest: PlannedCell[] = [];
  for (const cell of pending.cells) {
    const now = cells.get(cell.key);
    if (now && now.row === cell.row && now.column === cell.column && now.cell.value === cell.value)
      written.push({ ...cell, shown: now.cell.text });
    else rest.push({ ...cell, at: { row: 0, column: 0 }, ticked: true, same: false });
  }
  return { written, rest };
}

/** The next load of the page, or undefined: loading it anew does not bring the filling on. */
export function nextLoad(pending: PendingFill, done: number): PendingFill | undefined {
  const loads = done > pending.done ? 1 : pending.loads + 1;
  if (loads > FRUITLESS_LOADS) return undefined;
  return { ...pending, loads, done: Math.max(done, pending.done) };
}
