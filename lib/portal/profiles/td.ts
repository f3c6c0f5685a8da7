import type { ColumnMeaning, PortalProfile, TableRule } from '../profile';

const progress = ['Đã xử lý / Trước hạn', 'Đã xử lý / Đúng hạn', 'Đã xử lý / Quá hạn', 'Đã xử lý / Tỷ lệ trước hạn, đúng hạn'];
const open = ['Đang xử lý / Trong hạn', 'Đang xử lý / Quá hạn'];

/** With channels shown, "Trong kỳ" holds direct reception only: 3.014 where the period has 12.067. */
function byChannel(label: string, are: 'unit' | 'field', behind: readonly string[]): TableRule {
  const received = ['Tổng số', 'Kỳ trước', 'Trong kỳ', 'Qua mạng', 'Qua BCCI'].map((leaf) => `Tiếp nhận / ${leaf}`);
  const headers = ['STT', label, ...received, ...progress, ...open, ...behind];
  const columns = headers.map<ColumnMeaning>((header) => (header === 'Tiếp nhận / Trong kỳ' ? 'received.direct' : null));
  return { kind: 'figures', headers, columns, rows: { column: 1, are } };
}

/** TD / Tân Dân: staff client (React, antd) of Thanh Hóa, Hà Tĩnh and others. */
export const td: PortalProfile = {
  version: 1,
  id: 'td',
  name: 'Hệ thống một cửa Tân Dân (TD)',
  evidence: 'compared',
  recognise: {
    addresses: [
      '*/dvc/tiep-nhan-ho-so/**',
      '*/dvc/xu-ly-ho-so/**',
      '*/dvc/tra-ket-qua/**',
      '*/dvc/bo-sung-ho-so/**',
      '*/dvc/theo-doi-ho-so/**',
      '*/dvc/theo-doi-ho-so-tn/**',
      '*/dvc/tra-cuu/**',
      '*/dvc/thong-ke/**',
      '*/dvc/ho-so-so-hoa/**',
      '*/dvc/so-hoa-ho-so/**',
      '*/dvc/thu-phi-le-phi/**',
      '*/dvc/danh-gia-hai-long/**',
    ],
    signs: [
      [{ selector: 'th.ant-table-cell', text: 'Thông tin hồ sơ' }],
      [{ selector: '.ContainerSwapper1' }],
      [{ selector: '#ContainerSwapper2' }],
      [{ selector: '#danhSachHoSoTable' }],
      [{ selector: '[id^="ChiTietHoSoModal_"]' }],
    ],
  },
  tables: [
    byChannel('Đơn vị', 'unit', ['Bổ sung', 'Trả lại/ Rút HS']),
    byChannel('Đơn vị', 'unit', ['Bổ sung', 'Dừng xử lý', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Trả lại/ Rút HS']),
    byChannel('Lĩnh vực', 'field', ['Bổ sung', 'Trả lại/ Rút HS']),
    // The list opened from a figure: its second line is the name of the procedure.
    {
      kind: 'list',
      headers: ['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Trạng thái hồ sơ', 'Thao tác'],
      columns: [null, 'dossierInfo', null, null, null],
      plainLine: 'procedure',
    },
  ],
  pager: { area: '.ant-pagination' },
  timeliness: { counts: 'elapsed-days-plus-one', forms: { '{d} Ngày': 'over' } },
};
