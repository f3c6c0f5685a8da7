import type { DossierExample } from '../rule.examples';

export const holds: readonly DossierExample[] = [
  { name: 'có hạn trả', dossier: { state: 'processing', due: '2023-06-20' } },
  { name: 'mới nộp', dossier: { state: 'submitted' } },
  { name: 'công dân rút', dossier: { state: 'withdrawn' } },
  { name: 'dừng xử lý', dossier: { state: 'paused' } },
  { name: 'danh sách không có cột hạn trả', dossier: { state: 'processing' }, shown: ['received'] },
];

export const breaks: readonly DossierExample[] = [
  { name: 'đang xử lý', dossier: { state: 'processing' } },
  { name: 'được tiếp nhận', dossier: { state: 'received' } },
  { name: 'đã bổ sung', dossier: { state: 'supplemented' } },
  { name: 'liên thông', dossier: { state: 'interlinked' } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', completed: '2023-06-02' } },
  { name: 'chỉ có hạn xử lý', dossier: { state: 'processing', stepDue: '2023-06-20' } },
];
