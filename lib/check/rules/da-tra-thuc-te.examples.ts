import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'đã trả, trạng thái đã trả', dossier: { state: 'returnedToCitizen', received: '2023-06-01', returned: '2023-06-08' } },
  { name: 'đang xử lý, chưa có ngày trả', dossier: { state: 'processing', received: '2023-06-01', due: '2023-06-20' } },
  { name: 'ngày trả ở tương lai là dự kiến', dossier: { state: 'processing', received: '2023-06-01', returned: '2023-06-20' } },
  {
    name: 'cổng in hạn trả dưới cột ngày trả',
    dossier: { state: 'processing', due: '2023-06-10T17:00:00', returned: '2023-06-10T17:00:00' },
  },
  {
    name: 'cổng in hạn trả dưới cột ngày trả, không có giờ',
    dossier: { state: 'processing', due: '2023-06-09T17:00:00', returned: '2023-06-09' },
  },
  { name: 'trả trước ngày tiếp nhận: quy tắc khác', dossier: { state: 'processing', received: '2023-06-08', returned: '2023-06-01' } },
  { name: 'chờ bổ sung: có thể mở lại', dossier: { state: 'waitingSupplement', received: '2023-06-01', returned: '2023-06-08' } },
  { name: 'chưa rõ trạng thái', dossier: { received: '2023-06-01', returned: '2023-06-08' } },
];

export const breaks: readonly DossierExample[] = [
  {
    name: 'đang xử lý, đã trả tuần trước',
    dossier: { state: 'processing', received: '2023-06-01', due: '2023-06-09', returned: '2023-06-07' },
  },
  { name: 'được tiếp nhận, trả cùng ngày', dossier: { state: 'received', received: '2023-06-01', returned: '2023-06-01T16:00:00' } },
  { name: 'đã bổ sung, đã trả hôm nay', dossier: { state: 'supplemented', received: '2023-06-01', returned: '2023-06-14' } },
  {
    name: 'chờ liên thông, đã trả',
    dossier: { state: 'interlinked', received: '2023-05-01', due: '2023-05-10', returned: '2023-05-10', completed: '2023-05-09' },
  },
  { name: 'không có ngày tiếp nhận', dossier: { state: 'processing', returned: '2023-06-02' } },
];
