import type { Fault, Trap } from './faults.ts';
import { plant, stuck } from './plants.ts';

const chungThuc = '2.000815';
const khaiSinh = '1.001193';
const honNhan = '1.004873';
const bienDong = '2.000889';
const capLanDau = '2.001234';
const tinNguong = '2.000509';
const hoKinhDoanh = '1.001612';
const troCap = '1.001776';

export const nhuThanhFaults: Fault[] = [
  {
    id: 'nt-order',
    kind: 'completed-before-received',
    what: 'ngày kết thúc xử lý trước ngày tiếp nhận',
    expected: 'thứ tự ngày sai: kết thúc trước tiếp nhận',
    dossiers: [
      plant('000.00.32.H56-230510-0041', bienDong, 10, 2, {
        submitted: '2023-05-10 07:51',
        received: '2023-05-10 09:05',
        completed: '2023-05-08 15:30',
        returned: '2023-05-11 08:12',
      }),
      plant('000.23.32.H56-230418-0052', honNhan, 10, 2, {
        submitted: '2023-04-18 07:40',
        received: '2023-04-18 10:22',
        completed: '2023-04-17 16:05',
        returned: '2023-04-19 08:30',
      }),
      plant('000.27.32.H56-230606-0047', khaiSinh, 10, 1, {
        received: '2023-06-06 14:20',
        completed: '2023-05-06 15:10',
        returned: '2023-06-06 16:10',
      }),
    ],
  },
  {
    id: 'nt-received-future',
    kind: 'received-after-now',
    what: 'ngày tiếp nhận sau hiện tại (hồ sơ sau đảo ngày và tháng)',
    expected: 'ngày tiếp nhận ở tương lai',
    dossiers: [
      plant('000.22.32.H56-230621-0044', chungThuc, 2, 1, { received: '2023-06-21 08:25' }),
      plant('000.00.32.H56-230612-0063', hoKinhDoanh, 4, 2, { submitted: '2023-06-12 07:33', received: '2023-12-06 09:14' }),
    ],
  },
  {
    id: 'nt-completed-future',
    kind: 'completed-after-now',
    what: 'ngày kết thúc xử lý sau hiện tại',
    expected: 'ngày kết thúc ở tương lai',
    dossiers: [
      plant('000.00.32.H56-230612-0058', bienDong, 9, 1, { received: '2023-06-12 09:47', completed: '2023-06-19 10:26' }),
      plant('000.34.32.H56-230530-0045', capLanDau, 9, 1, { received: '2023-05-30 14:08', completed: '2023-06-28 15:51' }),
    ],
  },
  {
    id: 'nt-received-missing',
    kind: 'received-missing',
    what: 'đã vào xử lý mà không có ngày tiếp nhận',
    expected: 'thiếu ngày tiếp nhận',
    dossiers: [
      plant('000.24.32.H56-230525-0049', honNhan, 4, 2, { submitted: '2023-05-25 20:16', due: null }),
      plant('000.00.32.H56-230427-0057', hoKinhDoanh, 10, 2, {
        submitted: '2023-04-27 19:43',
        due: '2023-05-08 08:00',
        completed: '2023-05-05 10:34',
        returned: '2023-05-05 14:02',
      }),
    ],
  },
  {
    id: 'nt-code-after',
    kind: 'code-after-reception',
    what: 'ngày trong mã hồ sơ sau ngày tiếp nhận',
    expected: 'mã hồ sơ không khớp ngày tiếp nhận',
    dossiers: [
      plant('000.25.32.H56-230427-0043', chungThuc, 10, 1, {
        received: '2023-04-20 08:52',
        completed: '2023-04-20 10:31',
        returned: '2023-04-20 10:40',
      }),
      plant('000.29.32.H56-230615-0042', khaiSinh, 10, 2, {
        submitted: '2023-06-05 07:12',
        received: '2023-06-05 09:36',
        completed: '2023-06-05 15:28',
        returned: '2023-06-06 08:03',
      }),
      plant('000.00.32.H56-230509-0066', hoKinhDoanh, 10, 2, {
        submitted: '2023-05-04 07:20',
        received: '2023-05-04 08:58',
        completed: '2023-05-08 16:17',
        returned: '2023-05-09 09:26',
      }),
    ],
  },
  {
    id: 'nt-code-before',
    kind: 'code-long-before-reception',
    what: 'ngày trong mã hồ sơ trước ngày tiếp nhận hơn 3 ngày làm việc',
    expected: 'mã hồ sơ không khớp ngày tiếp nhận',
    dossiers: [
      plant('000.28.32.H56-230320-0041', honNhan, 10, 2, {
        submitted: '2023-03-20 18:22',
        received: '2023-03-31 09:11',
        completed: '2023-04-04 14:45',
        returned: '2023-04-04 15:20',
      }),
      plant('000.00.32.H56-230404-0054', bienDong, 10, 2, {
        submitted: '2023-04-04 08:37',
        received: '2023-04-24 14:16',
        completed: '2023-05-08 10:13',
        returned: '2023-05-08 15:44',
      }),
    ],
  },
  {
    id: 'nt-due-missing',
    kind: 'due-missing',
    what: 'không có ngày hẹn trả',
    expected: 'thiếu ngày hẹn trả',
    dossiers: [
      plant('000.30.32.H56-230522-0046', chungThuc, 10, 1, {
        received: '2023-05-22 09:33',
        due: null,
        completed: '2023-05-22 10:48',
        returned: '2023-05-22 10:55',
      }),
      plant('000.00.32.H56-230411-0051', hoKinhDoanh, 10, 2, {
        submitted: '2023-04-11 07:15',
        received: '2023-04-11 08:24',
        due: null,
        completed: '2023-04-13 15:39',
        returned: '2023-04-13 16:31',
      }),
      plant('000.21.32.H56-230607-0048', troCap, 4, 2, { submitted: '2023-06-06 21:07', received: '2023-06-07 08:19', due: null }),
    ],
  },
  {
    id: 'nt-stuck',
    kind: 'stuck',
    what: 'hồ sơ nhập khi tập huấn, không gỡ được, treo nhiều năm',
    expected: 'hồ sơ treo: quá hạn rất lâu, không có diễn biến',
    dossiers: [
      stuck('000.00.32.H56-191120-0003', tinNguong, '2019-11-20 08:41'),
      stuck('000.00.32.H56-191120-0004', '1.001055', '2019-11-20 08:49'),
      stuck('000.00.32.H56-191120-0007', capLanDau, '2019-11-20 09:26'),
      stuck('000.00.32.H56-201014-0002', tinNguong, '2020-10-14 14:03'),
      stuck('000.00.32.H56-201014-0005', bienDong, '2020-10-14 14:31'),
      stuck('000.00.32.H56-210818-0001', '1.001055', '2021-08-18 08:15'),
      stuck('000.00.32.H56-210818-0006', capLanDau, '2021-08-18 10:02'),
      stuck('000.21.32.H56-201014-0001', bienDong, '2020-10-14 14:08'),
      stuck('000.22.32.H56-201014-0002', capLanDau, '2020-10-14 14:12'),
      stuck('000.24.32.H56-191120-0001', tinNguong, '2019-11-20 09:04'),
      stuck('000.24.32.H56-201014-0003', bienDong, '2020-10-14 14:27'),
      stuck('000.26.32.H56-210818-0002', tinNguong, '2021-08-18 08:44'),
      stuck('000.27.32.H56-201014-0004', capLanDau, '2020-10-14 15:16'),
      stuck('000.29.32.H56-210818-0001', bienDong, '2021-08-18 09:09'),
      stuck('000.31.32.H56-191120-0002', tinNguong, '2019-11-20 10:13'),
      stuck('000.32.32.H56-201014-0001', capLanDau, '2020-10-14 15:38'),
      stuck('000.34.32.H56-210818-0003', bienDong, '2021-08-18 10:36'),
    ],
  },
  {
    id: 'nt-leaves',
    kind: 'leaves-list',
    what: 'có trong danh sách đang xử lý ở lần đọc đầu, không còn sau đó (hồ sơ đầu đang quá hạn)',
    expected: 'đã rời danh sách, chưa rõ kết quả',
    dossiers: [
      plant('000.28.32.H56-230515-0044', bienDong, 4, 2, { submitted: '2023-05-15 07:25', received: '2023-05-15 08:36' }),
      plant('000.00.32.H56-230613-0055', hoKinhDoanh, 4, 2, { submitted: '2023-06-13 07:02', received: '2023-06-13 08:05' }),
    ],
  },
  {
    id: 'nt-07a-row',
    kind: 'report-row',
    what: 'báo cáo 07a: ô tổng số đã giải quyết của lĩnh vực Hộ tịch sai một chữ số',
    expected: 'số không cân: tổng đã giải quyết khác đúng hạn + quá hạn',
    dossiers: [],
    wrongCell: { report: '07a', row: 'Hộ tịch', cell: 'resolved.total', difference: 10 },
  },
];

export const nhuThanhTraps: Trap[] = [
  {
    id: 'nt-supplement',
    kind: 'supplement-past-due',
    what: 'quá ngày hẹn trả nhưng đang chờ dân bổ sung',
    expected: 'không quá hạn: thời gian chờ bổ sung',
    dossiers: [
      plant('000.00.32.H56-230403-0049', '1.009994', 5, 2, { submitted: '2023-04-02 20:11', received: '2023-04-03 08:22' }),
      plant('000.23.32.H56-230424-0041', capLanDau, 5, 1, { received: '2023-04-24 09:31' }),
    ],
  },
  {
    id: 'nt-not-returned',
    kind: 'done-not-returned-past-due',
    what: 'quá ngày hẹn trả, đã xử lý xong đúng hạn, dân chưa đến nhận',
    expected: 'không quá hạn: đã có kết quả',
    dossiers: [
      plant('000.00.32.H56-230417-0053', bienDong, 9, 1, { received: '2023-04-17 14:11', completed: '2023-04-27 09:42' }),
      plant('000.26.32.H56-230516-0042', honNhan, 9, 1, { received: '2023-05-16 08:44', completed: '2023-05-18 15:13' }),
    ],
  },
  {
    id: 'nt-code-shortly-before',
    kind: 'code-shortly-before-reception',
    what: 'mã hồ sơ trực tuyến sinh khi nộp, 1–3 ngày làm việc trước khi tiếp nhận',
    expected: 'không sai: nộp trước, tiếp nhận sau',
    dossiers: [
      plant('000.33.32.H56-230428-0045', honNhan, 10, 2, {
        submitted: '2023-04-28 21:15',
        received: '2023-05-04 08:11',
        completed: '2023-05-08 10:06',
        returned: '2023-05-08 10:26',
      }),
      plant('000.21.32.H56-230530-0061', khaiSinh, 10, 2, {
        submitted: '2023-05-30 18:02',
        received: '2023-05-31 07:46',
        completed: '2023-05-31 14:23',
        returned: '2023-05-31 14:37',
      }),
      plant('000.00.32.H56-230607-0059', hoKinhDoanh, 10, 2, {
        submitted: '2023-06-07 16:48',
        received: '2023-06-12 08:33',
        completed: '2023-06-14 09:17',
        returned: '2023-06-14 10:01',
      }),
    ],
  },
];
