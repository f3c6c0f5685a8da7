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
];
