import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'cùng ngày', dossier: { code: 'H56.12-230602-0007', received: '2023-06-02T08:00:00' } },
  { name: 'thứ sáu sang thứ tư, 3 ngày làm việc', dossier: { code: 'H56.12-230602-0007', received: '2023-06-07' } },
  { name: 'qua nghỉ lễ 30/4, 2 ngày làm việc', dossier: { code: 'H56.12-230428-0007', received: '2023-05-05' } },
  { name: 'mã kiểu khác', dossier: { code: '2023-0001', received: '2023-06-02' } },
  { name: 'sáu chữ số không phải ngày', dossier: { code: 'H56.12-239902-0007', received: '2023-06-02' } },
  { name: 'chưa có ngày tiếp nhận', dossier: { code: 'H56.12-230602-0007' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'mã sau ngày tiếp nhận một ngày', dossier: { code: 'H56.12-230603-0007', received: '2023-06-02' } },
  { name: 'mã kiểu cũ', dossier: { code: '000.00.12.H56-230615-0007', received: '2023-06-02' } },
  { name: '4 ngày làm việc', dossier: { code: 'H56.12-230602-0007', received: '2023-06-08' } },
  { name: 'một tháng', dossier: { code: 'H56.12-230502-0007', received: '2023-06-02' } },
  {
    name: 'mã theo ngày nộp, tiếp nhận chậm',
    dossier: { code: '000.28.32.H56-230320-0041', submitted: '2023-03-20T18:22:00', received: '2023-03-31T09:11:00' },
  },
  { name: 'ngoài lịch đã biết', dossier: { code: 'H56.12-190502-0007', received: '2019-06-28' } },
];
