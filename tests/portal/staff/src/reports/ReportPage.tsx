import { Form, Spin } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { getJson } from '../common/api.ts';
import { useMe } from '../common/session.ts';
import type { Report } from '../common/types.ts';
import { wait } from '../common/wait.ts';
import { DrillDownModal } from './DrillDownModal.tsx';
import type { DrillDown, Question } from './drillDown.ts';
import { zeroReport } from './figures.ts';
import { PeriodForm, type PeriodValues } from './PeriodForm.tsx';
import { ReportClone } from './ReportClone.tsx';
import type { ReportPageDef } from './reportPages.ts';
import { ReportTable } from './ReportTable.tsx';

/** Nothing is asked on opening: a totals row of zeros stands there until `Thống kê` is pressed. */
export function ReportPage({ page }: { page: ReportPageDef }) {
  const me = useMe();
  const [form] = Form.useForm<PeriodValues>();
  const [report, setReport] = useState<Report>(zeroReport);
  const [loading, setLoading] = useState(false);
  const [asked, setAsked] = useState<Question>({ from: '', to: '' });
  const [drill, setDrill] = useState<DrillDown | null>(null);
  const today = dayjs(me.now).startOf('day');
  const initial: PeriodValues = { loaiThoiGian: 'bat-ky', tuNgay: today.startOf(page.opensWith), denNgay: today };
  const from = Form.useWatch('tuNgay', form) ?? null;
  const to = Form.useWatch('denNgay', form) ?? null;

  const run = async (): Promise<void> => {
    const values = form.getFieldsValue(true) as PeriodValues;
    await wait(45);
    setLoading(true);
    try {
      const question: Question = {
        from: values.tuNgay?.format('YYYY-MM-DD') ?? '',
        to: values.denNgay?.format('YYYY-MM-DD') ?? '',
        unit: values.donVi,
      };
      setReport(await getJson<Report>(`/api/reports/${page.report}`, { ...question }));
      setAsked(question);
    } finally {
      setLoading(false);
    }
  };
  return (
    <div className="staff-page">
      <h2>{page.title}</h2>
      <PeriodForm form={form} initial={initial} onRun={() => void run().catch(() => undefined)} />
      <Spin spinning={loading}>
        <div className="report-scroll">
          <ReportTable
            page={page}
            report={report}
            onOpen={(row, column, group = '') => setDrill({ ...asked, label: row.label, group, column, report: page.report })}
          />
        </div>
      </Spin>
      <ReportClone
        report={report}
        name={page.report}
        office={me.office}
        from={from?.format('DD/MM/YYYY') ?? ''}
        to={to?.format('DD/MM/YYYY') ?? ''}
      />
      <DrillDownModal drill={drill} onClose={() => setDrill(null)} />
    </div>
  );
}
