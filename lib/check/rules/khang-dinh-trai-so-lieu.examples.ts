import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'không có hồ sơ quá hạn', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 895, quá hạn 0. Không có hồ sơ quá hạn.' },
  { name: 'phấn đấu', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01. Phấn đấu không để hồ sơ quá hạn.' },
  { name: 'kỳ khác', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01. Quý trước không có hồ sơ quá hạn.' },
  {
    name: 'phương hướng',
    text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01.\nIII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n- Không để xảy ra hồ sơ quá hạn.',
  },
  {
    name: 'của một lĩnh vực',
    text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01. Lĩnh vực hộ tịch không có hồ sơ quá hạn.',
  },
  { name: 'của một đơn vị', text: 'Có 1.077 hồ sơ giải quyết quá hạn; riêng huyện Đảo Ngọc không có hồ sơ quá hạn.' },
  {
    name: 'đã giải quyết không quá hạn, đang giải quyết có',
    text: 'Đã giải quyết 3.012 hồ sơ, không có hồ sơ quá hạn. Đang giải quyết 63 hồ sơ, trong đó 60 hồ sơ còn hạn, 03 hồ sơ đã quá hạn.',
  },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'không trễ hẹn',
    text: 'Đã giải quyết 5.625 hồ sơ, trong đó đúng hạn 5.610, quá hạn 15.\nGiải quyết đúng quy định, không yêu cầu bổ sung hồ sơ quá một lần, không trễ hẹn.',
  },
  { name: 'không có hồ sơ quá hạn', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01. Trong kỳ không có hồ sơ quá hạn.' },
  { name: '100% đúng hạn', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, quá hạn 01. 100% hồ sơ được giải quyết đúng hạn.' },
  {
    name: 'không phản ánh',
    text: 'Tổng số phản ánh, kiến nghị đã tiếp nhận: 3 phản ánh.\nTrong kỳ không nhận được phản ánh của người dân.',
  },
  { name: 'không tồn đọng, có quá hạn', text: 'Hồ sơ đang giải quyết: 15 hồ sơ, trong đó quá hạn 04 hồ sơ. Không có hồ sơ tồn đọng.' },
  { name: 'không tồn đọng', text: 'Hồ sơ đang giải quyết: 15 hồ sơ. Không có hồ sơ tồn đọng.' },
  {
    name: 'của một lĩnh vực, ngay trong câu',
    text: '100% hồ sơ đất đai được trả đúng hạn: đã trả 384 hồ sơ, trong đó đúng hạn 372 hồ sơ, quá hạn 12 hồ sơ.',
  },
  {
    name: 'không có và có',
    text: 'Không có phản ánh, kiến nghị về thái độ phục vụ.\nTồn tại: có 03 phản ánh, kiến nghị về thái độ phục vụ của viên chức.',
  },
];
