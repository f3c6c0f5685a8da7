import type { PortalProfile } from '../profile';

/** Unitech "motcua / QLVBĐH" of departments and districts: Zend, two rows per dossier, texts that arrive after the rows. */
export const unitech: PortalProfile = {
  version: 1,
  id: 'unitech',
  name: 'Unitech một cửa / QLVBĐH',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['*/motcua/motcua/**', '*/motcua/motcua', '*/hscv/hscv/list**', '*/motcua/tiepnhanhosomotcua/**'],
    signs: [
      [{ selector: 'span[id^="TREHAN"]' }],
      [{ selector: 'td[id^="NEXTSTEP"]' }],
      [{ selector: 'thead td.title', text: 'Số ngày còn lại' }],
    ],
  },
  tables: [
    // What the clerk before has sent on: "Ngày gửi" is no day of filing.
    {
      kind: 'list',
      headers: ['#', 'Nội dung', 'Người gửi', 'Ngày gửi', 'Số đến', 'Số ngày còn lại'],
      columns: ['ordinal', 'subject', 'sender', 'ignore', 'ignore', 'remaining'],
    },
  ],
  timeliness: {
    counts: 'working-days',
    forms: {
      'còn {d} ngày {h} giờ': 'left',
      'trễ {d} ngày {h} giờ': 'late',
      'đang xử lý (trễ {d} ngày {h} giờ)': 'over',
      'đã xử lý (trễ {d} ngày {h} giờ)': 'late',
    },
  },
};
