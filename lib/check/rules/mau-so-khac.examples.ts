import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  {
    name: 'chia cho số đã giải quyết',
    text: 'Tổng số hồ sơ phải giải quyết 1.022.\nĐã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01.\nHồ sơ trễ hạn 1/895 hồ sơ.',
  },
  { name: 'chưa có số đã giải quyết', text: 'Tổng số hồ sơ phải giải quyết 1.022. Hồ sơ trễ hạn 1/1.022 hồ sơ.' },
  {
    name: 'đã giải quyết hết',
    text: 'Tổng số hồ sơ phải giải quyết 895.\nĐã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01.\nTrễ hạn 1/895 hồ sơ.',
  },
  {
    name: 'tỷ số khác',
    text: 'Tổng số hồ sơ phải giải quyết 1.022.\nĐã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01.\nSố hóa 800/1.022 hồ sơ.',
  },
  {
    name: 'viết ngược: quy tắc khác',
    text: 'Tổng số hồ sơ phải giải quyết 200.\nĐã giải quyết 150 hồ sơ, trong đó trước hạn và đúng hạn 145, trễ hạn 05.\nTổng số tiếp nhận và trễ hạn 200/5 hồ sơ.',
  },
  { name: 'không có tỷ số', text: 'Đã giải quyết 895 hồ sơ.' },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'chia cho tổng tiếp nhận',
    text: 'Tổng số hồ sơ phải giải quyết 1.022.\nĐã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01.\nHồ sơ trễ hạn 1/1.022 hồ sơ.',
  },
  {
    name: 'trong ngoặc',
    text: 'Tổng số hồ sơ phải giải quyết 200.\nĐã giải quyết 150 hồ sơ, trong đó trước hạn và đúng hạn 145, trễ hạn 05.\nHồ sơ trễ hạn còn xảy ra (5/200 hồ sơ).',
  },
  {
    name: 'ở câu trước',
    text: 'Tồn tại: hồ sơ quá hạn 06/300 hồ sơ.\nTổng số hồ sơ phải giải quyết 300.\nĐã giải quyết 250 hồ sơ, trong đó đúng hạn 244, quá hạn 06.',
  },
  {
    name: 'có kỳ trước',
    text: 'Tiếp nhận 200 hồ sơ, trong đó tiếp nhận mới 190, kỳ trước chuyển qua 10.\nĐã giải quyết 150 hồ sơ, trong đó đúng hạn 145, quá hạn 05.\nHồ sơ quá hạn 5/200 hồ sơ.',
  },
  {
    name: 'theo cấp',
    text: 'a) Cấp huyện:\n- Tổng số hồ sơ phải giải quyết: 100\n- Đã giải quyết: 90; trong đó: đúng hạn: 89; trễ hạn: 01;\nb) Cấp xã:\n- Tổng số hồ sơ phải giải quyết: 50\n- Đã giải quyết: 40; trong đó: đúng hạn: 39; trễ hạn: 01;\nc) Đánh giá\nHồ sơ trễ hạn 2/150 hồ sơ.',
  },
];
