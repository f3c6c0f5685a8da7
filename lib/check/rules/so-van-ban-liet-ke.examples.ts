import type { TextExample } from '../rule.examples';

const documents = ['Công văn số 14/VP ngày 06/01/2025', 'Công văn số 29/VP ngày 13/01/2025', 'Kế hoạch số 47/KH-VP ngày 10/02/2025'];

export const holds: readonly TextExample[] = [
  { name: 'đủ trong một câu', text: `Đơn vị đã ban hành 03 văn bản chỉ đạo: ${documents.join('; ')}.` },
  {
    name: 'đủ trong danh sách',
    text: `UBND xã đã ban hành 03 văn bản sau:\n${documents.map((one) => `- ${one} về việc rà soát;`).join('\n')}`,
  },
  { name: 'chỉ nêu một số', text: `UBND xã đã ban hành 12 văn bản, trong đó có: ${documents.join('; ')}.` },
  { name: 'còn nữa', text: `Đã ban hành 05 văn bản: ${documents.join('; ')}…` },
  {
    name: 'nhắc đến văn bản khác',
    text: 'Đã ban hành 01 kế hoạch: Kế hoạch số 10/KH-UBND thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022.',
  },
  { name: 'không nói bao nhiêu', text: `Đã ban hành các văn bản: ${documents.join('; ')}.` },
];

export const breaks: readonly TextExample[] = [
  { name: 'thừa một', text: `Đơn vị đã ban hành 02 văn bản chỉ đạo: ${documents.join('; ')}.` },
  { name: 'thiếu một', text: `Đã ban hành 04 công văn: ${documents.join('; ')}.` },
  {
    name: 'danh sách thiếu',
    text: `UBND xã đã ban hành 05 văn bản sau:\n${documents.map((one) => `- ${one} về việc rà soát;`).join('\n')}\nCông tác khác.`,
  },
  { name: 'cách nhau bằng dấu phẩy', text: `UBND phường đã ban hành 02 văn bản: ${documents.join(', ')}.` },
  { name: 'số không có số 0', text: `Trung tâm đã tham mưu ban hành 6 văn bản: ${documents.join('; ')}.` },
];
