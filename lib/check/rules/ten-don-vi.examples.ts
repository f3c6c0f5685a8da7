import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'một cách viết', text: 'UBND xã Xuân Du báo cáo.\nUBND xã Xuân Du đã tiếp nhận.\nĐịa bàn xã Xuân Du.' },
  { name: 'viết hoa, đặt dấu khác chỗ', text: 'ỦY BAN NHÂN DÂN XÃ THANH HÒA\nUBND xã Thanh Hoà báo cáo.\nUBND xã Thanh Hòa tiếp nhận.' },
  { name: 'xã khác tên', text: 'UBND xã Tân Lập báo cáo.\nUBND xã Tân Lập phối hợp xã Tân Thành, xã Hòa Bình.' },
  { name: 'khác cấp', text: 'UBND huyện Như Thanh báo cáo.\nUBND huyện Như Thanh, xã Như Than.' },
  { name: 'viết đầy đủ và viết tắt', text: 'Ủy ban nhân dân phường Mỹ Đình 1.\nUBND phường Mỹ Đình 2.\nUBND phường Mỹ Đình 1.' },
  { name: 'không nói đơn vị nào', text: 'Các xã, thị trấn báo cáo đầy đủ. Xã Xuân Du và xã Xuân Dư.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'thiếu chữ', text: 'UBND xã Thanh Lòa báo cáo.\nUBND xã Thanh Lòa tiếp nhận.\nđịa bàn xã Thanh Lò năm 2023.' },
  { name: 'sai dấu', text: 'UBND xã Xuân Du báo cáo.\nUBND xã Xuân Du tiếp nhận.\nTại UBND xã Xuân Dư có 12 hồ sơ.' },
  { name: 'sai chữ', text: 'UBND huyện An Lão báo cáo.\nUBND huyện An Lão đã chỉ đạo.\nUBND huyện An Lạo niêm yết.' },
  { name: 'tên đầy đủ', text: 'Ủy ban nhân dân phường Hòa Thuận báo cáo.\nUBND phường Hòa Thuận.\nphường Hòa Thuân tiếp nhận.' },
  { name: 'thị trấn', text: 'UBND thị trấn Bến Sung.\nUBND thị trấn Bến Sung.\nthị trấn Bến Xung đạt 100%.' },
];
