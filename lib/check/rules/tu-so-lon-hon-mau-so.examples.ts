import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'tử số nhỏ hơn', text: 'Hồ sơ mức độ 4 là 762/764 hồ sơ.' },
  { name: 'bằng nhau', text: 'Cấp huyện đạt 287/287 hồ sơ, đạt 100%.' },
  { name: 'số văn bản', text: 'Thực hiện Công văn số 762/264 và Nghị định 61/2018/NĐ-CP.' },
  { name: 'ngày tháng', text: 'Tính đến ngày 30/6 có 15 hồ sơ.' },
  { name: 'thứ hạng', text: 'Chỉ số xếp thứ 4/63 tỉnh, thành phố.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tử số lớn hơn mẫu số', text: 'Mức độ 4 là 762/264 hồ sơ đạt 99,77%.' },
  { name: 'có dấu chấm hàng nghìn', text: 'Đã số hóa 1.250/1.150 hồ sơ.' },
  { name: 'thủ tục', text: 'Đã tích hợp 120/112 thủ tục hành chính.' },
  { name: 'đơn vị', text: 'Có 16/15 đơn vị xếp loại tốt.' },
  { name: 'viết tắt', text: 'Xã A: 45/44 HS.' },
];
