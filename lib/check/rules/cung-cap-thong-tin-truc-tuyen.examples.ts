import type { RecordExample } from '../rule.examples';

export const holds: readonly RecordExample[] = [
  { name: 'cung cấp thông tin, nộp trực tiếp', dossier: { state: 'processing', channel: 'direct', handling: { informationOnly: true } } },
  { name: 'cung cấp thông tin, bưu chính', dossier: { state: 'processing', channel: 'postal', handling: { informationOnly: true } } },
  { name: 'cung cấp thông tin, không rõ hình thức', dossier: { state: 'processing', handling: { informationOnly: true } } },
  { name: 'mức độ khác', dossier: { state: 'processing', channel: 'online' } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'đang xử lý', dossier: { state: 'processing', channel: 'online', handling: { informationOnly: true } } },
  { name: 'đã trả', dossier: { state: 'returnedToCitizen', channel: 'online', handling: { informationOnly: true } } },
  { name: 'chờ tiếp nhận', dossier: { state: 'submitted', channel: 'online', handling: { informationOnly: true } } },
  { name: 'chưa rõ trạng thái', dossier: { channel: 'online', handling: { informationOnly: true } } },
];
