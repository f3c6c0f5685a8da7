import { EntryCell } from './EntryCell.tsx';
import { columns, isComputed, type Column, type ModelRow } from './model.ts';

interface Props {
  number: string;
  row: ModelRow;
  locked: boolean;
  computed: boolean;
  hidden: string | null;
  onChange: (key: string, column: Column, value: number | null) => void;
}

export function EntryLine({ number, row, locked, computed, hidden, onChange }: Props) {
  return (
    <tr>
      <td style={{ textAlign: 'center' }}>{number}</td>
      <td>{row.label}</td>
      {columns.map((column) => (
        <td key={column} {...(hidden === column ? { style: { display: 'none' } } : {})}>
          <EntryCell
            value={row.values[column]}
            disabled={locked || (computed && isComputed(row, column))}
            onChange={(value) => onChange(row.key, column, value)}
          />
        </td>
      ))}
    </tr>
  );
}
