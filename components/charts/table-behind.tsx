interface TableBehindProps {
  /** What opens it. */
  summary: string;
  title: string;
  heads: readonly string[];
  /** The first cell of a row names it, the second is its value. */
  rows: readonly (readonly string[])[];
}

/** The table that a chart was drawn from: whoever cannot see the chart, or wants the figures, opens it. */
export function TableBehind({ summary, title, heads, rows }: TableBehindProps) {
  return (
    <details>
      <summary className="small">{summary}</summary>
      <div className="sheet">
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', value, ...more]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="amount">{value}</td>
                {more.map((text, at) => (
                  <td key={heads[at + 2]} className={/^[\d.,%\s·]*$/.test(text) ? 'amount' : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
