import type { TextExample } from '../rule.examples';

export const holds: readonly TextExample[] = [
  {
    name: 'ban hành sau văn bản được thực hiện',
    text: 'Thực hiện Công văn số 974/VP-KSTT ngày 31/8/2020 của Văn phòng UBND tỉnh, UBND huyện đã ban hành Công văn số 1100/UBND-TP ngày 10/9/2020.',
  },
  {
    name: 'cùng ngày',
    text: 'Căn cứ Quyết định số 20/QĐ-UBND ngày 05/01/2024, UBND xã ban hành Kế hoạch số 03/KH-UBND ngày 05/01/2024.',
  },
  {
    name: 'văn bản cũ vẫn đang được tiếp tục thực hiện',
    text: 'Thực hiện Công văn số 88/UBND-VP ngày 10/5/2024, UBND xã tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2024.',
  },
  {
    name: 'liệt kê văn bản theo thứ tự bất kỳ',
    text: 'Thực hiện Kế hoạch số 30/KH-UBND ngày 24/9/2023; Kế hoạch số 13/KH-UBND ngày 08/01/2022 về kiểm soát TTHC.',
  },
  {
    name: 'sửa đổi, bổ sung về sau',
    text: 'UBND xã ban hành Quyết định số 15/QĐ-UBND ngày 02/3/2023 theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP ngày 06/12/2021.',
  },
  {
    name: 'hai câu khác nhau',
    text: 'Thực hiện Công văn số 51/UBND-VP ngày 31/8/2024 của UBND huyện. Trước đó, UBND xã đã ban hành Kế hoạch số 9/KH-UBND ngày 10/01/2024.',
  },
  {
    name: 'mẫu của một văn bản cũ',
    text: 'Thực hiện Công văn số 51/UBND-VP ngày 31/8/2024, UBND xã lập danh sách theo mẫu tại Quyết định số 12/QĐ-UBND ngày 10/01/2024.',
  },
];

export const breaks: readonly TextExample[] = [
  {
    name: 'công văn thực hiện có trước công văn chỉ đạo',
    text: 'Thực hiện Công văn số 974/VP-KSTTHCNC ngày 31/8/2020 của Văn phòng UBND tỉnh về việc hướng dẫn phân quyền tài khoản, UBND huyện đã ban hành Công văn số 1100/UBND-TP ngày 10/7/2020 của UBND huyện.',
  },
  {
    name: 'kế hoạch có trước quyết định',
    text: 'Căn cứ Quyết định số 1829/QĐ-UBND ngày 30/5/2023, UBND xã xây dựng Kế hoạch số 40/KH-UBND ngày 12/5/2023.',
  },
  {
    name: 'căn cứ nêu sau',
    text: 'UBND phường đã ban hành Kế hoạch số 15/KH-UBND ngày 10/01/2024 thực hiện Kế hoạch số 20/KH-UBND ngày 25/01/2024 của UBND quận.',
  },
  {
    name: 'sai năm',
    text: '- Thực hiện Công văn số 120/STP-KSTT ngày 12/02/2025, Trung tâm ban hành Công văn số 33/TTPVHCC ngày 20/02/2024.',
  },
  {
    name: 'ngày nêu trước',
    text: 'Theo Kế hoạch số 77/KH-UBND ngày 20/3/2025 của UBND tỉnh, ngày 15/3/2025 UBND xã đã ban hành Kế hoạch số 18/KH-UBND về cải cách hành chính.',
  },
  {
    name: 'văn bản vừa nêu là căn cứ',
    text: 'Sở đã gửi Tờ trình số 48/TTr-SNV ngày 19/11/2025; căn cứ Tờ trình này, Chủ tịch UBND tỉnh ký Quyết định số 2417/QĐ-UBND ngày 12/11/2025.',
  },
  {
    name: 'trả lời trước khi được hỏi',
    text: 'UBND xã đã có Báo cáo số 56/BC-UBND ngày 03/4/2024 trả lời Công văn số 210/UBND-VP ngày 10/4/2024 của UBND huyện.',
  },
  {
    name: 'được sửa đổi bởi văn bản có trước',
    text: 'Thông tư số 08/2023/TT-BXD ngày 19/10/2023 được sửa đổi bởi Thông tư số 11/2023/TT-BXD ngày 12/9/2023.',
  },
];
