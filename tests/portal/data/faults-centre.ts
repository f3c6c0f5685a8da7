import type { Fault, Trap } from './faults.ts';
import { plant, type Plant } from './plants.ts';
import { addDays, indexOnOrBefore, workingDay } from './working-days.ts';

const chungThuc = '2.000815';
const honNhan = '1.004873';
const khaiTu = '1.000656';
const bienDong = '2.000889';
const hoKinhDoanh = '1.001612';
const troCap = '1.001776';
const ketHonNuocNgoai = '2.000806';
const xayDung = '1.009994';

/** Days are told from today: `day(-3)` is three working days ago, `day(0)` today itself. */
function clock(today: string) {
  const base = indexOnOrBefore(today);
  const day = (count: number): string => (count === 0 ? today : workingDay(base + count));
  const stamp = (date: string): string => date.slice(2).replaceAll('-', '');
  /** Dossiers of the provincial system and, with letters, of a ministry's system. */
  const tinh = (date: string, number: string): string => `000.00.47.H56-${stamp(date)}-${number}`;
  const bo = (date: string, number: string): string => `G15.147.00-${stamp(date)}-${number}`;
  return { day, tinh, bo };
}

export function centreFaults(today: string): Fault[] {
  const { day, tinh, bo } = clock(today);
  return [
    {
      id: 'tt-order',
      kind: 'completed-before-received',
      what: 'ngày kết thúc xử lý trước ngày tiếp nhận',
      expected: 'thứ tự ngày sai: kết thúc trước tiếp nhận',
      dossiers: [
        plant(tinh(day(-9), '0071'), chungThuc, 10, 1, {
          received: `${day(-9)} 09:12`,
          completed: `${day(-11)} 15:20`,
          returned: `${day(-9)} 10:41`,
        }),
        plant(bo(day(-6), 'AA0072'), honNhan, 10, 2, {
          submitted: `${day(-7)} 20:05`,
          received: `${day(-6)} 08:31`,
          completed: `${day(-7)} 16:02`,
          returned: `${day(-5)} 09:03`,
        }),
      ],
    },
    {
      id: 'tt-received-future',
      kind: 'received-after-now',
      what: 'ngày tiếp nhận sau hiện tại',
      expected: 'ngày tiếp nhận ở tương lai',
      dossiers: [
        plant(tinh(today, '0073'), chungThuc, 2, 1, { received: `${today} 14:26` }),
        plant(tinh(day(6), '0071'), bienDong, 4, 1, { received: `${day(6)} 08:47` }),
      ],
    },
    {
      id: 'tt-completed-future',
      kind: 'completed-after-now',
      what: 'ngày kết thúc xử lý sau hiện tại',
      expected: 'ngày kết thúc ở tương lai',
      dossiers: [plant(tinh(day(-5), '0074'), bienDong, 9, 1, { received: `${day(-5)} 10:13`, completed: `${day(3)} 15:07` })],
    },
    {
      id: 'tt-received-missing',
      kind: 'received-missing',
      what: 'đã vào xử lý mà không có ngày tiếp nhận',
      expected: 'thiếu ngày tiếp nhận',
      dossiers: [plant(bo(day(-4), 'AA0075'), honNhan, 4, 2, { submitted: `${day(-4)} 19:38`, due: `${day(4)} 09:00` })],
    },
    {
      id: 'tt-completed-missing',
      kind: 'completed-missing',
      what: 'đã xử lý xong hoặc đã trả mà không có ngày kết thúc',
      expected: 'thiếu ngày kết thúc: không biết trước, đúng hay quá hạn',
      dossiers: [
        plant(tinh(day(-8), '0076'), chungThuc, 10, 1, { received: `${day(-8)} 08:55`, returned: `${day(-8)} 10:14` }),
        plant(bo(day(-7), 'AA0077'), khaiTu, 9, 2, { submitted: `${day(-7)} 07:20`, received: `${day(-7)} 09:24` }),
        plant(bo(day(-10), 'AA0078'), hoKinhDoanh, 10, 2, {
          submitted: `${day(-10)} 07:31`,
          received: `${day(-10)} 08:11`,
          returned: `${day(-8)} 14:22`,
        }),
      ],
    },
    {
      id: 'tt-code-after',
      kind: 'code-after-reception',
      what: 'ngày trong mã hồ sơ sau ngày tiếp nhận',
      expected: 'mã hồ sơ không khớp ngày tiếp nhận',
      dossiers: [
        plant(tinh(day(-4), '0079'), chungThuc, 10, 1, {
          received: `${day(-9)} 09:52`,
          completed: `${day(-9)} 10:47`,
          returned: `${day(-9)} 10:55`,
        }),
        plant(bo(day(-5), 'AA0080'), honNhan, 10, 2, {
          submitted: `${day(-8)} 07:07`,
          received: `${day(-8)} 08:49`,
          completed: `${day(-6)} 15:31`,
          returned: `${day(-6)} 16:12`,
        }),
      ],
    },
    {
      id: 'tt-code-before',
      kind: 'code-long-before-reception',
      what: 'ngày trong mã hồ sơ trước ngày tiếp nhận hơn 3 ngày làm việc',
      expected: 'mã hồ sơ không khớp ngày tiếp nhận',
      dossiers: [
        plant(tinh(day(-12), '0081'), bienDong, 4, 2, { submitted: `${day(-12)} 08:16`, received: `${day(-4)} 09:35` }),
        plant(bo(day(-11), 'AA0082'), hoKinhDoanh, 10, 2, {
          submitted: `${day(-11)} 08:03`,
          received: `${day(-5)} 14:07`,
          completed: `${day(-3)} 10:32`,
          returned: `${day(-3)} 14:39`,
        }),
      ],
    },
    {
      id: 'tt-due-missing',
      kind: 'due-missing',
      what: 'không có ngày hẹn trả',
      expected: 'thiếu ngày hẹn trả',
      dossiers: [
        plant(bo(day(-3), 'AA0083'), troCap, 4, 2, { submitted: `${day(-3)} 07:24`, received: `${day(-3)} 08:27`, due: null }),
        plant(tinh(day(-6), '0084'), chungThuc, 10, 1, {
          received: `${day(-6)} 14:17`,
          due: null,
          completed: `${day(-6)} 15:25`,
          returned: `${day(-6)} 15:32`,
        }),
      ],
    },
    {
      id: 'tt-stuck',
      kind: 'stuck',
      what: 'hồ sơ nhập khi tập huấn hệ thống mới, không gỡ được',
      expected: 'hồ sơ treo: quá hạn rất lâu, không có diễn biến',
      dossiers: ['0002', '0003', '0005'].map((number, index) =>
        plant(tinh(addDays('2025-07-09', index), number), bienDong, 4, 1, { received: `${addDays('2025-07-09', index)} 09:1${index}` }),
      ),
    },
    {
      id: 'tt-leaves',
      kind: 'leaves-list',
      what: 'có trong danh sách đang xử lý ở lần đọc đầu, không còn sau đó (hồ sơ đầu đang quá hạn)',
      expected: 'đã rời danh sách, chưa rõ kết quả',
      dossiers: [
        plant(bo(day(-7), 'AA0085'), honNhan, 4, 2, { submitted: `${day(-7)} 07:11`, received: `${day(-7)} 08:23` }),
        plant(tinh(day(-2), '0086'), bienDong, 4, 1, { received: `${day(-2)} 09:44` }),
      ],
    },
  ];
}

export function centreTraps(today: string): Trap[] {
  const { day, tinh, bo } = clock(today);
  const dueAt = (list: [time: string, when: number][], first: number): Plant[] =>
    list.map(([time, when], index) => {
      const online = index % 2 === 0;
      const number = String(first + index).padStart(4, '0');
      const received = `${day(-10 + when)} ${time}`;
      const due = `${day(when)} ${time}`;
      return online
        ? plant(bo(day(-10 + when), `AA${number}`), ketHonNuocNgoai, 4, 2, { submitted: `${day(-10 + when)} 06:50`, received, due })
        : plant(tinh(day(-10 + when), number), bienDong, index % 3 === 0 ? 2 : 4, 1, { received, due });
    });
  return [
    {
      id: 'tt-due-today',
      kind: 'due-today',
      what: 'đến hạn hôm nay: ba hồ sơ sáng sớm nay, bốn hồ sơ lát nữa',
      expected: 'trước 08:00 là đã quá giờ hẹn, sau đó là đến hạn hôm nay; báo cáo theo ngày vẫn ghi trong hạn',
      dossiers: dueAt(
        [
          ['07:10', 0],
          ['07:25', 0],
          ['07:45', 0],
          ['09:20', 0],
          ['10:35', 0],
          ['14:15', 0],
          ['16:40', 0],
        ],
        401,
      ),
    },
    {
      id: 'tt-due-soon',
      kind: 'due-soon',
      what: 'đến hạn ngày làm việc tới và ngày sau nữa',
      expected: 'sắp đến hạn',
      dossiers: dueAt(
        [
          ['08:05', 1],
          ['10:10', 1],
          ['14:30', 1],
          ['16:20', 1],
          ['07:55', 2],
          ['09:40', 2],
          ['13:50', 2],
          ['15:35', 2],
        ],
        421,
      ),
    },
    {
      id: 'tt-supplement',
      kind: 'supplement-past-due',
      what: 'quá ngày hẹn trả nhưng đang chờ dân bổ sung',
      expected: 'không quá hạn: thời gian chờ bổ sung',
      dossiers: [
        plant(tinh(day(-18), '0091'), bienDong, 5, 1, { received: `${day(-18)} 09:27` }),
        plant(bo(day(-9), 'AA0092'), honNhan, 5, 2, { submitted: `${day(-9)} 07:14`, received: `${day(-9)} 08:08` }),
      ],
    },
    {
      id: 'tt-not-returned',
      kind: 'done-not-returned-past-due',
      what: 'quá ngày hẹn trả, đã xử lý xong đúng hạn, dân chưa đến nhận',
      expected: 'không quá hạn: đã có kết quả',
      dossiers: [
        plant(tinh(day(-16), '0093'), bienDong, 9, 1, { received: `${day(-16)} 14:05`, completed: `${day(-7)} 10:22` }),
        plant(tinh(day(-22), '0094'), xayDung, 9, 1, { received: `${day(-22)} 08:33`, completed: `${day(-8)} 15:41` }),
      ],
    },
    {
      id: 'tt-code-shortly-before',
      kind: 'code-shortly-before-reception',
      what: 'mã hồ sơ trực tuyến sinh khi nộp, 1–3 ngày làm việc trước khi tiếp nhận',
      expected: 'không sai: nộp trước, tiếp nhận sau',
      dossiers: [
        plant(bo(day(-6), 'AA0095'), honNhan, 10, 2, {
          submitted: `${day(-6)} 20:44`,
          received: `${day(-5)} 08:18`,
          completed: `${day(-3)} 09:56`,
          returned: `${day(-3)} 10:12`,
        }),
        plant(tinh(day(-8), '0096'), chungThuc, 10, 2, {
          submitted: `${day(-8)} 15:50`,
          received: `${day(-5)} 09:05`,
          completed: `${day(-4)} 08:17`,
          returned: `${day(-4)} 08:24`,
        }),
      ],
    },
  ];
}
