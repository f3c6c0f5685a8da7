import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'không lặp', text: 'Tiếp tục triển khai, thực hiện Đề án.' },
  { name: 'từ láy', text: 'Luôn luôn, dần dần, từ từ, ngày ngày được cải thiện.' },
  { name: 'qua dấu câu', text: 'Triển khai, thực hiện; thực hiện nghiêm túc.' },
  { name: 'qua câu', text: 'Nộp tại. Tại Bộ phận Một cửa.' },
  { name: 'hết một từ, sang từ khác', text: 'Chỉ số số hóa, lý do do hệ thống, biểu kèm theo theo mẫu, hiện tại tại xã.' },
  { name: 'tên riêng', text: 'Bà Của Của Nguyễn. Tại Tại.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'thực hiện thực hiện', text: 'Tiếp tục triển khai, thực hiện thực hiện Đề án phát triển ứng dụng.' },
  { name: 'chỉ chỉ đạo', text: 'có giải pháp chỉ chỉ đạo quyết liệt' },
  { name: 'của của', text: 'thuộc thẩm quyền của của UBND xã' },
  { name: 'hồ sơ hồ sơ', text: 'tiếp nhận 120 hồ sơ hồ sơ trực tuyến' },
  { name: 'các các', text: 'UBND các các xã' },
];
