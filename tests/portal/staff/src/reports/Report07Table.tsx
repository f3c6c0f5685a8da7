import type { Report } from '../common/types.ts';
import type { OpenFigure } from './drillDown.ts';
import { figures07 } from './figures.ts';
import { HeadRow } from './HeadRow.tsx';
import { head07a } from './heads.ts';
import { ReportLine } from './ReportLine.tsx';
import { TotalLine } from './TotalLine.tsx';

interface Props {
  report: Report;
  onOpen: OpenFigure;
}

/** Four header rows lie directly under the table: there is no `thead`. */
export function Report07Table({ report, onOpen }: Props) {
  const rows = report.groups.flatMap((group) => group.rows);
  return (
    <table id="" className="report-table">
      {head07a.map((cells, at) => (
        <HeadRow key={at} cells={cells} />
      ))}
      <tbody id="data">
        {rows.map((row, at) => (
          <ReportLine key={at} number={at + 1} row={row} figures={figures07} onOpen={onOpen} />
        ))}
        <TotalLine row={report.total} figures={figures07} />
      </tbody>
    </table>
  );
}
