import type { Severity } from '../../lib/check/finding';
import type { FigureRow, FigureTable } from '../../lib/table/figures';
import { headerCells } from '../../lib/table/header-cells';
import { formatQuantity } from '../../lib/text/say';
import { useSay, useWords } from '../common/words';

interface FigureSheetProps {
  table: FigureTable;
  /** Marks by `row:col` of the grid. */
  marks: ReadonlyMap<string, Severity>;
}

/** The statistics table as the portal showed it: figures in the reader's way, blank stays blank, suspected cells framed. */
export function FigureSheet({ table, marks }: FigureSheetProps) {
  const say = useSay();
  const header = headerCells(table.columns.map((column) => column.path));
  const numbered = table.columns.some((column) => column.number !== undefined);
  return (
    <div className="sheet pinned" tabIndex={0} role="group" aria-label={table.title ?? say('workspace.figures.table')}>
      <table>
        <thead>
          {header.map((cells, depth) => (
            <tr key={depth}>
              {depth === 0 && (
                <th className="stub" scope="col" rowSpan={header.length + (numbered ? 1 : 0)}>
                  {say(`common.rowsAre.${table.rowsAre}`)}
                </th>
              )}
              {cells.map((cell) => (
                <th key={cell.start} scope="col" colSpan={cell.columns} rowSpan={cell.rows}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
          {numbered && (
            <tr className="number">
              {table.columns.map((column) => (
                <th key={column.col}>{column.number === undefined ? '' : `(${column.number})`}</th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <Rows key={row.row} row={row} before={table.rows[index - 1]} table={table} marks={marks} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ row, before, table, marks }: FigureSheetProps & { row: FigureRow; before: FigureRow | undefined }) {
  const { say, language } = useWords();
  return (
    <>
      {row.group !== undefined && row.group !== before?.group && (
        <tr className="group">
          <th scope="rowgroup" colSpan={table.columns.length + 1}>
            <span>{row.group}</span>
          </th>
        </tr>
      )}
      <tr className={row.kind === 'total' ? 'total' : undefined}>
        <th className="stub" scope="row">
          {row.label}
        </th>
        {table.columns.map((column, index) => {
          const quantity = row.cells[index];
          const mark = marks.get(`${row.row}:${column.col}`);
          if (quantity === undefined) {
            return (
              <td key={column.col} className={mark === undefined ? 'none' : `none marked ${mark}`}>
                {unclearText(table, row.label, column.col)}
              </td>
            );
          }
          return (
            <td key={column.col} className={mark === undefined ? 'amount' : `amount marked ${mark}`}>
              {formatQuantity(quantity, language)}
              {mark !== undefined && <span className="unseen"> ({say(`common.severity.${mark}`)})</span>}
            </td>
          );
        })}
      </tr>
    </>
  );
}

/** What the page shows in a cell that is no figure, e.g. "đang tải"; a blank cell stays blank. */
function unclearText(table: FigureTable, row: string, col: number): string | undefined {
  return table.unclear.find((cell) => cell.row === row && cell.col === col)?.raw;
}
