import type { PortalProfile } from '../profile';

/** OEP / CMON eGov Platform (DTT): Liferay 6, AUI. */
export const oep: PortalProfile = {
  version: 1,
  id: 'oep',
  name: 'OEP eGov Platform (DTT)',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['**ipmslistportlet**'],
    signs: [
      [{ selector: 'table.egov-table.result-grid' }],
      [{ selector: 'table.hoso-grid' }],
      [{ selector: 'table.oep-table-form' }],
      [{ selector: 'table.egov-table th', text: 'Tồn cuối' }],
    ],
  },
  // Prints whether the dossier is in time, and no state.
  labels: { 'Tình trạng': 'unclear', 'Tình trạng hồ sơ': 'unclear' },
  tables: [
    // The detail report prints the day of return under "Ngày hẹn trả".
    {
      kind: 'list',
      headers: [
        'STT',
        'Tên hồ sơ',
        'Số hồ sơ',
        'Trạng thái',
        'Địa chỉ',
        'Điện thoại',
        'Người nộp hồ sơ',
        'Chủ hồ sơ',
        'Ngày nhận',
        'Ngày hẹn trả',
        'Tình trạng hồ sơ',
        'Ghi chú',
      ],
      columns: [null, null, null, null, null, null, null, null, null, 'returned', 'remaining', null],
    },
  ],
};
