import { Fragment } from 'react';
import { EntryColumnsHead } from './EntryColumnsHead.tsx';
import { EntryLine } from './EntryLine.tsx';
import { totalKey, type Column, type ModelRow } from './model.ts';
import type { Variant } from './variants.ts';

interface Props {
  rows: ModelRow[];
  byUnit: boolean;
  variant: Variant;
  filter: string;
  onChange: (key: string, column: Column, value: number | null) => void;
}

const roman = ['I', 'II', 'III', 'IV', 'V'];

export function EntryTable({ rows, byUnit, variant, filter, onChange }: Props) {
  const hidden = variant === 'an-cot' ? '5' : null;
  const wanted = filter.trim().toLocaleLowerCase('vi');
  const shown = rows.filter((row) => row.key === totalKey || row.label.toLocaleLowerCase('vi').includes(wanted));
  const sections = [...new Set(rows.map((row) => row.section))];
  return (
    <div className="table-responsive">
      <table className="entry-table">
        <EntryColumnsHead byUnit={byUnit} hidden={hidden} />
        <tbody>
          {shown.map((row, at) => (
            <Fragment key={row.key}>
              {row.section && row.section !== shown[at - 1]?.section ? (
                <tr className="entry-section">
                  <td>{roman[sections.indexOf(row.section)]}</td>
                  <td colSpan={12}>{row.section}</td>
                </tr>
              ) : null}
              <EntryLine
                number={row.key === totalKey ? '' : String(at + 1)}
                row={row}
                locked={variant === 'khoa'}
                computed={variant === 'tong-tu-tinh'}
                hidden={hidden}
                onChange={onChange}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
