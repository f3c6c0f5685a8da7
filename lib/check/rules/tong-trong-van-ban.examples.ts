import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'ba phần', text: 'Đã tiếp nhận 1.022 hồ sơ, trong đó: trực tiếp 908, trực tuyến 72, kỳ trước chuyển qua 42.' },
  {
    name: 'phần của phần',
    text: 'Tổng số hồ sơ tiếp nhận: 5.770 hồ sơ, trong đó:\n+ Số mới tiếp nhận: 5.671 hồ sơ (trực tuyến 4.953 hồ sơ; trực tiếp và qua dịch vụ bưu chính 718 hồ sơ); kỳ trước chuyển qua: 99 hồ sơ.',
  },
  { name: 'chỉ nêu một số phần', text: 'Đã tiếp nhận 300 hồ sơ, trong đó có 120 hồ sơ đất đai và 80 hồ sơ hộ tịch.' },
  {
    name: 'các cách phân loại chồng nhau',
    text: 'Tổng số TTHC: 57, trong đó:\n- Thực hiện một cửa: 42\n- Thực hiện liên thông: 42\n- Qua bưu chính công ích: 43',
  },
  {
    name: 'hai câu liền nhau',
    text: 'Tiếp nhận 100 hồ sơ, trong đó trực tuyến 80, trực tiếp 20; đã giải quyết 90 hồ sơ, trong đó đúng hạn 88, quá hạn 2.',
  },
  { name: 'hồ sơ năm trước là một phần', text: 'Tổng tiếp nhận 733: trực tuyến 640, trực tiếp 81, năm trước 12.' },
  { name: 'hồ sơ quý trước là một phần', text: 'Số hồ sơ tiếp nhận là 1.204 hồ sơ (qua mạng 1.100, tại quầy 95, quý trước 9).' },
  { name: 'ngày nối tiếp nhau không phải là phần', text: 'Phần mềm bị lỗi 4 lần (ngày 05/3, 12/4, 09/5 và 20/6), tổng cộng 9 giờ.' },
  { name: 'số cũ và thay đổi', text: 'Danh mục hiện có 412 thủ tục (trước đây 405 thủ tục; ban hành mới 11, bãi bỏ 4).' },
  { name: 'số ban đầu và thay đổi', text: 'Toàn xã có 96 tổ công nghệ số (ban đầu 94 tổ, lập thêm 6 tổ, giải thể 4 tổ).' },
];

export const breaks: readonly TextExample[] = [
  { name: 'ba phần', text: 'Đã tiếp nhận 1.022 hồ sơ, trong đó: trực tiếp 980, trực tuyến 72, kỳ trước chuyển qua 42.' },
  { name: 'trong ngoặc', text: 'Đang giải quyết 145 hồ sơ (trong hạn 120 hồ sơ, quá hạn 52 hồ sơ).' },
  {
    name: 'các dòng dưới',
    text: '- Số hồ sơ đã giải quyết: 895 hồ sơ, trong đó:\n+ Trước hạn: 500 hồ sơ\n+ Đúng hạn: 304 hồ sơ\n+ Quá hạn: 01 hồ sơ',
  },
  { name: 'theo cấp', text: 'Toàn huyện có 519 hồ sơ trực tuyến, trong đó cấp huyện 72 hồ sơ, cấp xã 474 hồ sơ.' },
  { name: 'các phần không quen', text: 'Có 57 thủ tục (gồm 14 thủ tục nội bộ; 21 thủ tục hộ tịch; 32 thủ tục đất đai).' },
];
