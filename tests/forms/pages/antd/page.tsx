import { Form, InputNumber, Table, type FormInstance, type TableColumnsType } from 'antd';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Cells } from '../../compute';
import { openForm } from '../../page/open-form';
import { isGroup, type Group, type Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

const page = openForm(spec);
const points = (value: number | string | undefined): string => String(value ?? '').replace(/\B(?=(\d{3})+(?!\d))/g, '.');
const bare = (text: string | undefined): string => (text ?? '').replace(/\D/g, '');

function columnOf(node: Leaf | Group): TableColumnsType<FormRow>[number] {
  if (isGroup(node)) return { title: node.header, children: node.children.map(columnOf) };
  return {
    title: node.header,
    key: node.key,
    width: 96,
    render: (_, row) => (
      <Form.Item name={[row.key, node.key]} noStyle>
        <InputNumber<string | number>
          min={0}
          precision={0}
          controls={false}
          size="small"
          style={{ width: 84 }}
          formatter={points}
          parser={bare}
          disabled={page.state(row, node) !== 'open'}
        />
      </Form.Item>
    ),
  };
}

const columns: TableColumnsType<FormRow> = [
  { title: page.sheet.countHeader, width: 50, fixed: 'left', render: (_, row, at) => (row.kind === 'total' ? '' : at + 1) },
  { title: page.sheet.labelHeader, dataIndex: 'label', width: 170, fixed: 'left' },
  ...page.tree.map(columnOf),
];

function Report() {
  const [form]: [FormInstance<Cells>] = Form.useForm<Cells>();
  useEffect(() => page.publish(() => form.getFieldsValue(true) as Cells), [form]);
  return (
    <Form
      form={form}
      component={false}
      initialValues={page.compute(page.cells)}
      onValuesChange={() => form.setFieldsValue(page.compute(form.getFieldsValue(true) as Cells))}
    >
      <Table<FormRow>
        bordered
        size="small"
        rowKey="key"
        pagination={false}
        columns={columns}
        dataSource={[...page.rows]}
        scroll={{ x: 'max-content', y: 420 }}
      />
    </Form>
  );
}

createRoot(page.mount).render(<Report />);
