import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'nhắc lại cùng một ngày', text: 'Kế hoạch số 79/KH-UBND ngày 04/5/2023 và Kế hoạch số 79/KH-UBND ngày 4/5/2023.' },
  { name: 'khác năm', text: 'Kế hoạch số 12/KH-UBND ngày 08/01/2022; Kế hoạch số 12/KH-UBND ngày 12/01/2023.' },
  {
    name: 'khác cơ quan',
    text: 'Kế hoạch số 21/KH-UBND ngày 23/02/2023 của UBND xã Tân Lập; Kế hoạch số 21/KH-UBND ngày 10/01/2023 của UBND huyện.',
  },
  { name: 'khác ký hiệu', text: 'Quyết định số 169/QĐ-UBND ngày 12/01/2023; Thông báo số 169/TB-UBND ngày 16/11/2023.' },
  { name: 'không ghi ngày', text: 'Quyết định số 1829/QĐ-UBND ngày 30/5/2023; thực hiện Quyết định số 1829/QĐ-UBND.' },
  { name: 'một bên ghi cơ quan', text: 'Công văn số 45/UBND-VP ngày 03/2/2024; Công văn số 45/UBND-VP ngày 01/3/2024 của UBND tỉnh.' },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'cùng cơ quan, hai ngày',
    text: 'QĐ số 709/QĐ-UBND ngày 11/5/2023 của UBND tỉnh Lạng Sơn; QĐ số 709/QĐ-UBND ngày 10/5/2023 của UBND tỉnh Lạng Sơn.',
  },
  { name: 'quyết định của Thủ tướng', text: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022.\nTheo Quyết định số 766/QĐ-TTg ngày 26/3/2022.' },
  { name: 'nghị định', text: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Nghị định số 61/2018/NĐ-CP ngày 24/3/2018.' },
  { name: 'không ghi cơ quan', text: 'Công văn số 320/UBND-VP ngày 15/3/2023 và Công văn số 320/UBND-VP ngày 16/3/2023.' },
  {
    name: 'hai cách viết tên cơ quan',
    text: 'Quyết định số 51/QĐ-UBND ngày 02/02/2025 của UBND tỉnh; Quyết định số 51/QĐ-UBND ngày 20/02/2025 của Chủ tịch UBND tỉnh.',
  },
];
