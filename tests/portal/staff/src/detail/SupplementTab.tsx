import { Table } from 'antd';

const columns = ['STT', 'Nội dung yêu cầu', 'Ngày yêu cầu', 'Ngày bổ sung'].map((title) => ({ title, dataIndex: title }));

export function SupplementTab() {
  return <Table size="small" columns={columns} dataSource={[]} pagination={false} />;
}
