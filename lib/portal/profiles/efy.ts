import type { PortalProfile } from '../profile';

/** EFY eCS "mcdt": Zend, Word-like reports, a blank instead of 0. */
export const efy: PortalProfile = {
  version: 1,
  id: 'efy',
  name: 'EFY một cửa điện tử (mcdt)',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['*/mcdt/**'],
    signs: [
      [{ selector: 'td.normal_label' }],
      [{ selector: 'tr.odd_row' }, { selector: 'tr.round_row' }],
      [{ selector: 'tr#ShowHideIdTr' }],
    ],
  },
  timeliness: {
    counts: 'working-days',
    forms: { '(Chậm {d} ngày)': 'late', '(Trước {d} ngày)': 'early', '(Quá hạn {d} ngày)': 'over', 'Còn lại {d} ngày': 'left' },
  },
};
