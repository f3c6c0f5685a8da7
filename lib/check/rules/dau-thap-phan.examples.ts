import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'dấu phẩy cả bài', text: 'Đạt 99,96%; trễ hạn 0,04%.' },
  { name: 'dấu chấm cả bài', text: 'Đạt 99.96 %.\nTrễ hạn 0.04%.' },
  { name: 'dấu chấm hàng nghìn', text: 'Tiếp nhận 4.675 hồ sơ, đạt 98,5%.' },
  { name: 'số mục và ngày', text: 'Mục 2.1. Ngày 05.6.2023 đạt 98,5%.' },
  { name: 'không có số lẻ', text: 'Đạt 100% và 98,5%.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'hai cách ghi một tỷ lệ', text: 'Tỷ lệ bình quân 0,0042%.\nTỷ lệ hồ sơ trễ hẹn (chiếm 0.0042%).' },
  { name: 'hai tỷ lệ khác nhau', text: 'Đúng hạn 99.73%, trực tuyến 87,34%.' },
  { name: 'có dấu cách trước %', text: 'Đạt 99,99%.\nTrước hạn đạt 99.99 %.' },
  { name: 'trong bảng', text: 'Xã\tTỷ lệ\nA\t98,2%\nB\t97.5%' },
  { name: 'một chữ số', text: 'Hài lòng 97.9%; số hóa 36,74%.' },
];
