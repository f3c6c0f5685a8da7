import type { ListPaper } from '../../lib/export/list-paper';

/** A list for the printer; nothing of it is seen on the screen. */
export function ListPrint({ paper }: { paper: ListPaper }) {
  const { title, unit, about, columns, rows, notes } = paper;
  return (
    <>
      {unit !== undefined && <p className="unit">{unit}</p>}
      <h1>{title}</h1>
      {about.map((line) => (
        <p key={line} className="about">
          {line}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            {columns.map(({ head, kind }) => (
              <th key={head} scope="col" className={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) =>
            'group' in row ? (
              <tr key={at} className="group">
                <th scope="colgroup" colSpan={columns.length}>
                  {row.group}
                </th>
              </tr>
            ) : (
              <tr key={at}>
                {columns.map(({ head, kind }, column) => (
                  <td key={head} className={kind}>
                    {row.cells[column]?.map((line, part) => (
                      <div key={part}>{line}</div>
                    ))}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </>
  );
}
