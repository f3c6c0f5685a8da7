import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'bằng thang điểm', text: 'Tổng điểm tối đa 18 điểm, đơn vị đạt 18 điểm.' },
  { name: 'khoảng điểm', text: 'Thang điểm 18, các đơn vị đạt từ 17,4 đến 18 điểm.' },
  { name: 'không nêu thang điểm', text: 'Đơn vị đạt 95 điểm.' },
  { name: 'đoạn khác', text: 'Tối đa 2 điểm mỗi chỉ số.\nTổng cộng đạt 18 điểm.' },
  { name: 'cộng điểm', text: 'Chỉ số công khai đạt 15 điểm trên thang điểm 18.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'vượt', text: 'Tổng điểm tối đa 18 điểm, đơn vị đạt 18,5 điểm.' },
  { name: 'khoảng điểm', text: 'Thang điểm 18, các đơn vị đạt từ 17,4 đến 19 điểm.' },
  { name: 'thang điểm 100', text: 'Theo thang điểm 100, huyện đạt 102,5 điểm.' },
  { name: 'tối đa', text: 'Chỉ số tiến độ đạt 21 điểm (tối đa 20 điểm).' },
  { name: 'điểm tối đa là', text: 'Điểm tối đa là 12 điểm; kết quả đạt 12,4 điểm.' },
];
