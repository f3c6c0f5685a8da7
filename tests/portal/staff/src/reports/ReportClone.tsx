import type { Report } from '../common/types.ts';
import { figures06, figures06Folded, figuresUnitsClone } from './figures.ts';
import { HeadRow } from './HeadRow.tsx';
import { head06Clone, headUnitsClone } from './heads.ts';
import { ReportLine } from './ReportLine.tsx';
import { reportTitle, type ReportName } from './reportPages.ts';
import { TotalLine } from './TotalLine.tsx';

interface Props {
  report: Report;
  name: ReportName;
  office: string;
  /** As the form stands now, whatever the figures were computed for. */
  from: string;
  to: string;
}

/** What the export button prints. Never shown; the same labels, other figures. */
export function ReportClone({ report, name, office, from, to }: Props) {
  const units = name === 'tong-hop-don-vi';
  const head = units ? headUnitsClone : head06Clone;
  const figures = units ? figuresUnitsClone : name === '07a' ? figures06Folded : figures06;
  const rows = report.groups.flatMap((group) => group.rows);
  return (
    <div id="ContainerSwapper1" className="ContainerSwapper1" style={{ display: 'none' }}>
      <table>
        <thead>
          <tr>
            <td colSpan={5}>{office.toUpperCase()}</td>
            <td colSpan={8}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc</td>
          </tr>
          <tr>
            <td colSpan={13}>
              <strong>{reportTitle}</strong>
            </td>
          </tr>
          <tr>
            <td colSpan={13}>{`(Từ ngày ${from} đến ngày ${to})`}</td>
          </tr>
        </thead>
      </table>
      <table id="tableToExcel">
        <thead>
          {head.map((cells, at) => (
            <HeadRow key={at} cells={cells} />
          ))}
        </thead>
        <tbody id="data">
          {rows.map((row, at) => (
            <ReportLine key={at} number={at + 1} row={row} figures={figures} />
          ))}
          <TotalLine row={report.total} figures={figures} spanned={units} />
        </tbody>
      </table>
    </div>
  );
}
