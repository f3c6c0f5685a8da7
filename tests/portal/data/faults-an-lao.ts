import type { Fault, Trap } from './faults.ts';
import { plant, stuck } from './plants.ts';

const chungThuc = '2.000815';
const honNhan = '1.004873';
const bienDong = '2.000889';
const hoKinhDoanh = '1.001612';

export const anLaoFaults: Fault[] = [
  {
    id: 'al-order',
    kind: 'completed-before-received',
    what: 'ngày kết thúc xử lý trước ngày tiếp nhận',
    expected: 'thứ tự ngày sai: kết thúc trước tiếp nhận',
    dossiers: [
      plant('000.00.23.H08-230512-0042', bienDong, 10, 1, {
        received: '2023-05-12 09:18',
        completed: '2023-05-10 15:42',
        returned: '2023-05-15 08:20',
      }),
      plant('000.12.23.H08-230405-0061', honNhan, 10, 1, {
        received: '2023-04-05 14:02',
        completed: '2023-04-04 09:27',
        returned: '2023-04-06 08:06',
      }),
    ],
  },
  {
    id: 'al-received-future',
    kind: 'received-after-now',
    what: 'ngày tiếp nhận sau hiện tại',
    expected: 'ngày tiếp nhận ở tương lai',
    dossiers: [plant('000.00.23.H08-230622-0041', hoKinhDoanh, 2, 1, { received: '2023-06-22 08:36' })],
  },
  {
    id: 'al-completed-future',
    kind: 'completed-after-now',
    what: 'ngày kết thúc xử lý sau hiện tại',
    expected: 'ngày kết thúc ở tương lai',
    dossiers: [plant('000.00.23.H08-230609-0044', bienDong, 9, 1, { received: '2023-06-09 10:07', completed: '2023-06-20 14:55' })],
  },
  {
    id: 'al-received-missing',
    kind: 'received-missing',
    what: 'đã vào xử lý mà không có ngày tiếp nhận',
    expected: 'thiếu ngày tiếp nhận',
    dossiers: [plant('000.00.23.H08-230531-0047', hoKinhDoanh, 4, 2, { submitted: '2023-05-31 19:28', due: '2023-06-20 09:00' })],
  },
  {
    id: 'al-code-after',
    kind: 'code-after-reception',
    what: 'ngày trong mã hồ sơ sau ngày tiếp nhận',
    expected: 'mã hồ sơ không khớp ngày tiếp nhận',
    dossiers: [
      plant('000.00.23.H08-230526-0045', hoKinhDoanh, 10, 1, {
        received: '2023-05-19 08:29',
        completed: '2023-05-22 15:14',
        returned: '2023-05-23 09:31',
      }),
      plant('000.14.23.H08-230420-0043', chungThuc, 10, 1, {
        received: '2023-04-13 09:41',
        completed: '2023-04-13 10:37',
        returned: '2023-04-13 10:44',
      }),
    ],
  },
  {
    id: 'al-code-before',
    kind: 'code-long-before-reception',
    what: 'ngày trong mã hồ sơ trước ngày tiếp nhận hơn 3 ngày làm việc',
    expected: 'mã hồ sơ không khớp ngày tiếp nhận',
    dossiers: [
      plant('000.00.23.H08-230327-0046', bienDong, 10, 1, {
        received: '2023-04-10 14:33',
        completed: '2023-04-20 09:08',
        returned: '2023-04-20 10:19',
      }),
    ],
  },
  {
    id: 'al-due-missing',
    kind: 'due-missing',
    what: 'không có ngày hẹn trả',
    expected: 'thiếu ngày hẹn trả',
    dossiers: [
      plant('000.00.23.H08-230601-0048', hoKinhDoanh, 10, 1, {
        received: '2023-06-01 08:56',
        due: null,
        completed: '2023-06-05 10:29',
        returned: '2023-06-05 14:18',
      }),
      plant('000.00.23.H08-230613-0043', bienDong, 4, 1, { received: '2023-06-13 14:21', due: null }),
    ],
  },
  {
    id: 'al-stuck',
    kind: 'stuck',
    what: 'hồ sơ treo từ nhiều năm trước',
    expected: 'hồ sơ treo: quá hạn rất lâu, không có diễn biến',
    dossiers: [
      stuck('000.00.23.H08-200916-0002', '2.001234', '2020-09-16 09:12'),
      stuck('000.12.23.H08-210714-0001', bienDong, '2021-07-14 08:33'),
    ],
  },
  {
    id: 'al-leaves',
    kind: 'leaves-list',
    what: 'có trong danh sách đang xử lý ở lần đọc đầu, không còn sau đó',
    expected: 'đã rời danh sách, chưa rõ kết quả',
    dossiers: [plant('000.00.23.H08-230606-0049', '2.001234', 4, 1, { received: '2023-06-06 09:34' })],
  },
  {
    id: 'al-report-row',
    kind: 'report-row',
    what: 'báo cáo 15 cột: số hồ sơ đang giải quyết của UBND xã An Tân sai một chữ số',
    expected: 'số không cân: đang giải quyết khác chưa đến hạn + quá hạn',
    dossiers: [],
    wrongCell: { report: 'mau-15-cot', row: 'UBND xã An Tân', cell: 'pending.total', difference: 10 },
  },
];

export const anLaoTraps: Trap[] = [
  {
    id: 'al-supplement',
    kind: 'supplement-past-due',
    what: 'quá ngày hẹn trả nhưng đang chờ dân bổ sung',
    expected: 'không quá hạn: thời gian chờ bổ sung',
    dossiers: [plant('000.00.23.H08-230419-0041', '1.009994', 5, 1, { received: '2023-04-19 08:51' })],
  },
  {
    id: 'al-not-returned',
    kind: 'done-not-returned-past-due',
    what: 'quá ngày hẹn trả, đã xử lý xong đúng hạn, dân chưa đến nhận',
    expected: 'không quá hạn: đã có kết quả',
    dossiers: [plant('000.00.23.H08-230508-0043', bienDong, 9, 1, { received: '2023-05-08 09:23', completed: '2023-05-17 14:48' })],
  },
  {
    id: 'al-code-shortly-before',
    kind: 'code-shortly-before-reception',
    what: 'mã hồ sơ trực tuyến sinh khi nộp, 1–3 ngày làm việc trước khi tiếp nhận',
    expected: 'không sai: nộp trước, tiếp nhận sau',
    dossiers: [
      plant('000.00.23.H08-230525-0044', hoKinhDoanh, 10, 2, {
        submitted: '2023-05-25 19:22',
        received: '2023-05-26 08:14',
        completed: '2023-05-30 10:16',
        returned: '2023-05-30 14:07',
      }),
    ],
  },
];
