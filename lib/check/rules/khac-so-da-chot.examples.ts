import type { TextExample } from '../rule.examples';

/** Held against 5.770 to resolve and 5.625 resolved. */
export const known = [
  { indicator: 'toResolve.total', value: 5770, source: {} },
  { indicator: 'resolved.total', value: 5625, source: {} },
] as const;

export const holds: readonly TextExample[] = [
  { name: 'như đã lưu', text: 'Tổng số hồ sơ phải giải quyết: 5.770 hồ sơ.' },
  { name: 'số khác không có', text: 'Đang giải quyết 145 hồ sơ.' },
  { name: 'lĩnh vực', text: 'Lĩnh vực đất đai đã giải quyết 120 hồ sơ.' },
  { name: 'kỳ khác', text: 'Quý I đã giải quyết 5.000 hồ sơ.\nQuý II đã giải quyết 5.625 hồ sơ.' },
  { name: 'ước', text: 'Ước đã giải quyết khoảng 5.600 hồ sơ.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tổng số', text: 'Tổng số hồ sơ phải giải quyết: 5.707 hồ sơ.' },
  { name: 'đã giải quyết', text: 'Đã giải quyết 5.265 hồ sơ.' },
  { name: 'trong danh sách', text: 'Đã giải quyết 5.652 hồ sơ, trong đó đúng hạn 5.650, quá hạn 2.' },
  { name: 'dòng', text: '- Số lượng hồ sơ đã giải quyết: 562' },
  { name: 'hai số', text: 'Phải giải quyết 5.700 hồ sơ; đã giải quyết 5.600 hồ sơ.' },
];
