import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'đúng thứ tự', text: 'Hồ sơ tiếp nhận ngày 22/5/2025, hẹn trả ngày 05/6/2025, trả kết quả ngày 04/6/2025.' },
  { name: 'cùng ngày', text: 'Phản ánh tiếp nhận ngày 25/6/2025, trả lời ngày 25/6/2025.' },
  { name: 'hai câu', text: 'Hồ sơ A tiếp nhận ngày 22/5/2025. Hồ sơ B trả kết quả ngày 20/5/2025.' },
  { name: 'văn bản', text: 'Tiếp nhận ngày 22/5/2025 Công văn số 12/UBND-VP ngày 19/5/2025.' },
  { name: 'không nói tiếp nhận', text: 'Họp ngày 22/5/2025, trả lời ngày 20/5/2025.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'trả trước khi nhận', text: 'Hồ sơ tiếp nhận ngày 22/5/2025, hẹn trả ngày 05/6/2025, trả kết quả ngày 19/5/2025.' },
  { name: 'phản ánh', text: 'Phản ánh tiếp nhận ngày 25/6/2025, trả lời ngày 20/6/2025.' },
  { name: 'hẹn trả trước ngày nhận', text: 'Công dân nộp hồ sơ ngày 10/3/2026, hẹn trả kết quả ngày 02/3/2026.' },
  { name: 'ngày viết bằng chữ', text: 'Tiếp nhận ngày 15 tháng 4 năm 2025, giải quyết xong ngày 10 tháng 4 năm 2025.' },
  { name: 'sai năm', text: 'Hồ sơ tiếp nhận vào ngày 28/12/2025, xử lý xong ngày 05/01/2025.' },
];
