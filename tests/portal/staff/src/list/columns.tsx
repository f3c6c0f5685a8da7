import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { dateMinute, daysOverdue } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';
import { ActionCell } from './ActionCell.tsx';
import { FeeCell } from './FeeCell.tsx';
import { FeeHeader } from './FeeHeader.tsx';
import { InfoCell } from './InfoCell.tsx';
import type { ListPage } from './listPages.ts';
import { OwnerCell } from './OwnerCell.tsx';
import { ResultCell } from './ResultCell.tsx';

type Columns = TableColumnsType<DossierItem>;
type Column = Columns[number];

interface Context {
  page: ListPage;
  /** STT of the first row minus one. */
  offset: number;
  now: string;
  onOpen: (dossier: DossierItem) => void;
}

const head = (text: string) => <p>{text}</p>;

/** The officer's own deadline, a working step's, not the citizen's. */
const stepDue = (dossier: DossierItem): string => (dossier.due ? dayjs(dossier.due).subtract(1, 'day').toISOString() : '');

export function listColumns({ page, offset, now, onOpen }: Context): Columns {
  const index: Column = { key: 'stt', title: head('STT'), width: 52, align: 'center', render: (_v, _d, at) => offset + at + 1 };
  const info: Column = {
    key: 'thongTin',
    title: head('Thông tin hồ sơ'),
    render: (_v, dossier) => <InfoCell dossier={dossier} statusLine={page.statusLine} onOpen={onOpen} />,
  };
  const owner: Column = {
    key: 'chuHoSo',
    title: head('Chủ hồ sơ'),
    width: page.list === 'dang-xu-ly' ? 190 : 200,
    render: (_v, dossier) => <OwnerCell owner={dossier.owner} />,
  };
  const fee: Column = {
    key: 'phi',
    title: <FeeHeader />,
    width: 130,
    align: 'center',
    render: (_v, dossier) => <FeeCell fee={dossier.fee} />,
  };
  const handler: Column = { key: 'nguoiXuLy', title: head('Người xử lý'), width: 150, render: (_v, dossier) => dossier.handler ?? ' ' };
  const actions: Column = {
    key: 'thaoTac',
    title: head('Thao tác'),
    width: 108,
    align: 'center',
    render: (_v, dossier) => <ActionCell dossier={dossier} onOpen={onOpen} />,
  };
  const overdue: Column = {
    key: 'soNgay',
    title: head('Số ngày quá hạn'),
    width: 110,
    align: 'center',
    render: (_v, dossier) => (dossier.due ? `${daysOverdue(dossier.due, now)}  Ngày` : ''),
  };
  const sender: Column = {
    key: 'nguoiChuyen',
    title: head('Người chuyển đến'),
    width: 120,
    render: (_v, dossier) => dossier.handler ?? ' ',
  };
  const step: Column = {
    key: 'hanCaNhan',
    title: head('Hạn xử lý cá nhân'),
    width: 110,
    render: (_v, dossier) => dateMinute(stepDue(dossier)),
  };
  const result: Column = { key: 'ketQua', title: head('Kết quả'), width: 120, render: () => <ResultCell /> };
  switch (page.list) {
    case 'qua-han':
      return [index, info, owner, overdue, handler, actions];
    case 'toi-han':
      return [index, info, owner, fee, handler, actions];
    case 'dang-xu-ly':
      return [index, info, sender, owner, step, result, actions];
    case 'tat-ca':
    case 'tra-cuu':
      return [index, info, owner, fee, actions];
  }
}
