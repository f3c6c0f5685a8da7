import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'tỷ số', text: 'Mức độ 3 là 990/1001 hồ sơ, đạt 98,9%.' },
  { name: 'hai tỷ lệ lần lượt', text: 'Số hóa thành phần hồ sơ, kết quả lần lượt đạt 83,50; 78,45% (2.495/2.988 và 2.333/2.974).' },
  { name: 'làm tròn xuống', text: 'Đã xử lý 762/764 hồ sơ, đạt 99,73%.' },
  { name: 'trên tổng số', text: 'Có 95 hồ sơ trực tuyến trên tổng số 120 hồ sơ, đạt 79,2%.' },
  {
    name: 'phần của tổng',
    text: 'Tiếp nhận 5.671 hồ sơ, trong đó trực tuyến 4.953 hồ sơ (chiếm 87,34%), trực tiếp và bưu chính 718 hồ sơ (12,66%).',
  },
  { name: 'chỉ tiêu', text: 'Đã số hóa 120/150 hồ sơ, tăng 10% so với cùng kỳ.' },
  { name: 'của số khác', text: 'Đã giải quyết 80 hồ sơ, trong đó số hóa kết quả 60 hồ sơ, đạt 96,8% số hồ sơ có kết quả bản giấy.' },
  {
    name: 'số cuộc gọi tổng đài là mẫu số',
    text: 'Khách đến giao dịch 30.500 lượt. Số cuộc gọi tổng đài: 12.400, trong đó trả lời ngay 11.780 (95%).',
  },
  {
    name: 'số cuộc gọi đường dây nóng là mẫu số',
    text: 'Tiếp đón 9.800 lượt. Đường dây nóng nhận 2.500 cuộc gọi, trong đó xử lý ngay 2.400 cuộc (96%).',
  },
  {
    name: 'số trong ngoặc trên tổng đứng trước',
    text: 'Rất tốt 700 lượt, tốt 250 lượt, khác 50 lượt; tổng 1.000 lượt; hài lòng 95,0% (950 lượt).',
  },
  { name: 'số và tỷ lệ cùng tên trong câu có tổng', text: 'Chung hai hình thức: 4.000 hồ sơ, trễ hạn 8, tỷ lệ trễ hạn 0,2%.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tỷ số', text: 'Mức độ 3 là 990/1001 hồ sơ, đạt 99,8%.' },
  { name: 'tỷ lệ đứng trước', text: 'Dịch vụ công trực tuyến đạt tỷ lệ 72,1% (1.817/2.509 hồ sơ).' },
  { name: 'trên tổng số', text: 'Có 95 hồ sơ trực tuyến trên tổng số 120 hồ sơ, đạt 97,2%.' },
  { name: 'phần của tổng', text: 'Tiếp nhận 5.671 hồ sơ, trong đó trực tuyến 4.953 hồ sơ (chiếm 78,34%).' },
  { name: 'tỷ lệ bình quân', text: 'Hồ sơ trễ hạn còn tồn đọng (2/4.675 hồ sơ), trong đó có 01 cơ quan (Tỷ lệ bình quân 0,0042%).' },
  {
    name: 'số trong ngoặc trên tổng đứng trước',
    text: 'Rất tốt 700 lượt, tốt 250 lượt, khác 50 lượt; tổng 1.000 lượt; hài lòng 59,0% (950 lượt).',
  },
  { name: 'số và tỷ lệ cùng tên trong câu có tổng', text: 'Chung hai hình thức: 4.000 hồ sơ, trễ hạn 8, tỷ lệ trễ hạn 0,02%.' },
];
