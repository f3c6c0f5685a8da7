import type { PortalProfile } from '../profile';

const shown = [
  'Số biên nhận',
  'Họ tên',
  'Địa chỉ',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Loại hồ sơ',
  'Mã tình trạng',
  'Tình trạng',
  'Người thụ lý',
];
const kinds = [
  'TONTRUOC',
  'MOINHAN',
  'DAHUY',
  'DAGQDUNGHAN',
  'DAGQQUAHAN',
  'CHUAGQTRONGHAN',
  'CHUAGQQUAHAN',
  'BOTUCHOSO',
  'DATRA',
  'CHUATRA',
];

/** HSHC of Ho Chi Minh City: ASP.NET WebForms DataGrid, turned by postback. */
export const hcmcWebforms: PortalProfile = {
  version: 1,
  id: 'hcmc-webforms',
  name: 'Hồ sơ hành chính TP. Hồ Chí Minh (WebForms)',
  evidence: 'read-from-source',
  recognise: {
    addresses: kinds.flatMap((kind) => [`**?Loai=${kind}**`, `**&Loai=${kind}**`]),
    signs: [
      [{ selector: 'input[name="__VIEWSTATE"]' }, { selector: 'th, td', text: 'Hồ sơ tiếp nhận ID' }],
      [{ selector: 'input[name="__VIEWSTATE"]' }, { selector: 'th, td', text: 'Mã tình trạng' }],
    ],
  },
  // "Tình trạng" says whether the dossier is in time; it is no state.
  labels: { 'Tình trạng': 'unclear', 'Mã tình trạng': 'unclear' },
  tables: [
    {
      kind: 'list',
      headers: shown,
      columns: [null, null, null, null, null, null, 'ignore', 'remaining', null],
    },
    {
      kind: 'list',
      headers: [shown[0]!, 'Hồ sơ tiếp nhận ID', ...shown.slice(1)],
      columns: [null, 'ignore', null, null, null, null, null, 'ignore', 'remaining', null],
    },
  ],
};
