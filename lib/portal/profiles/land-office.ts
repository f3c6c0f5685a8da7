import type { PortalProfile } from '../profile';

/** Statistics of a provincial land registration office: CodeIgniter, rows put into tbody#data_table. */
export const landOffice: PortalProfile = {
  version: 1,
  id: 'land-office',
  name: 'Thống kê Văn phòng đăng ký đất đai',
  evidence: 'read-from-source',
  recognise: { signs: [[{ selector: 'tbody#data_table' }]] },
};
