import { Fragment, useEffect, useState, type ChangeEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { sectionsOf } from '../../page/draw-table';
import { headerRows } from '../../page/header-rows';
import { openForm } from '../../page/open-form';
import type { Cells } from '../../compute';
import type { Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

const form = openForm(spec);
const latest = { cells: form.compute(form.cells) };

/** Digits only; shown with points between thousands, kept as a number. */
function Figure({ row, leaf, cells, put }: { row: FormRow; leaf: Leaf; cells: Cells; put: (value: number | null) => void }) {
  const value = cells[row.key]![leaf.key] ?? null;
  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    const digits = event.target.value.replace(/\D/g, '').slice(0, 7);
    put(digits === '' ? null : Number(digits));
  };
  const readOnly = form.state(row, leaf) !== 'open';
  return (
    <input
      className="so"
      inputMode="numeric"
      size={7}
      value={value === null ? '' : value.toLocaleString('vi-VN')}
      readOnly={readOnly}
      aria-readonly={readOnly}
      onChange={change}
    />
  );
}

function Report() {
  const [cells, setCells] = useState(latest.cells);
  useEffect(() => {
    latest.cells = cells;
  }, [cells]);
  const put = (row: FormRow, leaf: Leaf) => (value: number | null) =>
    setCells((before) => form.compute({ ...before, [row.key]: { ...before[row.key], [leaf.key]: value } }));
  const heads = headerRows(form.tree);
  return (
    <table border={1} style={{ borderCollapse: 'collapse' }}>
      <thead>
        {heads.map((line, level) => (
          <tr key={level}>
            {level === 0 ? <th rowSpan={heads.length}>{form.sheet.countHeader}</th> : null}
            {level === 0 ? <th rowSpan={heads.length}>{form.sheet.labelHeader}</th> : null}
            {line.map(({ text, colSpan, rowSpan }, at) => (
              <th key={at} colSpan={colSpan} rowSpan={rowSpan}>
                {text}
              </th>
            ))}
          </tr>
        ))}
        <tr>
          <td />
          <td />
          {form.leaves.map((leaf) => (
            <td key={leaf.key}>{leaf.number}</td>
          ))}
        </tr>
      </thead>
      <tbody>
        {sectionsOf(form.rows).map(({ name, rows }, section) => (
          <Fragment key={section}>
            {name === undefined ? null : (
              <tr>
                <td>{['I', 'II'][section]}</td>
                <td colSpan={form.leaves.length + 1}>{name}</td>
              </tr>
            )}
            {rows.map((row, at) => (
              <tr key={row.key}>
                <td>{row.kind === 'total' ? '' : at + 1}</td>
                <td>{row.label}</td>
                {form.leaves.map((leaf) => (
                  <td key={leaf.key}>
                    <Figure row={row} leaf={leaf} cells={cells} put={put(row, leaf)} />
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

createRoot(form.mount).render(<Report />);
requestAnimationFrame(() => form.publish(() => latest.cells));
