import type { Report } from '../common/types.ts';
import type { OpenFigure } from './drillDown.ts';
import { head06a, head06CacCap } from './heads.ts';
import { Report06Table } from './Report06Table.tsx';
import { Report07Table } from './Report07Table.tsx';
import type { ReportPageDef } from './reportPages.ts';
import { ReportUnitsTable } from './ReportUnitsTable.tsx';

interface Props {
  page: ReportPageDef;
  report: Report;
  onOpen: OpenFigure;
}

export function ReportTable({ page, report, onOpen }: Props) {
  switch (page.report) {
    case '06a':
      return <Report06Table report={report} head={head06a} firstNumber={1} onOpen={onOpen} />;
    case '06-cac-cap':
      return <Report06Table report={report} head={head06CacCap} firstNumber={2} onOpen={onOpen} />;
    case '07a':
      return <Report07Table report={report} onOpen={onOpen} />;
    case 'tong-hop-don-vi':
      return <ReportUnitsTable report={report} onOpen={onOpen} />;
  }
}
