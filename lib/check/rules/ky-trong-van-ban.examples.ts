import type { TextExample } from '../rule.examples';

const report = (title: string, span: string, body = ''): string =>
  `BÁO CÁO\nCông tác kiểm soát thủ tục hành chính ${title}\n${span}\nI. TÌNH HÌNH, KẾT QUẢ\n${body}`;

export const holds: readonly TextExample[] = [
  { name: 'quý theo kỳ 15 – 14', text: report('quý II/2023', '(Số liệu tính từ ngày 15/03/2023-14/06/2023)') },
  { name: 'quý theo dương lịch', text: report('quý II/2023', '(Số liệu từ ngày 01/4/2023 đến ngày 30/6/2023)') },
  { name: 'năm', text: report('năm 2024', '(Kỳ số liệu từ 15/12/2023 đến 14/12/2024)') },
  { name: 'sáu tháng', text: 'Trong 6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024), UBND phường đã tiếp nhận 1.204 hồ sơ.' },
  {
    name: 'khoảng thời gian của một việc khác',
    text: report('quý II/2023', '', 'Trong quý II/2023, UBND huyện triển khai đợt cao điểm từ ngày 01/01/2023 đến ngày 31/12/2023.'),
  },
  {
    name: 'lũy kế',
    text: report('quý II/2023', '', 'Lũy kế từ ngày 15/12/2022 đến ngày 14/6/2023, tiếp nhận 10.022 hồ sơ.'),
  },
  { name: 'một đợt kiểm tra trong tháng', text: 'Kết quả kiểm tra trong tháng 10 năm 2025 (từ ngày 06/10/2025 đến ngày 24/10/2025).' },
  {
    name: 'thời kỳ của một cuộc kiểm tra',
    text: 'BIÊN BẢN\nKiểm tra cơ chế một cửa quý III/2026\nThời kỳ kiểm tra: từ ngày 01/01/2026 đến ngày 30/9/2026.\nI. KẾT QUẢ',
  },
  { name: 'không nói kỳ nào', text: 'Từ ngày 15/03/2022 đến ngày 14/06/2023 đã tiếp nhận 5.770 hồ sơ.' },
  { name: 'giờ đứng trước ngày', text: 'Kỳ báo cáo quý II/2024: 00 giờ ngày 15/3/2024 đến 24 giờ ngày 14/6/2024.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'quý dài 457 ngày', text: report('quý 2 năm 2023', '(Thời điểm chốt số liệu báo cáo từ ngày 15/03/2022 đến ngày 14/06/2023.)') },
  {
    name: 'trong bài, một năm ghi sai',
    text: report('quý 2 năm 2023', '', 'Tổng hồ sơ mức độ 3, mức độ 4 (tính từ ngày 15/03/2022 đến ngày 14/06/2023: 2.052 hồ sơ.'),
  },
  { name: 'ngày đầu sau ngày cuối', text: 'Số liệu từ ngày 15/6/2024 đến ngày 14/3/2024.' },
  { name: 'quý không có', text: 'Kết quả thực hiện quý V/2023 trên địa bàn huyện.' },
  { name: 'tháng không có', text: 'Trong tháng 13 năm 2024 đã tiếp nhận 120 hồ sơ.' },
  { name: 'sáu tháng chỉ có ba tháng', text: 'Trong 6 tháng đầu năm 2024 (từ ngày 15/3/2024 đến ngày 14/6/2024), tiếp nhận 1.204 hồ sơ.' },
  { name: 'năm khác', text: report('quý III/2024', '(Số liệu tính từ ngày 15/6/2023 đến ngày 14/9/2023)') },
  { name: 'kỳ của quý khác', text: 'Quý IV năm 2023 (kỳ số liệu: 15/6/2023 đến hết ngày 14/9/2023), UBND huyện tiếp nhận 4.870 hồ sơ.' },
  { name: 'giờ đứng trước ngày', text: 'Kỳ báo cáo quý II/2024: 00 giờ ngày 15/3/2023 đến 24 giờ ngày 14/6/2024.' },
  { name: 'từ giờ và phút', text: 'Số liệu quý III/2024 từ 00 giờ 00 phút ngày 15/6/2023 đến 24 giờ 00 phút ngày 14/9/2024.' },
];
