import { Fragment } from 'react';
import type { Report } from '../common/types.ts';
import type { OpenFigure } from './drillDown.ts';
import { figures06 } from './figures.ts';
import { HeadRow, type HeadCell } from './HeadRow.tsx';
import { ReportLine } from './ReportLine.tsx';
import { TotalLine } from './TotalLine.tsx';

interface Props {
  report: Report;
  head: HeadCell[][];
  /** Number of the first row of the first group; every later group starts at 1. */
  firstNumber: number;
  onOpen: OpenFigure;
}

export function Report06Table({ report, head, firstNumber, onOpen }: Props) {
  return (
    <table id="" className="report-table">
      <thead>
        {head.map((cells, at) => (
          <HeadRow key={at} cells={cells} />
        ))}
      </thead>
      <tbody id="data">
        {report.groups.map((group, groupAt) => (
          <Fragment key={group.title}>
            {group.title ? (
              <tr>
                <td colSpan={13}>
                  <strong>{group.title}</strong>
                </td>
              </tr>
            ) : null}
            {group.rows.map((row, at) => (
              <ReportLine
                key={`${groupAt}-${at}`}
                number={at + (groupAt === 0 ? firstNumber : 1)}
                row={row}
                figures={figures06}
                onOpen={(opened, column) => onOpen(opened, column, group.title)}
              />
            ))}
          </Fragment>
        ))}
        <TotalLine row={report.total} figures={figures06} />
      </tbody>
    </table>
  );
}
