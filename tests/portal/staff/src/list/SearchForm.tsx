import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Query } from '../common/api.ts';
import type { PortalProcedure, PortalUnit } from '../common/types.ts';
import { useJson } from '../common/useJson.ts';
import { byChoices, kindChoices, statusChoices } from './searchChoices.ts';
import { toQuery, type SearchValues } from './searchFields.ts';

interface Props {
  /** The lookup page has `Xác nhận` only. */
  withoutQuickSearch: boolean;
  onSearch: (query: Query) => void;
}

const noUnits: PortalUnit[] = [];
const noFields: string[] = [];
const noProcedures: PortalProcedure[] = [];
const list = { allowClear: true, showSearch: true, optionFilterProp: 'label' } as const;
const date = { format: 'DD/MM/YYYY', style: { width: '100%' } } as const;

export function SearchForm({ withoutQuickSearch, onSearch }: Props) {
  const [form] = Form.useForm<SearchValues>();
  const [open, setOpen] = useState(withoutQuickSearch);
  const units = useJson('/api/units', noUnits);
  const fields = useJson('/api/fields', noFields);
  const procedures = useJson('/api/procedures', noProcedures);
  return (
    <Form<SearchValues>
      form={form}
      name="SearchHoSo_"
      layout="vertical"
      initialValues={{ by: 'code' }}
      onFinish={() => onSearch(toQuery(form.getFieldsValue(true) as SearchValues))}
    >
      <div className="search-line">
        <Form.Item name="by" noStyle>
          <Select options={byChoices} style={{ width: 150 }} />
        </Form.Item>
        <Form.Item name="text" noStyle>
          <Input placeholder="Nhập thông tin" allowClear />
        </Form.Item>
        {withoutQuickSearch ? null : (
          <Button type="primary" htmlType="submit">
            Tìm kiếm
          </Button>
        )}
        <Button icon={open ? <UpOutlined /> : <DownOutlined />} onClick={() => setOpen(!open)}>
          Bộ lọc
        </Button>
      </div>
      {open ? (
        <div className="search-more">
          <Form.Item label="Lĩnh vực" name="field">
            <Select {...list} options={fields.map((value) => ({ value, label: value }))} />
          </Form.Item>
          <Form.Item label="Thủ tục" name="procedure">
            <Select {...list} options={procedures.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
          <Form.Item label="Trạng thái" name="status">
            <Select {...list} options={statusChoices} />
          </Form.Item>
          <Form.Item label="Đơn vị" name="unit">
            <Select {...list} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
          <Form.Item label="Loại thống kê" name="kind">
            <Select {...list} options={kindChoices} />
          </Form.Item>
          <Form.Item label="Tiếp nhận ngày" name="receivedFrom">
            <DatePicker {...date} />
          </Form.Item>
          <Form.Item label="Đến ngày" name="receivedTo">
            <DatePicker {...date} />
          </Form.Item>
          <Form.Item label="Hẹn trả ngày" name="dueFrom">
            <DatePicker {...date} />
          </Form.Item>
          <Form.Item label="Đến ngày" name="dueTo">
            <DatePicker {...date} />
          </Form.Item>
          <Form.Item label=" ">
            <Button type="primary" htmlType="submit">
              Xác nhận
            </Button>
          </Form.Item>
        </div>
      ) : null}
    </Form>
  );
}
