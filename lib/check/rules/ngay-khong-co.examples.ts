import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'ngày thường', text: 'Công văn ngày 13/3/2023 và ngày 05 tháng 01 năm 2023.' },
  { name: 'năm nhuận', text: 'Tính đến ngày 29/02/2024.' },
  { name: 'tỷ số', text: 'Đến nay có 31/40 đơn vị hoàn thành.' },
  { name: 'chưa ghi ngày', text: 'An Lão, ngày     tháng     năm 2023' },
  { name: 'số văn bản', text: 'Nghị định số 61/2018/NĐ-CP; Thông tư 01/2020/TT-VPCP.' },
];

export const breaks: readonly TextExample[] = [
  { name: '31 tháng 6', text: 'Số liệu tính đến ngày 31/6/2023.' },
  { name: '30 tháng 2', text: 'Kế hoạch số 45/KH-UBND ngày 30/02/2024.' },
  { name: 'không phải năm nhuận', text: 'Tính đến hết 29/2/2023.' },
  { name: 'tháng 13', text: 'Quyết định ngày 05/13/2023.' },
  { name: 'viết bằng chữ', text: 'ngày 31 tháng 9 năm 2025' },
];
