import { Table, type TableColumnsType } from 'antd';
import type { PortalProcedure } from '../common/types.ts';
import { useJson } from '../common/useJson.ts';

const none: PortalProcedure[] = [];

const columns: TableColumnsType<PortalProcedure> = [
  { title: 'STT', width: 60, align: 'center', render: (_v, _row, at) => at + 1 },
  { title: 'Mã thủ tục', dataIndex: 'code', width: 160 },
  { title: 'Tên thủ tục', dataIndex: 'name' },
  { title: 'Lĩnh vực', dataIndex: 'field', width: 220 },
  { title: 'Mức độ', dataIndex: 'serviceLevel', width: 160 },
];

/** STT restarts on every page, unlike the dossier lists. */
export function ProcedureListPage() {
  const rows = useJson('/api/procedures', none);
  return (
    <div className="staff-page">
      <h2>Danh sách thủ tục</h2>
      <Table<PortalProcedure>
        rowKey="code"
        size="small"
        bordered
        columns={columns}
        dataSource={rows}
        pagination={{
          position: ['topLeft', 'bottomRight'],
          defaultPageSize: 50,
          pageSizeOptions: ['10', '20', '50', '100', '1000'],
          showSizeChanger: true,
        }}
      />
    </div>
  );
}
