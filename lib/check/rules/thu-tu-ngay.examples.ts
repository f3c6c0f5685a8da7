import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  {
    name: 'đúng thứ tự',
    dossier: { submitted: '2023-06-01', received: '2023-06-02', due: '2023-06-09', completed: '2023-06-08', returned: '2023-06-09' },
  },
  { name: 'trong cùng một ngày, giờ đảo', dossier: { submitted: '2023-06-02T08:00:05', received: '2023-06-02T08:00:00' } },
  { name: 'kết thúc cùng ngày tiếp nhận', dossier: { received: '2023-06-02T15:00:00', completed: '2023-06-02' } },
  {
    name: 'trả cùng ngày có kết quả',
    dossier: { received: '2023-06-01', completed: '2023-06-02T16:00:00', returned: '2023-06-02T15:00:00' },
  },
  { name: 'hạn trả ở tương lai', dossier: { received: '2023-06-01', due: '2023-07-01' } },
  { name: 'tiếp nhận nửa giờ nữa: đồng hồ lệch', dossier: { received: '2023-06-14T10:30:00' } },
  { name: 'tiếp nhận hôm nay, không ghi giờ', dossier: { received: '2023-06-14' } },
  { name: 'không có ngày nào', dossier: { state: 'processing' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'kết thúc trước ngày tiếp nhận', dossier: { received: '2023-06-08', completed: '2023-06-07' } },
  { name: 'trả trước ngày tiếp nhận', dossier: { received: '2023-06-08', returned: '2023-06-01T10:00:00' } },
  { name: 'trả trước ngày có kết quả', dossier: { received: '2023-06-01', completed: '2023-06-08', returned: '2023-06-07' } },
  { name: 'tiếp nhận sau ngày hiện tại', dossier: { received: '2023-06-15' } },
  { name: 'tiếp nhận chiều nay', dossier: { received: '2023-06-14T14:26:00' } },
  { name: 'kết thúc sau ngày hiện tại', dossier: { received: '2023-06-01', completed: '2024-06-08' } },
  { name: 'hạn trả trước ngày tiếp nhận', dossier: { received: '2023-06-08', due: '2023-06-05' } },
  { name: 'nộp sau ngày tiếp nhận', dossier: { submitted: '2023-06-09', received: '2023-06-08' } },
];
