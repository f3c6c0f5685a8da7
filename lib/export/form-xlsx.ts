import { headerCells } from '../table/header-cells';
import { numberedRows, periodLine, type FormPaper, type PaperRow } from './form-paper';
import { writeXlsx, type XlsxCell, type XlsxRow } from './xlsx-book';

/** Characters: a number of the row, its name, a figure. */
const WIDTHS = { ordinal: 6, name: 36, figure: 12 } as const;
const LEFT = 2;

/** The form as a workbook: title, merged header, numbers, rows, total. */
export function formXlsx(paper: FormPaper): Uint8Array<ArrayBuffer> {
  const across = LEFT + paper.columns.length;
  const line = (value: string, style: XlsxCell['style']): XlsxRow => ({ cells: [{ col: 0, value, style, columns: across }] });
  const above = [
    line(paper.unit, 'strong'),
    line(paper.number, 'plain'),
    line(paper.title, 'title'),
    line(periodLine(paper.period), 'aside'),
    { cells: [] },
  ];
  const header = headerRows(paper);
  return writeXlsx({
    name: paper.number,
    rows: [...above, ...header, ...bodyRows(paper), { cells: [] }, ...paper.notes.map((note) => line(note, 'note'))],
    widths: [WIDTHS.ordinal, WIDTHS.name, ...paper.columns.map(() => WIDTHS.figure)],
    head: { from: above.length, to: above.length + header.length - 1 },
    pinned: LEFT,
  });
}

function headerRows({ columns, stub, numbered }: FormPaper): XlsxRow[] {
  const levels = headerCells(columns.map(({ path }) => path));
  const rows = levels.map((cells, depth): XlsxRow => {
    const own = cells.map(({ text, start, columns: wide, rows: high }): XlsxCell => ({
      col: LEFT + start,
      value: text,
      style: 'header',
      columns: wide,
      rows: high,
    }));
    const left: XlsxCell[] = [
      { col: 0, value: 'STT', style: 'header', rows: levels.length },
      { col: 1, value: stub, style: 'header', rows: levels.length },
    ];
    return { cells: depth === 0 ? [...left, ...own] : own };
  });
  if (!numbered) return rows;
  const numbers = ['(1)', '(2)', ...columns.map(({ number, formula }) => formula ?? `(${number})`)];
  return [...rows, { cells: numbers.map((value, col) => ({ col, value, style: 'number' })) }];
}

function bodyRows({ columns, rows }: FormPaper): XlsxRow[] {
  return numberedRows(rows).map(({ row, ordinal }): XlsxRow => {
    const left: XlsxCell[] =
      ordinal !== undefined
        ? [
            { col: 0, value: ordinal, style: 'ordinal' },
            { col: 1, value: row.label, style: 'label' },
          ]
        : [{ col: 0, value: row.label, style: 'groupLabel', columns: LEFT }];
    return { cells: [...left, ...columns.map((column, at) => figureCell(row, at, column.decimals !== undefined))] };
  });
}

function figureCell({ cells, kind }: PaperRow, at: number, rate: boolean): XlsxCell {
  const value = cells[at];
  const style = kind === 'data' ? (rate ? 'rate' : 'figure') : rate ? 'totalRate' : 'totalFigure';
  return { col: LEFT + at, style, ...(value !== undefined && Number.isFinite(value) && { value }) };
}
