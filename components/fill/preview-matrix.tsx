import { Fragment, memo, type ReactElement } from 'react';
import { cellName } from '../../lib/fill/name-cells';
import type { Preview } from '../../lib/fill/arrange-preview';
import type { PlannedCell } from '../../lib/fill/plan';
import type { Say } from '../../lib/text/say';
import { headerCells } from '../../lib/table/header-cells';
import { TickBox } from './tick-box';
import type { Ticks } from './use-ticks';

interface Props {
  say: Say;
  preview: Preview;
  ticks: Ticks;
}

/** The form as it will be: each cell old → new with its own tick box, rows and columns tickable as a whole. */
export function PreviewMatrix({ say, preview, ticks }: Props): ReactElement {
  const headers = headerCells(preview.columns.map((column) => column.path));
  return (
    <table className="preview">
      <thead>
        {headers.map((row, level) => (
          <tr key={level}>
            {level === 0 ? (
              <th className="stub" scope="col" rowSpan={headers.length + 1}>
                {say('fill.row')}
              </th>
            ) : null}
            {row.map((header) => (
              <th key={header.start} scope={header.columns > 1 ? 'colgroup' : 'col'} colSpan={header.columns} rowSpan={header.rows}>
                {header.text}
              </th>
            ))}
          </tr>
        ))}
        <tr className="columns">
          {preview.columns.map((column) => (
            <td key={column.name}>
              <TickBox
                name={say('fill.selectColumn', { column: column.name })}
                state={ticks.of(column.cells)}
                onChange={(on) => ticks.set(column.cells, on)}
              />
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row) => {
          const cells = row.cells.filter((cell) => cell !== undefined);
          return (
            <Fragment key={row.name}>
              {row.opens === undefined ? null : (
                <tr className="group">
                  <th scope="rowgroup" colSpan={preview.columns.length + 1}>
                    {row.opens}
                  </th>
                </tr>
              )}
              <tr className={row.kind}>
                <th className="stub" scope="row">
                  <label className="whole">
                    <TickBox
                      name={say('fill.selectRow', { row: row.name })}
                      state={ticks.of(cells)}
                      onChange={(on) => ticks.set(cells, on)}
                    />
                    <span>{row.name}</span>
                  </label>
                </th>
                {row.cells.map((cell, at) =>
                  cell === undefined ? (
                    <td key={at} className="none" />
                  ) : (
                    <Pair key={cell.key} say={say} cell={cell} on={ticks.has(cell)} set={ticks.set} />
                  ),
                )}
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface PairProps {
  say: Say;
  cell: PlannedCell;
  on: boolean;
  set: Ticks['set'];
}

const Pair = memo(function Pair({ say, cell, on, set }: PairProps): ReactElement {
  if (cell.same) {
    return (
      <td className="same">
        {say('fill.figure', { value: cell.value })} <span aria-hidden="true">✓</span>
        <span className="unseen">{say('fill.same')}</span>
      </td>
    );
  }
  const wasEmpty = cell.old.trim() === '';
  return (
    <td className={wasEmpty ? 'pair' : 'pair over'}>
      <label>
        <TickBox name={cellName(cell)} state={on ? 'all' : 'none'} onChange={(next) => set([cell], next)} />
        <span className={wasEmpty ? 'unseen' : 'old'}>{wasEmpty ? say('fill.empty') : cell.old}</span>
        <span aria-hidden="true">→</span>
        <b>{say('fill.figure', { value: cell.value })}</b>
      </label>
    </td>
  );
});
