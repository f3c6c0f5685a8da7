import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  { name: 'bằng 100', text: 'Tỷ lệ hồ sơ đúng hạn đạt 98,5%, trễ hạn 1,5%.' },
  { name: 'làm tròn', text: 'Trước hạn 33,3%, đúng hạn 33,3%, quá hạn 33,3% tổng số hồ sơ.' },
  { name: 'hai tổng khác nhau', text: 'Trực tuyến đạt 80%; số hóa đạt 90%.' },
  { name: 'so với cùng kỳ', text: 'Tỷ lệ đúng hạn 98%, tăng 2% so với cùng kỳ; tỷ lệ quá hạn 2%.' },
  { name: 'thiếu một phần', text: 'Tỷ lệ trước hạn 60%, tỷ lệ quá hạn 2%.' },
];

export const breaks: readonly TextExample[] = [
  { name: 'hai phần', text: 'Tỷ lệ hồ sơ đúng hạn đạt 98,5%, trễ hạn 2,5%.' },
  { name: 'ba phần', text: 'Trước hạn 60%, đúng hạn 35%, quá hạn 2% tổng số hồ sơ.' },
  { name: 'hai câu', text: 'Tỷ lệ hồ sơ trước hạn và đúng hạn đạt 99,99%.\nTỷ lệ hồ sơ trễ hạn là 0,0042%.' },
  { name: 'theo hình thức', text: 'Hồ sơ nộp trực tuyến chiếm 87,3%, nộp trực tiếp chiếm 21,7%.' },
  { name: 'hài lòng', text: 'Có 97,5% người dân hài lòng, 3,5% không hài lòng.' },
  { name: 'ba phần không quen, đảo chữ số', text: 'Mức độ hài lòng: 96,8% rất hài lòng, 2,9% hài lòng, 3,0% không hài lòng.' },
  { name: 'qua số trong ngoặc', text: 'Sau đại học chiếm 26,7% (12 người), còn lại 74,3% là đại học (33 người).' },
];
