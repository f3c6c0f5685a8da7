import type { ReportRow } from '../common/types.ts';
import { thousands } from '../common/format.ts';
import type { Figure } from './figures.ts';

interface Props {
  row: ReportRow;
  figures: (row: ReportRow) => Figure[];
  /** `TỔNG SỐ` over two columns, or an empty cell before `Tổng số`. */
  spanned?: boolean;
}

export function TotalLine({ row, figures, spanned = false }: Props) {
  return (
    <tr>
      {spanned ? (
        <td colSpan={2} style={{ textAlign: 'center' }}>
          <strong>TỔNG SỐ</strong>
        </td>
      ) : (
        <>
          <td />
          <td>
            <strong>Tổng số</strong>
          </td>
        </>
      )}
      {figures(row).map((value, at) => (
        <td key={at} style={{ textAlign: 'right' }}>
          <strong>{typeof value === 'number' ? thousands(value) : value}</strong>
        </td>
      ))}
    </tr>
  );
}
