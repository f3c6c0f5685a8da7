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
  { name: 'một hồ sơ có thể có nhiều thiếu sót', text: 'Trong 30 hồ sơ kiểm tra, có 18 hồ sơ thiếu chữ ký số, 15 hồ sơ thiếu thành phần.' },
  { name: 'một người có thể thuộc nhiều nhóm', text: 'Trung tâm có 14 người, trong đó 9 người là nữ, 8 người là đảng viên.' },
  { name: 'đếm nhóm trước khi cộng', text: 'Có 2 nhóm: nhóm trực tuyến 310 hồ sơ, nhóm trực tiếp 45 hồ sơ; cộng 355 hồ sơ.' },
  {
    name: 'phân theo hai cách',
    text: 'Tiếp nhận 47 phản ánh. Phân theo nội dung: về quy định 08, về hành vi 39. Phân theo nguồn: qua cổng 26, qua điện thoại 15, bằng văn bản 06.',
  },
  { name: 'công dân không phải là cộng', text: 'Tiếp nhận 64 hồ sơ, hoàn thành 58 hồ sơ, đang xử lý 04 hồ sơ, công dân rút 02 hồ sơ.' },
  {
    name: 'tuổi không phải là phần',
    text: 'Thu nhận 6.118 hồ sơ, trong đó trẻ dưới 6 tuổi 1.204, từ 6 đến dưới 14 tuổi 2.377, từ 14 tuổi trở lên 2.537.',
  },
  {
    name: 'có cấp và có phần khác',
    text: 'Tổng số 432 thủ tục, gồm 214 thủ tục cấp huyện cũ, 187 thủ tục cấp xã và 31 thủ tục được ủy quyền.',
  },
  {
    name: 'hai số đứng cạnh nhau không liên quan',
    text: 'Tuần qua nhận 318 hồ sơ, trả 302 hồ sơ; tháng này nhận 1.206 hồ sơ, trả 1.180 hồ sơ.',
  },
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
  { name: 'phần theo hạn nói tắt', text: 'HS xong: 512, phân theo hạn: sớm 490, đúng 20, muộn 12.' },
  {
    name: 'cộng các phần của câu trước',
    text: 'Theo loại việc: khai sinh 81 (đúng hẹn 81), khai tử 22 (đúng hẹn 21, trễ 1), kết hôn 40 (đúng hẹn 40). Cộng 153.',
  },
  { name: 'lần lượt từng thôn', text: 'Tuyên truyền tại 4 thôn: tổng 190 lượt người (lần lượt 52, 41, 60, 47).' },
  {
    name: 'đơn vị nêu trước không phải là tổng',
    text: 'Trong năm, 12 sở và 80 xã, phường tiếp nhận tổng cộng 91.320 hồ sơ; khối sở 21.200 hồ sơ, khối xã, phường 70.210 hồ sơ.',
  },
  { name: 'đơn vị cử người không phải là phần', text: 'Trung tâm có 51 người, gồm 20 viên chức và 28 công chức do 13 sở, ngành cử đến.' },
  { name: 'cả xã sau hai thôn', text: 'Thôn Đông nộp 1.204 hồ sơ, thôn Đoài nộp 1.310 hồ sơ, cả xã 2.541 hồ sơ.' },
  { name: 'nhận, xong, còn', text: 'Phòng Tư pháp: nhận 64 hồ sơ, xong 55 hồ sơ, còn lại 19 hồ sơ.' },
  {
    name: 'đảo chữ số, câu sau là các phần',
    text: 'Nộp ngoài nơi cư trú 3.014 hồ sơ. Trung tâm tỉnh nhận hộ 1.408 hồ sơ, các Trung tâm xã nhận hộ 1.660 hồ sơ.',
  },
  {
    name: 'đảo chữ số, dòng cộng',
    text: 'a) Hệ thống tỉnh: nhận 702 hồ sơ, trả 688 hồ sơ.\nb) Hệ thống Bộ: nhận 1.518 hồ sơ, trả 1.511 hồ sơ.\nc) Hai hệ thống: nhận 2.220 hồ sơ, trả 2.919 hồ sơ.',
  },
  {
    name: 'đảo chữ số, điểm',
    text: 'Đạt 93,4 điểm: công khai 17,2 điểm; tiến độ 19,6 điểm; trực tuyến 11,8 điểm; thanh toán 9,1 điểm; hài lòng 18 điểm; số hóa 18,6 điểm.',
  },
];
