import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'bước còn hạn', dossier: { state: 'processing', stepDue: '2023-06-15', due: '2023-06-20' } },
  { name: 'chỉ có hạn trả đã qua', dossier: { state: 'processing', due: '2023-06-01' } },
  { name: 'chờ bổ sung', dossier: { state: 'waitingSupplement', stepDue: '2023-06-01' } },
  { name: 'đã xong', dossier: { state: 'resolved', stepDue: '2023-06-01', completed: '2023-06-05' } },
  { name: 'bước đến hạn hôm nay', dossier: { state: 'processing', stepDue: '2023-06-14' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'bước quá hạn, hạn trả còn', dossier: { state: 'processing', stepDue: '2023-06-12', due: '2023-06-20' } },
  { name: 'không có hạn trả', dossier: { state: 'processing', stepDue: '2023-06-12' } },
  { name: 'quá từ sáng nay', dossier: { state: 'processing', stepDue: '2023-06-14T08:00:00' } },
  { name: 'cả hai quá hạn', dossier: { state: 'processing', stepDue: '2023-06-01', due: '2023-06-05' } },
  { name: 'liên thông', dossier: { state: 'interlinked', stepDue: '2023-06-13T17:00:00' } },
];
