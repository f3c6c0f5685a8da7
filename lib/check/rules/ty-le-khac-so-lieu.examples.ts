import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'đúng', text: 'Đã giải quyết 895 hồ sơ; trong đó trước hạn và đúng hạn 894, trễ hạn 01. Tỷ lệ giải quyết đúng hạn đạt 99,89%.' },
  {
    name: 'tính trên tổng tiếp nhận',
    text: 'Tổng số hồ sơ phải giải quyết: 200 hồ sơ.\nĐã giải quyết 100 hồ sơ, trong đó đúng hạn 90, quá hạn 10.\nTỷ lệ hồ sơ quá hạn 5%.',
  },
  {
    name: 'của lĩnh vực khác',
    text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01. Tỷ lệ hồ sơ đúng hạn lĩnh vực đất đai đạt 98%.',
  },
  {
    name: 'một số xã',
    text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01. Tỷ lệ đúng hạn cao, một số xã tỷ lệ đúng hạn đạt 100%.',
  },
  { name: 'chỉ tiêu', text: 'Đã giải quyết 895 hồ sơ, trong đó đúng hạn 894, trễ hạn 01. Chỉ tiêu tỷ lệ đúng hạn đạt 99%.' },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'đúng hạn',
    text: 'Đã giải quyết 4.533 hồ sơ, trong đó trước hạn và đúng hạn 4.531, trễ hạn 02. Tỷ lệ giải quyết đúng hạn đạt 99,99%.',
  },
  {
    name: 'trễ hạn',
    text: 'Đã giải quyết 4.533 hồ sơ, trong đó trước hạn và đúng hạn 4.531, trễ hạn 02. Tỷ lệ hồ sơ trễ hạn chiếm 0,42%.',
  },
  {
    name: 'trước hạn cao hơn cả trước và đúng hạn',
    text: 'Đã giải quyết 4.533 hồ sơ, trong đó trước hạn và đúng hạn 4.531, trễ hạn 02.\nHồ sơ có tỷ lệ giải quyết trước hạn rất cao (đạt 99,99%).',
  },
  {
    name: 'theo cấp',
    text: 'a) Cấp huyện:\n- Đã giải quyết: 895; trong đó: trước hạn và đúng hạn: 894; trễ hạn: 01;\nb) Cấp xã:\n- Đã giải quyết: 3.638; trong đó: trước hạn và đúng hạn: 3.637; trễ hạn: 01;\nc) Đánh giá\nTỷ lệ hồ sơ trước hạn và đúng hạn đạt 98,96%.',
  },
  {
    name: 'trong ngoặc',
    text: 'Đã giải quyết 500 hồ sơ, trong đó đúng hạn 450, trễ hạn 50. Hồ sơ giải quyết đúng hạn đạt tỷ lệ khá cao (95%).',
  },
];
