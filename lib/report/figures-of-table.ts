import type { Period } from '../calendar/period';
import type { FigureRow, FigureTable } from '../table/figures';
import type { IndicatorId } from '../vocabulary/indicator';
import type { CountedCell, CountedRow, FormFigures } from './counted-form';
import type { ReportForm } from './form';

/**
 * The figures of a statistics table in the columns of a form. A column that the table does not have, has twice or leaves blank
 * gives no cell: missing is not zero. Undefined where the rows of the table are neither units nor lĩnh vực, or where no column
 * of the form stands in it.
 */
export function figuresOfTable(table: FigureTable, form: ReportForm, period: Period): FormFigures | undefined {
  const { rowsAre } = table;
  if (rowsAre !== 'unit' && rowsAre !== 'field') return undefined;
  const at = placesOf(table);
  const wanted = form.columns.flatMap(({ number, indicator }) => {
    const place = indicator === undefined ? undefined : at.get(indicator);
    return place === undefined ? [] : [[number, place] as const];
  });
  if (wanted.length === 0) return undefined;
  const rowOf = ({ label, cells }: FigureRow): CountedRow => {
    const read: Record<number, CountedCell> = {};
    for (const [number, place] of wanted) {
      const quantity = cells[place];
      if (quantity !== undefined) read[number] = { value: quantity.value, codes: NO_CODES };
    }
    return { label, cells: read };
  };
  const last = table.rows.findLast(({ kind }) => kind === 'total');
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(rowOf);
  return { formId: form.id, period, rowsAre, rows, total: last === undefined ? { label: '', cells: {} } : rowOf(last) };
}

const NO_CODES: readonly string[] = [];

/** Where each indicator stands; one that stands twice is ambiguous. */
function placesOf(table: FigureTable): Map<IndicatorId, number> {
  const at = new Map<IndicatorId, number>();
  const twice = new Set<IndicatorId>();
  table.columns.forEach(({ indicator }, place) => {
    if (indicator === undefined) return;
    if (at.has(indicator)) twice.add(indicator);
    at.set(indicator, place);
  });
  for (const indicator of twice) at.delete(indicator);
  return at;
}
