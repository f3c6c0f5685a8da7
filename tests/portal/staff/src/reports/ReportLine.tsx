import type { ReportRow } from '../common/types.ts';
import { FigureCell } from './FigureCell.tsx';
import type { Figure } from './figures.ts';

interface Props {
  number: number;
  row: ReportRow;
  figures: (row: ReportRow) => Figure[];
  onOpen?: ((row: ReportRow, column: number) => void) | undefined;
}

export function ReportLine({ number, row, figures, onOpen }: Props) {
  return (
    <tr>
      <td style={{ textAlign: 'center' }}>{number}</td>
      <td>{row.label}</td>
      {figures(row).map((value, at) => (
        <FigureCell key={at} value={value} onOpen={onOpen ? () => onOpen(row, at + 3) : undefined} />
      ))}
    </tr>
  );
}
