import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'còn hạn', dossier: { state: 'processing', due: '2023-06-20T17:00:00' } },
  { name: 'đến hạn chiều nay', dossier: { state: 'processing', due: '2023-06-14T17:00:00' } },
  { name: 'hạn hôm nay không ghi giờ', dossier: { state: 'processing', due: '2023-06-14' } },
  { name: 'hạn hôm nay ghi 00:00:00', dossier: { state: 'processing', due: '2023-06-14T00:00:00' } },
  { name: 'chờ bổ sung, đã qua hạn', dossier: { state: 'waitingSupplement', due: '2023-06-01' } },
  { name: 'chờ nộp phí, đã qua hạn', dossier: { state: 'waitingPayment', due: '2023-06-01' } },
  { name: 'dừng xử lý, đã qua hạn', dossier: { state: 'paused', due: '2023-06-01' } },
  { name: 'đã có kết quả, chưa trả', dossier: { state: 'resolved', due: '2023-06-01', completed: '2023-05-30' } },
  { name: 'đã trả muộn: không còn quá hạn', dossier: { state: 'returnedToCitizen', due: '2023-06-01', completed: '2023-06-05' } },
  { name: 'công dân rút', dossier: { state: 'withdrawn', due: '2023-06-01' } },
  { name: 'chưa rõ trạng thái', dossier: { due: '2023-06-01' } },
  { name: 'không có hạn trả', dossier: { state: 'processing' } },
  {
    name: 'đang xử lý nhưng đã có ngày kết thúc: mâu thuẫn, không kết luận',
    dossier: { state: 'processing', due: '2023-06-01', completed: '2023-05-30' },
  },
];

export const breaks: readonly DossierExample[] = [
  { name: 'quá một tuần', dossier: { state: 'processing', due: '2023-06-07T17:00:00' } },
  { name: 'quá từ hôm qua, không ghi giờ', dossier: { state: 'processing', due: '2023-06-13' } },
  { name: 'quá từ sáng nay', dossier: { state: 'processing', due: '2023-06-14T09:30:00' } },
  { name: 'mới tiếp nhận mà đã qua hạn', dossier: { state: 'received', due: '2023-06-12T11:00:00' } },
  { name: 'đã bổ sung, thời hạn lại chạy', dossier: { state: 'supplemented', due: '2023-06-12' } },
  { name: 'danh sách chỉ có hồ sơ đang xử lý, không có cột trạng thái', dossier: { due: '2023-06-12' }, listIsOpen: true },
];
