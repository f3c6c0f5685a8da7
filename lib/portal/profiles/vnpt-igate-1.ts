import type { PortalProfile } from '../profile';

/** VNPT iGate 1: PHP, drawn by the server, details as label/value rows. */
export const vnptIgate1: PortalProfile = {
  version: 1,
  id: 'vnpt-igate-1',
  name: 'VNPT iGate 1',
  evidence: 'inferred',
  recognise: {
    addresses: ['motcuav1.*/**', '*.motcua.vnpt.vn/**'],
    signs: [
      [{ selector: '#form-content' }, { selector: '.selectpicker' }],
      [{ selector: 'title', text: 'Một cửa điện tử liên thông - VNPT iGate' }],
    ],
  },
  states: { 'Đang cập nhật': 'unclear', 'Hồ sơ cần chỉnh sửa': 'waitingSupplement', 'Hồ sơ yêu cầu bổ sung': 'waitingSupplement' },
};
