import type { PortalProfile } from '../profile';

/** VNPT iGate 2.0: Angular SPA; header sets differ by province and its pages were never seen. */
export const vnptIgate2: PortalProfile = {
  version: 1,
  id: 'vnpt-igate-2',
  name: 'VNPT iGate 2.0',
  evidence: 'inferred',
  recognise: {
    addresses: [
      '*/vi/dossier/search/**',
      '*/vi/dossier/processing/**',
      'motcuabxd.moc.gov.vn/**',
      'motcua.moh.gov.vn/**',
      'motcua-tthc.moit.gov.vn/**',
      'motcuannmt.mae.gov.vn/**',
      'motcua.moet.gov.vn/**',
      'motcua.moha.gov.vn/**',
    ],
    signs: [
      [{ selector: 'mat-header-cell, .mat-header-cell, .mat-mdc-header-cell', text: 'Mã hồ sơ' }],
      [{ selector: 'tr[ref^="datagrid-"]' }],
    ],
  },
  tables: [
    // Cần Thơ: the name of the procedure stands under "Nội dung", what the citizen asks for under "Yêu cầu giải quyết".
    {
      kind: 'list',
      headers: ['STT', 'Mã hồ sơ', 'Nội dung', 'Yêu cầu giải quyết', 'Thực hiện', 'Thời hạn', 'Thao tác'],
      columns: [null, null, 'procedure', 'subject', null, null, null],
    },
  ],
  pager: { area: 'mat-paginator' },
  timeliness: {
    counts: 'unknown',
    forms: {
      'Thời gian còn lại: {d} ngày {h} giờ {m} phút': 'left',
      'Đã quá hạn {d} ngày {h} giờ {m} phút': 'over',
      'Còn {d} ngày': 'left',
      'Quá hạn {d} ngày': 'over',
    },
  },
};
