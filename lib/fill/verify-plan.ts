import { samePeriod } from '../calendar/period';
import { sameName } from '../text/compare-labels';
import { message } from '../text/message';
import { refusal } from './make-plan';
import { columnName, rowName } from './name-cells';
import type { EntryCell, EntryForm, FillRefusal, LeftOut, PlannedCell } from './plan';

export interface Verified {
  go: readonly PlannedCell[];
  refused: readonly LeftOut[];
}

/**
 * Looks at the form again at the moment of writing. Another unit or period stops everything; a cell that moved, closed or
 * holds something else than the preview showed is refused by itself.
 */
export function verifyPlan(
  planned: { form: EntryForm; cells: readonly PlannedCell[] },
  now: EntryForm,
): { ok: true; value: Verified } | { ok: false; problem: FillRefusal } {
  const { form } = planned;
  if (!form.unit || !now.unit || !sameName(form.unit, now.unit)) {
    return { ok: false, problem: refusal('unit-changed', message('fill.refused.unitChanged')) };
  }
  if (!samePeriod(form.period, now.period)) {
    return { ok: false, problem: refusal('period-changed', message('fill.refused.periodChanged')) };
  }
  const cells = namedCells(now);
  const go: PlannedCell[] = [];
  const refused: LeftOut[] = [];
  for (const cell of planned.cells) {
    const found = cells.get(cell.key);
    const leave = (id: string): number => refused.push({ row: cell.row, column: cell.column, why: message(id), value: cell.value });
    if (!found || found.row !== cell.row || found.column !== cell.column) leave('fill.left.gone');
    else if (found.cell.state !== 'open') leave(found.cell.state === 'hidden' ? 'fill.left.hidden' : 'fill.left.locked');
    else if (found.cell.text !== cell.old) leave('fill.left.changed');
    else go.push(cell);
  }
  return { ok: true, value: { go, refused } };
}

export interface NamedCell {
  cell: EntryCell;
  row: string;
  column: string;
}

/** Cells of a form by key, with the names they have now. */
export function namedCells(form: EntryForm): Map<string, NamedCell> {
  const found = new Map<string, NamedCell>();
  for (const row of form.rows) {
    const name = rowName(row, form);
    row.cells.forEach((cell, column) => {
      if (cell) found.set(cell.key, { cell, row: name, column: columnName(form.columns[column]!) });
    });
  }
  return found;
}
