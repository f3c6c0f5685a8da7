import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  {
    name: 'bằng nhau',
    text: 'Tổng số hồ sơ phải giải quyết 4.675 hồ sơ.\nCấp huyện phải giải quyết 1.022 hồ sơ.\nCấp xã phải giải quyết 3.653 hồ sơ.',
  },
  { name: 'thiếu một cấp', text: 'Tổng số hồ sơ phải giải quyết 4.675 hồ sơ.\nCấp huyện phải giải quyết 1.022 hồ sơ.' },
  {
    name: 'số khác loại',
    text: 'Tổng số hồ sơ phải giải quyết 4.675 hồ sơ.\nCấp huyện đã giải quyết 895 hồ sơ.\nCấp xã đã giải quyết 3.638 hồ sơ.',
  },
  {
    name: 'kỳ khác',
    text: 'Quý I phải giải quyết 4.000 hồ sơ.\nQuý II cấp huyện phải giải quyết 1.022 hồ sơ.\nQuý II cấp xã phải giải quyết 3.653 hồ sơ.',
  },
  {
    name: 'ba cấp',
    text: 'Phải giải quyết 30 hồ sơ.\nCấp tỉnh phải giải quyết 10 hồ sơ.\nCấp huyện phải giải quyết 10 hồ sơ.\nCấp xã phải giải quyết 10 hồ sơ.',
  },
  {
    name: 'cộng hai giai đoạn cuối',
    text: '1. Tháng 4: tiếp nhận 300 hồ sơ.\n2. Tháng 5: tiếp nhận 310 hồ sơ.\n3. Tháng 6: tiếp nhận 320 hồ sơ.\nCộng hai tháng cuối: tiếp nhận 630 hồ sơ.',
  },
  {
    name: 'cộng khớp',
    text: 'a) Khối sở: tiếp nhận 810 hồ sơ.\nb) Khối xã: tiếp nhận 1.655 hồ sơ.\nc) Cộng hai khối: tiếp nhận 2.465 hồ sơ.',
  },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'lệch',
    text: 'Tổng số hồ sơ phải giải quyết 4.765 hồ sơ.\nCấp huyện phải giải quyết 1.022 hồ sơ.\nCấp xã phải giải quyết 3.653 hồ sơ.',
  },
  { name: 'đã giải quyết', text: 'Đã giải quyết 4.533 hồ sơ.\nCấp huyện đã giải quyết 985 hồ sơ.\nCấp xã đã giải quyết 3.638 hồ sơ.' },
  {
    name: 'ba cấp',
    text: 'Đã giải quyết 30 hồ sơ.\nCấp tỉnh đã giải quyết 10 hồ sơ.\nCấp huyện đã giải quyết 10 hồ sơ.\nCấp xã đã giải quyết 12 hồ sơ.',
  },
  { name: 'hai cấp', text: 'Đang giải quyết 142 hồ sơ.\nCấp tỉnh đang giải quyết 127 hồ sơ.\nCấp xã đang giải quyết 51 hồ sơ.' },
  {
    name: 'trực tuyến',
    text: 'Tiếp nhận trực tuyến 519 hồ sơ.\nCấp huyện tiếp nhận trực tuyến 72 hồ sơ.\nCấp xã tiếp nhận trực tuyến 474 hồ sơ.',
  },
  {
    name: 'cộng hai giai đoạn',
    text: 'a) Từ ngày 15/3/2024 đến ngày 14/4/2024: tiếp nhận 810 hồ sơ; giải quyết 802 hồ sơ.\nb) Từ ngày 15/4/2024 đến ngày 14/6/2024: tiếp nhận 1.655 hồ sơ; giải quyết 1.640 hồ sơ.\nc) Cộng hai giai đoạn: tiếp nhận 2.456 hồ sơ; giải quyết 2.442 hồ sơ.',
  },
  {
    name: 'cộng hai hệ thống trong một đoạn',
    text: 'Trên hệ thống của bộ, phường tiếp nhận 210 hồ sơ, còn 12 hồ sơ. Trên hệ thống của tỉnh, phường tiếp nhận 3.040 hồ sơ, còn 25 hồ sơ. Cộng hai hệ thống: tiếp nhận 3.250 hồ sơ, còn 47 hồ sơ.',
  },
  {
    name: 'cộng các phòng ở dòng cuối',
    text: '1. Phòng Tư pháp tiếp nhận 120 hồ sơ.\n2. Phòng Kinh tế tiếp nhận 210 hồ sơ.\n3. Phòng Văn hóa tiếp nhận 102 hồ sơ.\nTổng cộng: tiếp nhận 423 hồ sơ.',
  },
];
