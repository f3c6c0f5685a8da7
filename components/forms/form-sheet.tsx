import { formatNumber } from '../../lib/text/say';
import type { CountedForm, CountedRow } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { headerCells } from '../../lib/table/header-cells';
import { useWords } from '../common/words';

/** Which cell is open: row of the form (`total` is the last), column number. */
export interface CellPlace {
  row: number | 'total';
  column: number;
}

interface FormSheetProps {
  form: ReportForm;
  counted: CountedForm;
  open: CellPlace | undefined;
  onOpen(place: CellPlace): void;
}

/** The form as it is printed: header, numbering row, rows, total. Every figure is a button to the dossiers behind it. */
export function FormSheet({ form, counted, open, onOpen }: FormSheetProps) {
  const { say } = useWords();
  const columns = form.columns.filter(({ number }) => hasColumn(counted, number));
  const header = headerCells(columns.map(({ path }) => path));
  return (
    <div className="sheet pinned" tabIndex={0} role="group" aria-label={form.title}>
      <table>
        <thead>
          {header.map((cells, depth) => (
            <tr key={depth}>
              {depth === 0 && (
                <th className="stub" scope="col" rowSpan={header.length}>
                  {say(`common.rowsAre.${counted.rowsAre}`)}
                </th>
              )}
              {cells.map((cell) => (
                <th key={cell.start} scope="col" colSpan={cell.columns} rowSpan={cell.rows}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
          <tr className="number">
            <th className="stub">(2)</th>
            {columns.map(({ number }) => (
              <th key={number}>({number})</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.rows.map((row, index) => (
            <Row key={row.label} row={row} at={index} columns={columns} open={open} onOpen={onOpen} />
          ))}
          <Row row={counted.total} at="total" columns={columns} open={open} onOpen={onOpen} />
        </tbody>
      </table>
    </div>
  );
}

function hasColumn(counted: CountedForm, number: number): boolean {
  return counted.total.cells[number] !== undefined || counted.rows.some((row) => row.cells[number] !== undefined);
}

interface RowProps {
  row: CountedRow;
  at: number | 'total';
  columns: ReportForm['columns'];
  open: CellPlace | undefined;
  onOpen(place: CellPlace): void;
}

function Row({ row, at, columns, open, onOpen }: RowProps) {
  const { say, language } = useWords();
  return (
    <tr className={at === 'total' ? 'total' : undefined}>
      <th className="stub" scope="row">
        {at === 'total' ? say('common.total') : row.label}
      </th>
      {columns.map(({ number }) => {
        const cell = row.cells[number];
        if (cell === undefined) return <td key={number} className="none" />;
        const refused = 'refused' in cell;
        return (
          <td key={number} className="amount">
            <button
              type="button"
              className={refused ? 'cell refused' : 'cell'}
              aria-pressed={open?.row === at && open.column === number}
              aria-label={refused ? say('workspace.forms.cellRefused', { row: row.label, column: String(number) }) : undefined}
              title={refused ? say(cell.refused) : undefined}
              onClick={() => onOpen({ row: at, column: number })}
            >
              {refused ? '—' : formatNumber(cell.value, language)}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
