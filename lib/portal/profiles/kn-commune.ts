import type { PortalProfile } from '../profile';

/**
 * Complaints and reception of citizens in communes: ASP.NET MVC, AngularJS, one tbody per item. It counts cases, which are no
 * dossiers of procedures.
 */
export const knCommune: PortalProfile = {
  version: 1,
  id: 'kn-commune',
  name: 'Tiếp dân, khiếu nại tố cáo cấp xã',
  evidence: 'read-from-source',
  recognise: {
    signs: [
      [{ selector: 'tbody[ng-repeat]' }],
      [{ selector: 'th', text: 'Tên chủ đơn' }],
      [{ selector: 'th, td', text: 'Đơn tồn kỳ trước chuyển sang' }],
    ],
  },
  timeliness: { counts: 'calendar-days', forms: { '(Quá hạn {d} ngày)': 'over' } },
};
