import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'tăng', text: 'Tiếp nhận 1.200 hồ sơ, tăng 200 hồ sơ (20%) so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'giảm', text: 'Quá hạn 15 hồ sơ, giảm 5 hồ sơ so với quý trước (20 hồ sơ).' },
  { name: 'từ … lên', text: 'Hồ sơ trực tuyến tăng từ 800 lên 1.000 hồ sơ (tăng 25%).' },
  { name: 'chỉ nêu tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 20% so với cùng kỳ.' },
  { name: 'thứ khác', text: 'Tiếp nhận 1.200 hồ sơ, tăng 3 đơn vị so với cùng kỳ (12 đơn vị).' },
  { name: 'kỳ trước nêu trước, mức tăng nêu sau', text: 'Năm 2023 tiếp nhận 1.600 hồ sơ, như vậy năm 2024 tăng 400 hồ sơ (25%).' },
  { name: 'quý trước nêu trước', text: 'Quý I giải quyết 800 hồ sơ; tính ra quý II giảm 40 hồ sơ (5%).' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tăng', text: 'Tiếp nhận 1.200 hồ sơ, tăng 250 hồ sơ so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 12% so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'giảm', text: 'Quá hạn 15 hồ sơ, giảm 15 hồ sơ so với quý trước (20 hồ sơ).' },
  { name: 'từ … lên', text: 'Hồ sơ trực tuyến tăng từ 800 lên 1.000 hồ sơ (tăng 20%).' },
  { name: 'số và tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 200 hồ sơ (25%) so với cùng kỳ.' },
];
