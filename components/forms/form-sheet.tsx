import { formatNumber, formatQuantity } from '../../lib/text/say';
import type { CountedRow, FormFigures } from '../../lib/report/counted-form';
import type { FormColumn, ReportForm } from '../../lib/report/form';
import { isPercent } from '../../lib/report/form-columns';
import { headerCells } from '../../lib/table/header-cells';
import { useWords } from '../common/words';
import { samePlace, type CellPlace } from './cell-place';

interface FormSheetProps {
  form: ReportForm;
  figures: FormFigures;
  open: CellPlace | undefined;
  onOpen(place: CellPlace): void;
}

/** The form as it is printed: header, numbering row, rows or parts with rows, total. Every figure is a button to what is behind it. */
export function FormSheet({ form, figures, open, onOpen }: FormSheetProps) {
  const { say } = useWords();
  const columns = form.columns.filter(({ number }) => hasColumn(figures, number));
  const header = headerCells(columns.map(({ path }) => path));
  const rest = { form, columns, open, onOpen };
  return (
    <div className="sheet pinned" tabIndex={0} role="group" aria-label={form.title}>
      <table>
        <thead>
          {header.map((cells, depth) => (
            <tr key={depth}>
              {depth === 0 && (
                <th className="stub" scope="col" rowSpan={header.length}>
                  {say(`common.rowsAre.${figures.rowsAre}`)}
                </th>
              )}
              {cells.map((cell) => (
                <th key={cell.start} scope="col" colSpan={cell.columns} rowSpan={cell.rows}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
          {form.unnumbered !== true && (
            <tr className="number">
              <th className="stub">(2)</th>
              {columns.map(({ number }) => (
                <th key={number}>({number})</th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {figures.sections?.map(({ title, rows, total }, section) => [
            <tr key={title} className="group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{title}</span>
              </th>
            </tr>,
            ...rows.map((row, at) => <Row key={`${title} ${row.label}`} row={row} place={{ row: at, section }} {...rest} />),
            <Row key={`${title} total`} row={{ ...total, label: title }} place={{ row: 'total', section }} {...rest} />,
          ])}
          {figures.sections === undefined &&
            figures.rows.map((row, at) => <Row key={`${at} ${row.label}`} row={row} place={{ row: at }} {...rest} />)}
          <Row row={figures.total} place={{ row: 'total' }} {...rest} />
        </tbody>
      </table>
    </div>
  );
}

function hasColumn(figures: FormFigures, number: number): boolean {
  return figures.total.cells[number] !== undefined || figures.rows.some((row) => row.cells[number] !== undefined);
}

interface RowProps {
  form: ReportForm;
  row: CountedRow;
  place: Omit<CellPlace, 'column'>;
  columns: readonly FormColumn[];
  open: CellPlace | undefined;
  onOpen(place: CellPlace): void;
}

function Row({ form, row, place, columns, open, onOpen }: RowProps) {
  const { say, language } = useWords();
  const isTotal = place.row === 'total';
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th className="stub" scope="row">
        {!isTotal ? row.label : place.section === undefined ? say('common.total') : say('forms.section.subtotal')}
      </th>
      {columns.map((column) => {
        const { number } = column;
        const cell = row.cells[number];
        if (cell === undefined) return <td key={number} className="none" />;
        const refused = 'refused' in cell;
        const at = { ...place, column: number };
        return (
          <td key={number} className="amount">
            <button
              type="button"
              className={refused ? 'cell refused' : 'cell'}
              aria-pressed={samePlace(open, at)}
              aria-label={refused ? say('workspace.forms.cellRefused', { row: row.label, column: String(number) }) : undefined}
              title={refused ? say(cell.refused) : undefined}
              onClick={() => onOpen(at)}
            >
              {refused
                ? '—'
                : isPercent(form, column)
                  ? formatQuantity({ raw: '', value: cell.value, decimals: 2, percent: true }, language)
                  : formatNumber(cell.value, language)}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
