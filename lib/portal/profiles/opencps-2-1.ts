import type { ColumnMeaning, PortalProfile, TableRule } from '../profile';

const resolved = ['Tổng số', 'Sớm hạn', 'Đúng hạn', 'Trễ hạn'].map(
  (leaf) => `Kết quả giải quyết trong kỳ / Hồ sơ đã giải quyết xong / ${leaf}`,
);
const open = ['Tổng số', 'Chưa đến hạn', 'Quá hạn'].map((leaf) => `Kết quả giải quyết trong kỳ / Hồ sơ đang giải quyết / ${leaf}`);

/** Column 3 is labelled "Số đầu kỳ" and is carried over + received, as its own formula row says (3 = 4 + 5). */
function statistics(label: string, are: 'unit' | 'field'): TableRule {
  const headers = [
    'STT',
    label,
    'Số đầu kỳ',
    'Kỳ trước chuyển qua',
    'Tiếp nhận trong kỳ',
    ...resolved,
    ...open,
    'Tổng số trễ hạn',
    'Hồ sơ trả lại',
    'Hồ sơ rút',
  ];
  const columns = headers.map<ColumnMeaning>((header) => (header === 'Số đầu kỳ' ? 'toResolve.total' : null));
  return { kind: 'figures', headers, columns, rows: { column: 1, are } };
}

/** FDS OpenCPS 2.1: Liferay with Vue and Vuetify; Bộ Quốc phòng, Bộ GTVT, provinces. */
export const opencps21: PortalProfile = {
  version: 1,
  id: 'opencps-2-1',
  name: 'OpenCPS 2.1 (FDS)',
  evidence: 'compared',
  recognise: {
    addresses: ['**#/danh-sach-ho-so/**', '*/web/mot-cua-bo-quoc-phong/**'],
    signs: [[{ selector: '#table-dossier' }], [{ selector: 'tr.note__column' }]],
  },
  // Before reception it means "submitted", inside a step "in work".
  states: { 'Chờ xử lý': 'unclear' },
  tables: [
    statistics('Lĩnh vực', 'field'),
    statistics('Đơn vị', 'unit'),
    // The public list prints the name of the service under "Nội dung".
    {
      kind: 'list',
      headers: ['STT', 'Mã hồ sơ', 'Nội dung', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Thao tác'],
      columns: [null, null, 'procedure', null, null, null, null],
    },
  ],
  calendarPeriods: true,
  timeliness: {
    counts: 'clamped',
    forms: {
      'Còn {d} ngày': 'left',
      'Còn {h} giờ': 'left',
      'Quá {d} ngày': 'over',
      'Quá {h} giờ': 'over',
      'Yêu cầu bổ sung quá hạn {d} ngày': 'over',
    },
  },
};
