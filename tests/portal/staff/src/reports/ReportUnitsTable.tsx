import type { Report } from '../common/types.ts';
import type { OpenFigure } from './drillDown.ts';
import { figuresUnits } from './figures.ts';
import { HeadRow } from './HeadRow.tsx';
import { headUnits } from './heads.ts';
import { ReportLine } from './ReportLine.tsx';
import { TotalLine } from './TotalLine.tsx';

interface Props {
  report: Report;
  onOpen: OpenFigure;
}

export function ReportUnitsTable({ report, onOpen }: Props) {
  const rows = report.groups.flatMap((group) => group.rows);
  return (
    <table id="" className="report-table">
      <thead className="sticky">
        {headUnits.map((cells, at) => (
          <HeadRow key={at} cells={cells} />
        ))}
      </thead>
      <tbody id="data">
        {rows.map((row, at) => (
          <ReportLine key={at} number={at + 1} row={row} figures={figuresUnits} onOpen={onOpen} />
        ))}
        <TotalLine row={report.total} figures={figuresUnits} spanned />
      </tbody>
    </table>
  );
}
