import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'phần nhỏ hơn', text: 'Tiếp nhận 300 hồ sơ, trong đó có 120 hồ sơ đất đai.' },
  { name: 'hai thứ khác nhau', text: 'Có 14 xã, trong đó tiếp nhận 500 hồ sơ.' },
  { name: 'lũy kế', text: 'Tiếp nhận 300 hồ sơ, trong đó lũy kế từ đầu năm 900 hồ sơ.' },
  { name: 'bằng tổng', text: 'Tiếp nhận 300 hồ sơ, trong đó trực tuyến 300 hồ sơ.' },
  { name: 'câu khác', text: 'Tiếp nhận 300 hồ sơ. Năm trước tiếp nhận 500 hồ sơ.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'trong đó có', text: 'Tiếp nhận 300 hồ sơ, trong đó có 320 hồ sơ đất đai.' },
  { name: 'trực tuyến', text: 'Tiếp nhận 300 hồ sơ, trong đó trực tuyến 380 hồ sơ.' },
  { name: 'trong ngoặc', text: 'Đã giải quyết 150 hồ sơ (trong đó trước hạn 510 hồ sơ).' },
  { name: 'thủ tục', text: 'Có 111 thủ tục, trong đó có 116 thủ tục toàn trình.' },
  { name: 'câu sau', text: 'Đã tiếp nhận 80 hồ sơ. Trong đó, có 82 hồ sơ hộ tịch.' },
];
