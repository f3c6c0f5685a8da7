import { figureText } from '../../lib/export/form-figure-text';
import { numberedRows, type FormPaper } from '../../lib/export/form-paper';
import { headerCells } from '../../lib/table/header-cells';

/** A form as it is printed, on the screen and on paper alike. */
export function PaperTable({ paper }: { paper: FormPaper }) {
  const { columns, rows, stub, numbered, title } = paper;
  const header = headerCells(columns.map(({ path }) => path));
  return (
    <table>
      <caption className="unseen">{title}</caption>
      <thead>
        {header.map((cells, depth) => (
          <tr key={depth}>
            {depth === 0 && (
              <>
                <th scope="col" rowSpan={header.length}>
                  STT
                </th>
                <th scope="col" rowSpan={header.length}>
                  {stub}
                </th>
              </>
            )}
            {cells.map((cell) => (
              <th key={cell.start} scope={cell.columns > 1 ? 'colgroup' : 'col'} colSpan={cell.columns} rowSpan={cell.rows}>
                {cell.text}
              </th>
            ))}
          </tr>
        ))}
        {numbered && (
          <tr className="number">
            <th>(1)</th>
            <th>(2)</th>
            {columns.map(({ number, formula }) => (
              <th key={number}>{formula ?? `(${number})`}</th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {numberedRows(rows).map(({ row, ordinal }, at) => (
          <tr key={at} className={ordinal === undefined ? 'total' : undefined}>
            {ordinal !== undefined && <td className="ordinal">{ordinal}</td>}
            <th scope="row" colSpan={ordinal === undefined ? 2 : 1}>
              {row.label}
            </th>
            {columns.map((column, position) => (
              <td key={column.number} className="amount">
                {figureText(row.cells[position], column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
