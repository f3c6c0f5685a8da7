import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'cân đối', text: '- Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ.\n- Đã giải quyết: 895 hồ sơ.\n- Đang giải quyết: 127 hồ sơ.' },
  {
    name: 'có trả lại',
    text: 'Tổng số hồ sơ phải giải quyết 100 hồ sơ; đã giải quyết 90 hồ sơ; đang giải quyết 7 hồ sơ; trả lại 3 hồ sơ.',
  },
  {
    name: 'kỳ trước không ghi số',
    text: 'Đã tiếp nhận 120 hồ sơ (chưa kể hồ sơ kỳ trước chuyển sang), đã giải quyết 125 hồ sơ, đang giải quyết 15 hồ sơ.',
  },
  {
    name: 'kỳ trước ở câu sau',
    text: 'Trong kỳ tiếp nhận 500 hồ sơ, đã giải quyết 480 hồ sơ, đang giải quyết 30 hồ sơ. Kỳ trước chuyển sang 10 hồ sơ.',
  },
  {
    name: 'hai lĩnh vực',
    text: 'Lĩnh vực đất đai: tiếp nhận 120 hồ sơ.\nLĩnh vực hộ tịch: đã giải quyết 80 hồ sơ; đang giải quyết 5 hồ sơ.',
  },
  {
    name: 'mới và kỳ trước',
    text: 'Mới tiếp nhận 90 hồ sơ, kỳ trước chuyển qua 10 hồ sơ. Đã giải quyết 95 hồ sơ. Đang giải quyết 5 hồ sơ.',
  },
  {
    name: 'hồ sơ năm trước nằm trong số tiếp nhận',
    text: 'Tổng tiếp nhận 733: trực tuyến 640, trực tiếp 81, năm trước 12. Đã giải quyết 700. Còn lại 33.',
  },
  {
    name: 'có phần không quen',
    text: 'Tổng số phải giải quyết 2.266 hồ sơ; đã có kết quả 2.174 hồ sơ; trả lại do không đủ điều kiện 21 hồ sơ; xin rút 09 hồ sơ; đang giải quyết 62 hồ sơ.',
  },
];

export const breaks: readonly TextExample[] = [
  { name: 'lệch', text: '- Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ.\n- Đã giải quyết: 895 hồ sơ.\n- Đang giải quyết: 172 hồ sơ.' },
  {
    name: 'mới và kỳ trước',
    text: 'Mới tiếp nhận 90 hồ sơ, kỳ trước chuyển qua 10 hồ sơ. Đã giải quyết 95 hồ sơ. Đang giải quyết 15 hồ sơ.',
  },
  { name: 'một câu', text: 'Trong kỳ tiếp nhận 500 hồ sơ, đã giải quyết 480 hồ sơ, đang giải quyết 30 hồ sơ.' },
  {
    name: 'phản ánh',
    text: '- Tổng số phản ánh, kiến nghị đã tiếp nhận: 12\n- Số phản ánh, kiến nghị đã xử lý: 10\n- Số phản ánh, kiến nghị đang xử lý: 3',
  },
  {
    name: 'đang giải quyết',
    text: 'Hồ sơ đang giải quyết: 145 hồ sơ.\nHồ sơ đang giải quyết còn trong hạn: 120 hồ sơ.\nHồ sơ đang giải quyết đã quá hạn: 52 hồ sơ.',
  },
];
