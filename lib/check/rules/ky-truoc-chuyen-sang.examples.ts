import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, quarter1, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['toResolve.total', 'carriedOver', 'pending.total'];
const kept: readonly IndicatorId[] = [...columns, 'awaitingSupplement', 'paused'];
const field = (label: string, ...cells: number[]) => ({ label, cells });
const petitions: readonly IndicatorId[] = ['petition.carriedOver', 'petition.pending'];

export const holds: readonly CaptureExample[] = [
  {
    name: 'bằng nhau',
    captures: [captureOf({ columns, rows: [80, 9, 127], period: quarter1 }), captureOf({ columns, rows: [150, 127, 15] })],
  },
  {
    name: 'chờ bổ sung cũng được chuyển sang',
    captures: [captureOf({ columns: kept, rows: [80, 9, 120, 7, 2], period: quarter1 }), captureOf({ columns, rows: [150, 127, 15] })],
  },
  {
    name: 'hai kỳ không liền nhau',
    captures: [
      captureOf({ columns, rows: [80, 9, 127], period: { from: '2022-09-15', to: '2022-12-14' } }),
      captureOf({ columns, rows: [150, 99, 15] }),
    ],
  },
  {
    name: 'hai màn hình đếm khác nhau',
    captures: [
      captureOf({ columns, rows: [80, 9, 127], period: quarter1, screen: 'Tổng hợp đơn vị' }),
      captureOf({ columns, rows: [150, 99, 15] }),
    ],
  },
  {
    name: 'hai đơn vị',
    captures: [
      captureOf({ columns, rows: [80, 9, 127], period: quarter1, unit: 'Huyện Như Xuân' }),
      captureOf({ columns, rows: [150, 99, 15] }),
    ],
  },
  {
    name: 'kỳ trước đọc khi chưa hết kỳ',
    captures: [
      captureOf({ columns, rows: [80, 9, 127], period: quarter1, at: '2023-02-20T08:00:00' }),
      captureOf({ columns, rows: [150, 99, 15] }),
    ],
  },
  { name: 'chưa đọc kỳ trước', captures: [captureOf({ columns, rows: [150, 99, 15] })] },
];

export const breaks: readonly CaptureExample[] = [
  {
    name: 'kỳ này bắt đầu với 99, kỳ trước còn 127',
    captures: [captureOf({ columns, rows: [80, 9, 127], period: quarter1 }), captureOf({ columns, rows: [150, 99, 15] })],
  },
  {
    name: 'từng lĩnh vực',
    captures: [
      captureOf({ columns, rows: [field('Hộ tịch', 30, 2, 7), field('Đất đai', 50, 7, 9)], period: quarter1 }),
      captureOf({ columns, rows: [field('Hộ tịch', 40, 7, 1), field('Đất đai', 60, 6, 2)] }),
    ],
  },
  {
    name: 'hai lĩnh vực',
    captures: [
      captureOf({ columns, rows: [field('Hộ tịch', 30, 2, 7), field('Đất đai', 50, 7, 9)], period: quarter1 }),
      captureOf({ columns, rows: [field('Hộ tịch', 40, 8, 1), field('Đất đai', 60, 6, 2)] }),
    ],
  },
  {
    name: 'phản ánh',
    captures: [captureOf({ columns: petitions, rows: [4, 5], period: quarter1 }), captureOf({ columns: petitions, rows: [3, 1] })],
  },
  {
    name: 'trong hạn cộng quá hạn của kỳ trước',
    captures: [
      captureOf({ columns: ['pending.inTime', 'pending.overdue'], rows: [120, 25], period: quarter1 }),
      captureOf({ columns, rows: [150, 120, 15] }),
    ],
  },
];
