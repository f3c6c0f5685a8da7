import type { TextExample } from '../rule.examples';

const list = (...items: readonly string[]): string =>
  ['Trong quý II năm 2023, UBND huyện đã ban hành những văn bản liên quan đến kiểm soát TTHC như sau:', ...items].join('\n');

export const holds: readonly TextExample[] = [
  { name: 'trong kỳ 15 – 14', text: list('- Công văn số 320/UBND ngày 15/03/2023 về việc;', '- Kế hoạch 63/KH-UBND ngày 05/04/2023.') },
  { name: 'trong quý dương lịch', text: list('- Công văn số 912/UBND ngày 28/6/2023 về việc đôn đốc.') },
  {
    name: 'văn bản được nhắc đến trong trích yếu',
    text: list('- Kế hoạch số 63/KH-UBND ngày 05/4/2023 thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022.'),
  },
  { name: 'tiếp tục thực hiện văn bản cũ', text: 'Quý II năm 2023, UBND huyện tiếp tục thực hiện Kế hoạch số 13/KH-UBND ngày 08/01/2022.' },
  {
    name: 'danh sách đã hết',
    text: `${list('- Công văn 332/UBND ngày 16/03/2023 về việc rà soát.')}\n7. Thực hiện TTHC\nNghị định số 45/2020/NĐ-CP ngày 08/04/2020`,
  },
  { name: 'không nói kỳ', text: 'UBND xã đã ban hành Kế hoạch số 79/KH-UBND ngày 04/5/2021 về khảo sát.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'trước kỳ', text: list('- Công văn số 295/UBND ngày 13/3/2023 về việc đề xuất;', '- Công văn 320/UBND ngày 15/03/2023.') },
  { name: 'sau kỳ', text: list('- Quyết định số 1600/QĐ-UBND ngày 20/7/2023 về việc giao chỉ tiêu.') },
  { name: 'sai năm', text: list('- Kế hoạch 63/KH-UBND ngày 05/04/2022 về việc triển khai đề án.') },
  { name: 'trong câu', text: 'Trong tháng 6/2024, UBND phường đã ban hành Kế hoạch số 88/KH-UBND ngày 02/4/2024 về rà soát TTHC.' },
  { name: 'cả năm', text: 'Năm 2024, UBND xã đã ban hành Kế hoạch số 10/KH-UBND ngày 20/01/2023 về kiểm soát TTHC.' },
  {
    name: 'ngoài những ngày đã nêu của kỳ',
    text: 'Số liệu từ ngày 15/6/2025 đến ngày 14/9/2025. Trong quý III/2025, UBND phường đã ban hành các văn bản:\n- Thông báo số 33/TB-UBND ngày 22/9/2025 về lịch tiếp công dân.',
  },
  {
    name: 'liệt kê trong một câu',
    text: 'Trong quý IV/2024, UBND huyện đã ban hành 02 văn bản: Công văn số 1655/UBND-VP ngày 11/10/2024 về tập huấn; Công văn số 1420/UBND-VP ngày 30/8/2024 về rà soát.',
  },
  {
    name: 'sau ngày báo cáo',
    text: 'Hoa Lư, ngày 17 tháng 9 năm 2025\nBÁO CÁO\nĐã ban hành Công văn số 214/UBND-VP ngày 19/11/2025 về thanh toán trực tuyến.',
  },
  {
    name: 'kỳ nêu bằng ngày',
    text: 'Trong kỳ báo cáo (từ 15/6/2025 đến 14/9/2025), UBND xã đã ban hành Công văn số 151/UBND-VP ngày 09/10/2025 về số hóa.',
  },
];
