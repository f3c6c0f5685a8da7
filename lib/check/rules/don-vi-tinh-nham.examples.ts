import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'đúng', text: 'Công khai 268 thủ tục. Tiếp nhận trực tuyến 287 hồ sơ.' },
  { name: 'nhỏ hơn tổng', text: 'Công khai 268 thủ tục. Toàn trình 67/67 thủ tục. Nhận 67 hồ sơ.' },
  { name: 'số nhỏ', text: 'Công khai 20 thủ tục. Trực tuyến 30/30 thủ tục. Nhận 30 hồ sơ.' },
  { name: 'không nêu tổng', text: 'Trực tuyến 287/287 thủ tục. Nhận 287 hồ sơ.' },
  { name: 'không có hồ sơ nào bằng', text: 'Công khai 268 thủ tục. Trực tuyến 287/287 thủ tục.' },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'tỷ số',
    text: 'Tổng số thủ tục được công khai: 268 thủ tục.\nTrực tuyến 287/287 thủ tục, đạt 100%.\nTiếp nhận trực tuyến 287 hồ sơ.',
  },
  { name: 'số đếm', text: 'Tổng số thủ tục được công khai: 268 thủ tục.\nTiếp nhận trực tuyến 384 thủ tục.\nTrong đó có 384 hồ sơ.' },
  { name: 'TTHC', text: 'Niêm yết công khai 119 TTHC. Tỷ lệ 72,4% (1.817/2.509 TTHC phát sinh). Nhận 1.817 hồ sơ.' },
  { name: 'hai tổng', text: 'Công khai 100 TTHC. Niêm yết công khai 119 TTHC.\nĐã giải quyết 250/250 TTHC.\nĐã giải quyết 250 hồ sơ.' },
  { name: 'đã giải quyết', text: 'Tổng số thủ tục công khai: 57 thủ tục.\nĐã giải quyết 95 thủ tục.\nSố hồ sơ đã giải quyết: 95 hồ sơ.' },
];
