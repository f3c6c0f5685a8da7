import type { TextExample } from '../rule.examples';

const three = 'Kế hoạch số 10/KH-UBND ngày 12/01/2026; Kế hoạch số 17/KH-UBND ngày 20/01/2026; Kế hoạch số 24/KH-UBND ngày 02/02/2026.';

export const holds: readonly TextExample[] = [
  { name: 'đủ', text: `Đã ban hành 03 kế hoạch: ${three}` },
  { name: 'không liệt kê', text: 'Đã ban hành 04 văn bản chỉ đạo, điều hành.' },
  { name: 'liệt kê ở dòng dưới', text: 'Đã ban hành 04 văn bản:\n- Công văn số 14/VP;\n- Công văn số 15/VP.' },
  { name: 'nêu một văn bản', text: 'Đã ban hành 04 văn bản, nhất là: Kế hoạch số 10/KH-UBND ngày 12/01/2026.' },
  { name: 'nêu hai văn bản', text: 'Đã ban hành 04 văn bản, nổi bật là: Kế hoạch số 10/KH-UBND; Kế hoạch số 17/KH-UBND.' },
  { name: 'còn nữa', text: 'Đã ban hành 04 văn bản: Kế hoạch số 10/KH-UBND; Kế hoạch số 17/KH-UBND…' },
  { name: 'liệt kê thứ khác', text: 'Đã tổ chức 04 cuộc họp: theo Công văn số 14/VP; Công văn số 15/VP.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'thiếu một', text: `Đã ban hành 04 kế hoạch: ${three}` },
  { name: 'thừa một', text: `Đã ban hành 02 kế hoạch: ${three}` },
  {
    name: 'công văn',
    text: 'Đơn vị đã ban hành 03 văn bản chỉ đạo: Công văn số 14/VP ngày 06/01/2025; Công văn số 29/VP ngày 13/01/2025.',
  },
  { name: 'dấu phẩy', text: 'Trong kỳ ban hành 03 văn bản: Quyết định số 14/QĐ-UBND, Công văn số 29/UBND-VP.' },
  { name: 'và', text: 'Trong kỳ ban hành 04 văn bản: Quyết định số 14/QĐ-UBND, Kế hoạch số 5/KH-UBND và Công văn số 29/UBND-VP.' },
];
