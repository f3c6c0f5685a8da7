import { drawn, type ProfileExamples } from '../profile.examples';

const head = [
  'STT[r3] | Lĩnh vực[r3] | Số đầu kỳ[r3] | Kỳ trước chuyển qua[r3] | Tiếp nhận trong kỳ[r3] | Kết quả giải quyết trong kỳ[c7] | Tổng số trễ hạn[r3] | Hồ sơ trả lại[r3] | Hồ sơ rút[r3]',
  'Hồ sơ đã giải quyết xong[c4] | Hồ sơ đang giải quyết[c3]',
  'Tổng số | Sớm hạn | Đúng hạn | Trễ hạn | Tổng số | Chưa đến hạn | Quá hạn',
];
const figures = {
  'Hộ tịch': {
    'toResolve.total': 120,
    carriedOver: 20,
    'received.total': 100,
    'resolved.total': 90,
    'resolved.early': 50,
    'resolved.onTime': 38,
    'resolved.late': 2,
    'pending.total': 28,
    'pending.inTime': 27,
    'pending.overdue': 1,
    'late.total': 3,
    returned: 1,
    withdrawn: 1,
  },
};
const row = '1 | Hộ tịch | 120 | 20 | 100 | 90 | 50 | 38 | 2 | 28 | 27 | 1 | 3 | 1 | 1';

export const examples: ProfileExamples = {
  addresses: [
    'motcua.mod.example/web/mot-cua-bo-quoc-phong/xu-ly-ho-so#/danh-sach-ho-so/2/ho-so/1401/NEW',
    'motcua.bgtvt.example/web/onegate#/danh-sach-ho-so/0?page=2',
  ],
  pages: [
    {
      name: 'public list: the service stands under "Nội dung"',
      html: `<div id="table-dossier">${drawn(['STT | Mã hồ sơ | Nội dung | Chủ hồ sơ | Ngày tiếp nhận | Ngày hẹn trả | Thao tác'], ['1 | 000.00.18.H56-230405-0012 | Cấp phù hiệu xe tải | Lê Thị Bịa | 05/04/2023 10:15:00 | 12/04/2023 10:15:00 | filter_list'])}</div>`,
      list: [
        {
          ordinal: '1',
          code: '000.00.18.H56-230405-0012',
          procedure: 'Cấp phù hiệu xe tải',
          owner: 'Lê Thị Bịa',
          received: '2023-04-05T10:15:00',
          due: '2023-04-12T10:15:00',
        },
      ],
    },
    {
      name: 'a state that may be one before reception or one inside a step',
      html: `<div id="table-dossier">${drawn(['STT | Mã hồ sơ | Tên thủ tục | Trạng thái'], ['1 | 000.00.18.H56-230405-0012 | Cấp phù hiệu xe tải | Chờ xử lý'])}</div>`,
      list: [{ ordinal: '1', code: '000.00.18.H56-230405-0012', procedure: 'Cấp phù hiệu xe tải', state: 'Chờ xử lý' }],
    },
    {
      name: 'statistics with the formula row',
      html: drawn(head, [
        '(1) | (2) | (3 = 4 + 5) | (4) | (5) | (6 = 7 + 8 + 9) | (7) | (8) | (9) | (10 = 11 + 12) | (11) | (12) | (13 = 9 + 12) | (14) | (15)',
        row,
      ]).replace('<tbody><tr>', '<tbody><tr class="note__column">'),
      figures,
    },
    {
      name: 'statistics without the formula row',
      html: `<div id="table-dossier"></div>${drawn(head, [row])}`,
      figures,
    },
  ],
};
