import { memo } from 'react';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

const headers = [
  'STT',
  'Đơn vị tiếp nhận',
  'Tên thủ tục hành chính',
  'Mã hồ sơ',
  'Trạng thái',
  'Địa chỉ',
  'Người nộp',
  'Chủ hồ sơ',
  'Ngày nộp hồ sơ',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
];

/** What the export button prints: this page only, uncut, numbered from 1. Never shown. */
export const HiddenListClone = memo(function HiddenListClone({
  rows,
  third = 'Tên thủ tục hành chính',
}: {
  rows: DossierItem[];
  third?: string;
}) {
  return (
    <table id="danhSachHoSoTable" style={{ display: 'none' }}>
      <thead>
        <tr>
          <td colSpan={9} />
        </tr>
        <tr>
          <td colSpan={8} />
        </tr>
        <tr>
          {headers.map((header, at) => (
            <td key={header}>{at === 2 ? third : header}</td>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((dossier, at) => (
          <tr key={dossier.id}>
            <td>{at + 1}</td>
            <td>{dossier.unitName}</td>
            <td>{dossier.procedureName}</td>
            <td>{dossier.code}</td>
            <td>{dossier.statusText}</td>
            <td>{dossier.owner.address}</td>
            <td>{dossier.submitter ?? dossier.owner.name}</td>
            <td>{dossier.owner.name}</td>
            <td>{dateSecond(dossier.submitted)}</td>
            <td>{dateSecond(dossier.received)}</td>
            <td>{dateSecond(dossier.due)}</td>
            <td>{dateSecond(dossier.completed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
