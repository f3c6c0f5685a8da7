import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'tăng', text: 'Mức độ hài lòng đạt 95,3%, tăng so với năm 2024 (95,1%).' },
  { name: 'chưa đạt chỉ tiêu', text: 'Tỷ lệ số hóa đạt 67,3%, chưa đạt chỉ tiêu (70%).' },
  { name: 'vượt chỉ tiêu', text: 'Tỷ lệ thanh toán trực tuyến đạt 56,7%, vượt chỉ tiêu đề ra (50%).' },
  { name: 'giảm bao nhiêu', text: 'Quá hạn 15 hồ sơ, giảm 5 hồ sơ so với quý trước (20 hồ sơ).' },
  { name: 'hai số phía sau', text: 'Số hồ sơ quá hạn giảm so với cùng kỳ (quý II/2025: 24 hồ sơ; quý II/2026: 12 hồ sơ).' },
  { name: 'hai thứ khác nhau', text: 'Có 12 đơn vị, cao hơn mức 15 hồ sơ.' },
  {
    name: 'kết luận theo từng chỉ tiêu',
    text: 'Về chỉ tiêu giao: trực tuyến 91%, chỉ tiêu 90%, đạt; số hóa 71%, chỉ tiêu 80%, chưa đạt; chứng thực điện tử 55%, chỉ tiêu 50%, vượt.',
  },
  { name: 'hai mức so sánh', text: 'Tỷ lệ đạt 82,1%, cao hơn năm 2023 (71,4%) và cao hơn chỉ tiêu huyện giao (80%).' },
];

export const breaks: readonly TextExample[] = [
  { name: 'tăng', text: 'Mức độ hài lòng đạt 93,5%, tăng so với năm 2024 (95,1%).' },
  { name: 'cao hơn', text: 'Tỷ lệ hồ sơ trực tuyến đạt 71,2%, cao hơn quý trước (74,9%).' },
  { name: 'vượt chỉ tiêu', text: 'Tỷ lệ thanh toán trực tuyến đạt 46,7%, vượt chỉ tiêu đề ra (50%).' },
  { name: 'chưa đạt', text: 'Tỷ lệ số hóa đạt 72,3%, chưa đạt chỉ tiêu (70%).' },
  { name: 'hai số phía sau', text: 'Số hồ sơ quá hạn giảm so với cùng kỳ (quý II/2025: 14 hồ sơ; quý II/2026: 22 hồ sơ).' },
  { name: 'tháng này, tháng trước', text: 'Số hồ sơ chờ bổ sung tăng so với tháng trước (tháng này 18 hồ sơ, tháng trước 26 hồ sơ).' },
  { name: 'kết luận đạt khi chưa tới chỉ tiêu', text: 'Thanh toán trực tuyến 301/400, tương ứng 75,3%, chỉ tiêu 80%, đạt.' },
  { name: 'kết luận vượt khi thấp hơn mục tiêu', text: 'Tỷ lệ số hóa 75,0%, mục tiêu 80%, vượt; hài lòng 97%.' },
  { name: 'kết luận chưa đạt khi đã qua chỉ tiêu', text: 'Hồ sơ trực tuyến 91%, chỉ tiêu 90%, chưa đạt.' },
];
