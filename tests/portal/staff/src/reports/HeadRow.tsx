export interface HeadCell {
  text: string;
  /** Declared row span, right or wrong. */
  r?: number;
  /** Declared column span, right or wrong. */
  c?: number;
}

/** The reports have no `th`: their headers are `td > strong`. */
export function HeadRow({ cells }: { cells: HeadCell[] }) {
  return (
    <tr>
      {cells.map((cell, at) => (
        <td key={at} rowSpan={cell.r ?? 1} colSpan={cell.c ?? 1} style={{ textAlign: 'center' }}>
          <strong>{cell.text}</strong>
        </td>
      ))}
    </tr>
  );
}
