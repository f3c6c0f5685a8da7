import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'quyết định', text: 'Quyết định số 1433/QĐ-UBND ngày 25/5/2023 về việc giao chỉ tiêu.' },
  { name: 'công văn không có chữ viết tắt tên loại', text: 'Công văn số 1041/UBND-VP và Công văn 3318/CT-TTHT ngày 06/12/2023.' },
  { name: 'đề án ban hành kèm quyết định', text: 'Triển khai Đề án số 06/QĐ-TTg và Quy chế số 12/QĐ-UBND.' },
  { name: 'viết thường, viết tắt', text: 'theo QĐ số 709/QĐ-UBND; kế hoạch số 21/KH-UBND; thông báo số 169/TB-UBND' },
  { name: 'văn bản của Đảng', text: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Chỉ thị số 05-CT/TU.' },
  { name: 'nghị định, thông tư đúng năm', text: 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Thông tư số 01/2020/TT-VPCP ngày 21/10/2020.' },
  { name: 'văn bản chung chung', text: 'Văn bản số 82/KH-UBND ngày 05/01/2023.' },
  { name: 'kế hoạch ban hành bằng quyết định, nêu riêng', text: 'Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 03/01/2024.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'quyết định mang ký hiệu kế hoạch', text: 'Trong Quyết định số 82/KH-UBND ngày 05 tháng 01 năm 2023 của UBND huyện.' },
  { name: 'kế hoạch mang ký hiệu quyết định', text: 'Kế hoạch số 15/QĐ-UBND ngày 03/01/2024 về kiểm soát TTHC.' },
  { name: 'công văn mang ký hiệu thông báo', text: 'Công văn số 47/TB-UBND ngày 12/4/2024.' },
  { name: 'nghị định ghi thành thông tư', text: 'Thông tư số 61/2018/NĐ-CP của Chính phủ.' },
  { name: 'năm trong số khác năm của ngày', text: 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2021 của Chính phủ.' },
  { name: 'báo cáo mang ký hiệu kế hoạch', text: 'tại Báo cáo số 120/KH-UBND ngày 20/6/2023' },
];
