import { message } from '../text/message';
import type { CountedCell, CountedRow, FormFigures } from './counted-form';
import type { FrozenContent, FrozenRow } from './frozen-package';
import type { ReportForm } from './form';

/**
 * A frozen report in the columns of a form of today: by column number where it is the same form, else by what the columns count. A
 * column that was not frozen gives no cell.
 */
export function figuresOfFrozen(frozen: FrozenContent, form: ReportForm): FormFigures {
  const same = frozen.form.id === form.id;
  const places = form.columns.flatMap(({ number, indicator }) => {
    const at = frozen.form.columns.findIndex((column) =>
      same ? column.number === number : indicator !== undefined && column.indicator === indicator,
    );
    return at < 0 ? [] : [[number, at] as const];
  });
  const rowOf = ({ label, cells }: FrozenRow): CountedRow => {
    const read: Record<number, CountedCell> = {};
    for (const [number, at] of places) {
      const cell = cells[at];
      if (typeof cell === 'number') read[number] = { value: cell, codes: [] };
      else if (cell !== undefined && cell.why !== '')
        read[number] = { refused: message('report.refused.frozen', { why: cell.why }), codes: [] };
    }
    return { label, cells: read };
  };
  const { period, rowsAre, rows, total } = frozen;
  return { formId: form.id, period, rowsAre, rows: rows.map(rowOf), total: rowOf(total) };
}
