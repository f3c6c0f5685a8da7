import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'hạn ngày mai', dossier: { state: 'processing', due: '2023-06-15' } },
  { name: 'đã quá hạn từ sáng', dossier: { state: 'processing', due: '2023-06-14T09:00:00' } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement', due: '2023-06-14' } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', due: '2023-06-14', completed: '2023-06-13' } },
  { name: 'chưa rõ trạng thái', dossier: { due: '2023-06-14' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'cuối giờ chiều', dossier: { state: 'processing', due: '2023-06-14T17:00:00' } },
  { name: 'không ghi giờ', dossier: { state: 'processing', due: '2023-06-14' } },
  { name: 'ghi 00:00:00', dossier: { state: 'received', due: '2023-06-14T00:00:00' } },
  { name: 'đúng lúc này', dossier: { state: 'processing', due: '2023-06-14T10:00:00' } },
  { name: 'liên thông', dossier: { state: 'interlinked', due: '2023-06-14T11:30:00' } },
];
