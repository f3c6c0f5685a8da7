import { Button, DatePicker, Form, Select, type FormInstance } from 'antd';
import type { Dayjs } from 'dayjs';
import { useMe } from '../common/session.ts';
import type { PortalUnit } from '../common/types.ts';
import { useJson } from '../common/useJson.ts';
import { fixedPeriod, quarterNames, type PeriodKind } from './periods.ts';

export interface PeriodValues {
  loaiThoiGian: 'co-dinh' | 'bat-ky';
  thongKeTheo?: PeriodKind;
  thang?: number;
  quy?: number;
  nam?: number;
  tuNgay?: Dayjs | null;
  denNgay?: Dayjs | null;
  donVi?: string;
}

interface Props {
  form: FormInstance<PeriodValues>;
  initial: PeriodValues;
  onRun: (values: PeriodValues) => void;
}

const noUnits: PortalUnit[] = [];
const date = { format: 'DD/MM/YYYY', style: { width: '100%' } } as const;
const kinds = [
  { value: 'thang', label: 'Theo tháng' },
  { value: 'quy', label: 'Theo quý' },
  { value: 'nam', label: 'Theo năm' },
];
const months = Array.from({ length: 12 }, (_v, at) => ({ value: at + 1, label: `Tháng ${at + 1}` }));
const quarters = quarterNames.map((label, at) => ({ value: at + 1, label }));

export function PeriodForm({ form, initial, onRun }: Props) {
  const units = useJson('/api/units', noUnits);
  const thisYear = Number(useMe().now.slice(0, 4));
  const years = Array.from({ length: 6 }, (_v, at) => ({ value: thisYear - at, label: String(thisYear - at) }));
  const fixed = Form.useWatch('loaiThoiGian', form) === 'co-dinh';
  const kind = Form.useWatch('thongKeTheo', form);

  const follow = (changed: Partial<PeriodValues>, values: PeriodValues): void => {
    if ('tuNgay' in changed || 'denNgay' in changed || 'donVi' in changed) return;
    const { loaiThoiGian, thongKeTheo, nam } = values;
    const number = thongKeTheo === 'nam' ? 1 : values[thongKeTheo ?? 'quy'];
    if (loaiThoiGian !== 'co-dinh' || !thongKeTheo || !nam || !number) return;
    const period = fixedPeriod(thongKeTheo, number, nam);
    form.setFieldsValue({ tuNgay: period.from, denNgay: period.to });
  };
  return (
    <Form<PeriodValues> form={form} name="ThongKe_" layout="vertical" initialValues={initial} onFinish={onRun} onValuesChange={follow}>
      <div className="search-more">
        <Form.Item label="Loại thời gian" name="loaiThoiGian">
          <Select
            options={[
              { value: 'co-dinh', label: 'Cố định' },
              { value: 'bat-ky', label: 'Bất kỳ' },
            ]}
          />
        </Form.Item>
        {fixed ? (
          <Form.Item label="Thống kê theo" name="thongKeTheo">
            <Select options={kinds} />
          </Form.Item>
        ) : null}
        {fixed && kind === 'thang' ? (
          <Form.Item label="Chọn tháng" name="thang">
            <Select options={months} />
          </Form.Item>
        ) : null}
        {fixed && kind === 'quy' ? (
          <Form.Item label="Chọn quý" name="quy">
            <Select options={quarters} />
          </Form.Item>
        ) : null}
        {fixed && kind ? (
          <Form.Item label="Chọn năm" name="nam">
            <Select options={years} />
          </Form.Item>
        ) : null}
        <Form.Item label="Từ ngày" name="tuNgay">
          <DatePicker {...date} />
        </Form.Item>
        <Form.Item label="Đến ngày" name="denNgay">
          <DatePicker {...date} />
        </Form.Item>
        <Form.Item label="Đơn vị" name="donVi">
          <Select allowClear showSearch optionFilterProp="label" options={units.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item label=" ">
          <div className="search-line">
            <Button type="primary" onClick={() => form.submit()}>
              Thống kê
            </Button>
            <Button>In báo cáo</Button>
          </div>
        </Form.Item>
      </div>
    </Form>
  );
}
