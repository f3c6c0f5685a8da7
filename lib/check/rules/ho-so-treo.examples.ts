import type { DossierExample } from '../rule.examples';

// On 14/06/2023 the period is Quý II (from 15/03/2023); before it Quý I (from 15/12/2022) and Quý IV (from 15/9/2022).
export const holds: readonly DossierExample[] = [
  { name: 'quá hạn trong kỳ này', dossier: { state: 'processing', received: '2023-04-01', due: '2023-05-01' } },
  { name: 'quá hạn từ kỳ trước, chưa trọn kỳ', dossier: { state: 'processing', received: '2022-12-20', due: '2023-01-10' } },
  { name: 'thời hạn dài, còn hạn', dossier: { state: 'processing', received: '2022-01-01', due: '2023-12-01' } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', received: '2022-01-01', due: '2022-02-01', completed: '2022-01-20' } },
  { name: 'chờ bổ sung chưa lâu', dossier: { state: 'waitingSupplement', received: '2023-01-05', due: '2023-02-01' } },
  { name: 'chờ bổ sung hơn một kỳ', dossier: { state: 'waitingSupplement', received: '2022-11-01', due: '2022-12-01' } },
  { name: 'công dân rút', dossier: { state: 'withdrawn', received: '2022-01-01' } },
  { name: 'chưa rõ trạng thái', dossier: { received: '2022-01-01', due: '2022-02-01' } },
];

export const breaks: readonly DossierExample[] = [
  { name: 'quá hạn trọn một kỳ', dossier: { state: 'processing', received: '2022-11-01', due: '2022-12-14' } },
  { name: 'quá hạn nhiều năm', dossier: { state: 'processing', received: '2020-11-01', due: '2020-12-01T17:00:00' } },
  { name: 'chờ bổ sung từ lâu', dossier: { state: 'waitingSupplement', received: '2022-09-01', due: '2022-12-01' } },
  { name: 'dừng xử lý từ lâu', dossier: { state: 'paused', received: '2022-06-01' } },
  { name: 'đang xử lý, không có hạn trả', dossier: { state: 'processing', received: '2022-06-01' } },
  { name: 'danh sách đang xử lý', dossier: { received: '2022-06-01', due: '2022-07-01' }, listIsOpen: true },
];
