import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'hai dòng', text: 'Tổng số tiền: 45.600.000 đồng\nBằng chữ: Bốn mươi lăm triệu sáu trăm nghìn đồng chẵn.' },
  {
    name: 'cách đọc tắt "tám sáu", "chín tư"',
    text: 'Số phí 2.986.514.794 đồng (Hai tỷ chín trăm tám sáu triệu, năm trăm mười bốn nghìn, bảy trăm chín tư đồng).',
  },
  { name: 'số hồ sơ', text: 'Còn 02 (hai) hồ sơ quá hạn và 15 hồ sơ (mười lăm) đang xử lý.' },
  { name: 'số tiền tròn triệu', text: 'Tổng thu 14,58 triệu đồng (Bằng chữ: Mười bốn triệu năm trăm tám mươi nghìn đồng).' },
  { name: 'số tiền đã làm tròn', text: 'Tổng thu 14,6 triệu đồng (mười bốn triệu năm trăm tám mươi nghìn đồng).' },
  { name: 'trong ngoặc không phải là số', text: 'Tiếp nhận 120 hồ sơ (năm 2023 là 100 hồ sơ), trả lại 4 hồ sơ (ba xã, hai phường).' },
  { name: 'phần trăm', text: 'Đạt 99,73% (chín mươi chín phẩy bảy mươi ba phần trăm).' },
  { name: 'chữ có hai cách hiểu, một cách khớp', text: 'Kinh phí 980 triệu đồng (chín trăm tám triệu đồng).' },
  { name: 'ngày tháng năm', text: 'Thông báo số 12/TB-UBND ngày 15/6/2023 (năm, sáu tháng trước).' },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'đảo hai chữ số',
    text: 'Số phí 2.896.514.794 đồng (Hai tỷ chín trăm tám mươi sáu triệu năm trăm mười bốn nghìn bảy trăm chín mươi tư đồng).',
  },
  { name: 'số hồ sơ', text: 'Trong kỳ có 03 (hai) hồ sơ trễ hạn.' },
  { name: 'thiếu một nhóm ba chữ số', text: 'Thu phí 1.250.000 đồng (một triệu hai trăm nghìn đồng chẵn).' },
  { name: 'bằng chữ sau dấu phẩy', text: 'Số tiền 45.600.000 đồng, bằng chữ: Bốn mươi lăm triệu bảy trăm nghìn đồng.' },
  { name: 'lệch hàng', text: 'Tổng số 15.000.000 đồng (Một triệu năm trăm nghìn đồng).' },
  { name: 'hai dòng', text: 'Tổng số tiền: 45.600.000 đồng\n(Bằng chữ: Bốn mươi lăm triệu bảy trăm nghìn đồng).' },
];
