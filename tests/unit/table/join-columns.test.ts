// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { joinColumns } from '../../../lib/table/join-columns';
import type { TableReading } from '../../../lib/table/read-html-table';
import { ariaGrid } from '../../../lib/table/shapes/aria-grid';

const LABELS = ['STT', 'Mã hồ sơ', 'Thủ tục', 'Lĩnh vực', 'Ngày tiếp nhận', 'Hạn trả'];

interface Look {
  columns: readonly number[];
  rows?: readonly number[];
  text?: (row: number, column: number) => string;
  keys?: boolean;
}

/** A grid as it stands while only some of its columns are drawn. */
function look({ columns, rows = [1, 2, 3], text = (row, column) => `r${row}c${column}`, keys = true }: Look): TableReading {
  const rowOf = (index: number, cells: string): string => `<div role="row" ${keys ? `aria-rowindex="${index}"` : ''}>${cells}</div>`;
  const head = columns.map((column) => `<div role="columnheader" aria-colindex="${column}">${LABELS[column - 1]}</div>`).join('');
  const body = rows.map((row) =>
    rowOf(row + 1, columns.map((column) => `<div role="gridcell" aria-colindex="${column}">${text(row, column)}</div>`).join('')),
  );
  document.body.innerHTML = `<div role="grid">${rowOf(1, head)}${body.join('')}</div>`;
  const [grid] = ariaGrid.find(document);
  return ariaGrid.read(grid!, Number.POSITIVE_INFINITY)!;
}

const texts = (reading: TableReading): string[][] => reading.grid.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));

describe('columns seen at several moments', () => {
  test('are one table, in the order of the grid', () => {
    const joined = joinColumns([look({ columns: [1, 2, 3] }), look({ columns: [2, 3, 4] }), look({ columns: [5, 6] })], 6);
    expect(joined.ok && texts(joined.reading)).toEqual([
      LABELS,
      ...[1, 2, 3].map((row) => LABELS.map((_, column) => `r${row}c${column + 1}`)),
    ]);
  });

  test('each cell keeps the element it was read from', () => {
    const joined = joinColumns([look({ columns: [1, 2, 3] }), look({ columns: [4, 5, 6] })], 6);
    if (!joined.ok) throw new Error(joined.why);
    const { grid, cellElements } = joined.reading;
    for (const { cells } of grid.rows) for (const cell of cells) expect(cellElements[cell!.nth]?.textContent).toBe(cell!.text);
  });

  test('a column that no look showed: refused', () => {
    expect(joinColumns([look({ columns: [1, 2] }), look({ columns: [4, 5, 6] })], 6)).toEqual({ ok: false, why: 'missing' });
  });

  test('other rows at another moment: refused', () => {
    const looks = [look({ columns: [1, 2, 3] }), look({ columns: [4, 5, 6], rows: [2, 3, 4] })];
    expect(joinColumns(looks, 6)).toEqual({ ok: false, why: 'changed' });
  });

  test('a row more at another moment: refused', () => {
    const looks = [look({ columns: [1, 2, 3] }), look({ columns: [4, 5, 6], rows: [1, 2, 3, 4] })];
    expect(joinColumns(looks, 6)).toEqual({ ok: false, why: 'changed' });
  });

  test('one cell that says two things: refused', () => {
    const looks = [look({ columns: [1, 2, 3] }), look({ columns: [3, 4, 5, 6], text: (row, column) => `later r${row}c${column}` })];
    expect(joinColumns(looks, 6)).toEqual({ ok: false, why: 'changed' });
  });

  test('rows without a name of their own: refused', () => {
    const looks = [look({ columns: [1, 2, 3], keys: false }), look({ columns: [4, 5, 6], keys: false })];
    expect(joinColumns(looks, 6)).toEqual({ ok: false, why: 'missing' });
  });

  test('a column that stays at the left may go without a number', () => {
    const fixed = (reading: TableReading): TableReading => {
      for (const element of reading.cellElements)
        if (element.getAttribute('aria-colindex') === '1') element.removeAttribute('aria-colindex');
      return reading;
    };
    const joined = joinColumns([fixed(look({ columns: [1, 2, 3] })), fixed(look({ columns: [1, 4, 5, 6] }))], 6);
    expect(joined.ok && texts(joined.reading)[0]).toEqual(LABELS);
  });

  test('nothing seen: refused', () => {
    expect(joinColumns([], 6)).toEqual({ ok: false, why: 'missing' });
  });
});
