import type { TextExample } from '../rule.examples';

const lines = (...all: readonly string[]): string => all.join('\n');

export const holds: readonly TextExample[] = [
  {
    name: 'liên tục',
    text: lines('I. TÌNH HÌNH', '1. Đánh giá tác động', '2. Công khai', 'II. ĐÁNH GIÁ', '1. Ưu điểm', '2. Hạn chế', 'III. PHƯƠNG HƯỚNG'),
  },
  {
    name: 'mục con và danh sách bên trong',
    text: lines('1. Công bố', '1.1. Số lượng', '1.2. Niêm yết', '2. Rà soát', '2.1. Rà soát', '1. Thứ nhất', '2. Thứ hai', '3. Giải quyết'),
  },
  { name: 'trích một phần', text: lines('5. Tình hình giải quyết', 'Tiếp nhận 120 hồ sơ', '6. Một cửa') },
  { name: 'hai phần, mỗi phần đánh số lại', text: lines('PHẦN THỨ NHẤT', 'I. Kết quả', 'II. Hạn chế', 'PHẦN THỨ HAI', 'I. Mục tiêu') },
  { name: 'số liệu đầu dòng', text: lines('1.022 Hồ sơ', '2. Hồ sơ', '2023 Năm', '10.12.2023 Ngày') },
  { name: 'danh sách đánh số lại từ đầu', text: lines('1. Việc A', '2. Việc B', '1. Việc C', '2. Việc D') },
];

export const breaks: readonly TextExample[] = [
  { name: 'hai mục III', text: lines('I. TÌNH HÌNH', 'II. ĐÁNH GIÁ', 'III. PHƯƠNG HƯỚNG', 'III. KIẾN NGHỊ') },
  { name: 'hai mục II', text: lines('## **I. TÌNH HÌNH**', '## **II. ĐÁNH GIÁ**', '## **II. PHƯƠNG HƯỚNG**', '#### **IV. KIẾN NGHỊ**') },
  { name: 'lùi lại', text: lines('I. A', 'II. B', 'III. C', 'IV. D', 'V. E', 'IV. KIẾN NGHỊ') },
  { name: 'bỏ qua một số', text: lines('I. TÌNH HÌNH', 'II. ĐÁNH GIÁ', 'IV. KIẾN NGHỊ') },
  { name: 'hai mục 3', text: lines('1. Công khai', '2. Rà soát', '3. Phản ánh', '3. Giải quyết', '4. Một cửa') },
  { name: 'mục con lặp lại', text: lines('5. Một cửa', '5.1. Chỉ đạo', '5.2. Kết quả', '5.2. Số hóa') },
];
