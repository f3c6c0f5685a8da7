import type { FigureTable } from '../table/figures';
import { distinctHeaders, writeCsv, type CsvOptions } from './write-csv';

const labelHeaders: Readonly<Record<FigureTable['rowsAre'], string>> = {
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  procedure: 'Thủ tục',
  unknown: 'Nội dung',
};

const GROUP = 'Nhóm';

export interface FiguresCsvOptions extends CsvOptions {
  /** Header of the label column as the page names it. */
  labelHeader?: string;
}

/**
 * The table as shown: label, then one column for each header path joined with ` / `; figures as plain digits, a blank cell stays
 * blank. Where rows stand in groups, the group follows in a last column.
 */
export function figuresCsv(table: FigureTable, options: FiguresCsvOptions): string {
  const grouped = table.rows.some((row) => row.group !== undefined);
  const paths = table.columns.map(({ path, number }) => (path.length > 0 ? path.join(' / ') : number === undefined ? '' : `(${number})`));
  const header = [options.labelHeader ?? labelHeaders[table.rowsAre], ...paths, ...(grouped ? [GROUP] : [])];
  // What was no clear figure is exported as the page shows it.
  const unclear = new Map(table.unclear.map(({ row, col, raw }) => [`${row}|${col}`, raw]));
  const rows = table.rows.map((row) => [
    row.label,
    ...table.columns.map(({ col }, position) => row.cells[position]?.value ?? unclear.get(`${row.label}|${col}`)),
    ...(grouped ? [row.group] : []),
  ]);
  return writeCsv(distinctHeaders(header), rows, options);
}
