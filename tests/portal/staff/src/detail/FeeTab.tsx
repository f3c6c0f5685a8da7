import { Table } from 'antd';
import type { DossierItem } from '../common/types.ts';

const columns = [
  { title: 'STT', dataIndex: 'stt', width: 60 },
  { title: 'Phí (VNĐ)', dataIndex: 'phi' },
  { title: 'Lệ phí (VNĐ)', dataIndex: 'lePhi' },
  { title: 'Hình thức thu', dataIndex: 'hinhThuc' },
];

export function FeeTab({ dossier }: { dossier: DossierItem | undefined }) {
  const rows = dossier ? [{ stt: 1, phi: '', lePhi: '', hinhThuc: dossier.fee.text }] : [];
  return <Table size="small" rowKey="stt" columns={columns} dataSource={rows} pagination={false} />;
}
