import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'đủ số', text: 'Ở các xã là: 15 hồ sơ và huyện là: 0 hồ sơ.' },
  { name: 'liệt kê giấy tờ', text: 'Thành phần gồm: hồ sơ đề nghị, bản sao.' },
  { name: 'dấu ba chấm', text: 'Tuyên truyền qua zalo, tin bài... đồng thời niêm yết công khai.' },
  { name: 'không có', text: 'Số phản ánh đang xử lý: không có.' },
  { name: 'hết câu', text: 'Kết quả giải quyết hồ sơ như sau:' },
];

export const breaks: readonly TextExample[] = [
  { name: 'sau dấu hai chấm', text: 'Quá hạn: 25 (ở các xã, thị trấn là : hồ sơ và huyện là : hồ sơ).' },
  { name: 'chấm chấm', text: 'Đã giải quyết ….. hồ sơ.' },
  { name: 'gạch dưới', text: 'Tiếp nhận trực tuyến ____ hồ sơ.' },
  { name: 'phần trăm', text: 'Tỷ lệ giải quyết đúng hạn đạt  %.' },
  { name: 'chấm phẩy', text: 'Số tiếp nhận mới trong kỳ: ; số từ kỳ trước chuyển qua: 0.' },
];
