import type { PortalProfile } from '../profile';

/** Index pages of the national portal: scores by province and ministry, filled in some seconds after the choice. */
export const nationalIndex: PortalProfile = {
  version: 1,
  id: 'national-index',
  name: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Cổng DVC quốc gia)',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['dichvucong.gov.vn/p/home/dvc-index-**', 'www.dichvucong.gov.vn/p/home/dvc-index-**'],
    signs: [[{ selector: '.province-table-container' }], [{ selector: '#table-container th', text: 'Công khai, minh bạch' }]],
  },
};
