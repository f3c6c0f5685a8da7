import type { PortalProfile } from '../profile';

const work = ['Đang thụ lý', 'Đúng tiến độ', 'Chậm tiến độ', 'Quá hạn', 'Phải bổ sung', 'Đang tạm dừng (Chờ bổ sung/thuế)'];

/** e-PAR (Tâm Việt): PHP, columns per procedure, pop-ups in frames. */
export const ePar: PortalProfile = {
  version: 1,
  id: 'e-par',
  name: 'e-PAR (Tâm Việt)',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['**?pop_win=1**', '**&pop_win=1**'],
    signs: [
      [{ selector: 'tr[role="presentation"][data-item_id]' }],
      [{ selector: 'select#sel_goto_page' }],
      [{ selector: 'select#sel_rows_per_page' }],
      [{ selector: 'table.adminlist th', text: 'Đang thực hiện NVTC' }],
    ],
  },
  tables: [
    // The live board counts what stands at the moment.
    {
      kind: 'figures',
      headers: [
        'Mã TTHC/Đơn vị tiếp nhận',
        'Tiếp nhận hồ sơ / Mới tiếp nhận',
        'Tiếp nhận hồ sơ / Đã bàn giao',
        ...work.map((leaf) => `Tình hình giải quyết hồ sơ / ${leaf}`),
        'Trả kết quả / Chờ trả',
        'Trả kết quả / Đã trả',
      ],
      columns: [
        null,
        'now.received',
        'ignore',
        'now.processing',
        'ignore',
        'ignore',
        'ignore',
        'now.awaitingSupplement',
        'ignore',
        'now.awaitingReturn',
        'ignore',
      ],
      rows: { column: 0, are: 'unknown' },
    },
  ],
  pager: { area: '#sel_goto_page' },
  timeliness: {
    counts: 'unknown',
    forms: {
      '(Đã chờ trả {d} ngày)': 'none',
      '(Đã quá hạn {d} ngày)': 'over',
      '(Còn {d} ngày)': 'left',
      'Đã chậm tiến độ {d} ngày': 'over',
      'Trước hạn {d} ngày': 'early',
      'Quá hạn {d} ngày': 'over',
    },
  },
};
