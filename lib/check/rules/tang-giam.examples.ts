import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'tăng', text: 'Tiếp nhận 1.200 hồ sơ, tăng 200 hồ sơ (20%) so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'giảm', text: 'Quá hạn 15 hồ sơ, giảm 5 hồ sơ so với quý trước (20 hồ sơ).' },
  { name: 'từ … lên', text: 'Hồ sơ trực tuyến tăng từ 800 lên 1.000 hồ sơ (tăng 25%).' },
  { name: 'chỉ nêu tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 20% so với cùng kỳ.' },
  { name: 'thứ khác', text: 'Tiếp nhận 1.200 hồ sơ, tăng 3 đơn vị so với cùng kỳ (12 đơn vị).' },
  { name: 'kỳ trước nêu trước, mức tăng nêu sau', text: 'Năm 2023 tiếp nhận 1.600 hồ sơ, như vậy năm 2024 tăng 400 hồ sơ (25%).' },
  { name: 'quý trước nêu trước', text: 'Quý I giải quyết 800 hồ sơ; tính ra quý II giảm 40 hồ sơ (5%).' },
  { name: 'mức giảm nói lại trong ngoặc', text: 'Trễ hạn 41 hồ sơ, giảm 123 hồ sơ (giảm 75%) so với cùng kỳ (164 hồ sơ).' },
  {
    name: 'số trong ngoặc của vế trước',
    text: 'Nhận mới giảm 402 hồ sơ (6,47%, quý trước nhận 6.213 hồ sơ); quá hạn giảm 08 hồ sơ (26,67%, quý trước 30 hồ sơ).',
  },
  { name: 'điểm phần trăm', text: 'Đạt 79,2%, tăng 4,1 điểm phần trăm so với quý trước (75,1%).' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tăng', text: 'Tiếp nhận 1.200 hồ sơ, tăng 250 hồ sơ so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 12% so với cùng kỳ (1.000 hồ sơ).' },
  { name: 'giảm', text: 'Quá hạn 15 hồ sơ, giảm 15 hồ sơ so với quý trước (20 hồ sơ).' },
  { name: 'từ … lên', text: 'Hồ sơ trực tuyến tăng từ 800 lên 1.000 hồ sơ (tăng 20%).' },
  { name: 'số và tỷ lệ', text: 'Tiếp nhận 1.200 hồ sơ, tăng 200 hồ sơ (25%) so với cùng kỳ.' },
  { name: 'tỷ lệ nêu trước', text: 'Số hồ sơ tăng 8,1% (từ 14.320 lên 15.840 hồ sơ).' },
  { name: 'điểm phần trăm', text: 'Đạt 79,2%, tăng 4,1 điểm phần trăm so với quý trước (71,5%).' },
  {
    name: 'tỷ lệ tính trên số sau',
    text: 'Hồ sơ tăng từ 1.250 hồ sơ (quý II) lên 1.475 hồ sơ (quý III), tăng 225 hồ sơ, tương ứng 15,3%.',
  },
];
