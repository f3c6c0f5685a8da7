import type { IndicatorId } from '../../vocabulary/indicator';
import { changed, columns06a, nhuThanh06a, tableOf, type FigureExample } from '../rule.examples';

/** "Tổng hợp đơn vị": outcomes stand beside one another, no column for all that is resolved. */
const byUnit: readonly IndicatorId[] = [
  'toResolve.total',
  'carriedOver',
  'received.total',
  'received.online',
  'received.postal',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.inTime',
  'pending.overdue',
  'awaitingSupplement',
  'returnedOrWithdrawn',
];
/** Older list: carried over and new ones, on time and late ones only. */
const list07a: readonly IndicatorId[] = [
  'toResolve.total',
  'carriedOver',
  'received.total',
  'resolved.total',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
  'awaitingSupplement',
  'returned',
];
const oep: readonly IndicatorId[] = [
  'toResolve.total',
  'received.total',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'pending.total',
  'pending.inTime',
  'pending.overdue',
  'withdrawn',
  'returned',
  'closingStock',
];

function one(columns: readonly IndicatorId[], ...rows: readonly (readonly (number | undefined)[])[]) {
  return tableOf(
    columns,
    rows.map((cells, index) => ({ label: `Xã ${index + 1}`, cells })),
  );
}

export const holds: readonly FigureExample[] = [
  { name: 'Như Thanh, quý II/2023', table: one(columns06a, nhuThanh06a) },
  { name: 'ô trống không phải số 0', table: one(columns06a, changed(nhuThanh06a, 7, undefined)) },
  {
    name: 'không phát sinh',
    table: one(
      columns06a,
      nhuThanh06a.map(() => 0),
    ),
  },
  { name: 'tổng hợp đơn vị, trong kỳ gồm mọi hình thức', table: one(byUnit, [100, 10, 90, 60, 5, 50, 20, 5, 12, 3, 6, 4]) },
  { name: 'tổng hợp đơn vị, trong kỳ chỉ là trực tiếp', table: one(byUnit, [100, 10, 25, 60, 5, 50, 20, 5, 12, 3, 6, 4]) },
  { name: '07a, bổ sung và trả lại để riêng', table: one(list07a, [100, 10, 90, 75, 70, 5, 15, 12, 3, 6, 4]) },
  {
    name: '07a, trả lại nằm trong đã giải quyết',
    table: one(list07a, [100, 10, 90, 79, 74, 5, 15, 12, 3, 6, 4], [50, 5, 45, 40, 40, 0, 8, 8, 0, 2, 1]),
  },
  { name: 'rút và trả lại để riêng, tồn cuối', table: one(oep, [100, 90, 10, 80, 60, 15, 5, 15, 12, 3, 2, 3, 15]) },
  { name: 'gộp trước hạn và đúng hạn', table: one(['resolved.total', 'resolved.earlyOrOnTime', 'resolved.late'], [895, 894, 1]) },
  {
    name: 'cột chưa rõ nằm giữa các cột của phép cộng',
    table: tableOf(
      ['resolved.total', 'resolved.early', { path: ['Gia hạn'] }, 'resolved.onTime', 'resolved.late'],
      [{ label: 'Xã 1', cells: [10, 3, 2, 4, 1] }],
    ),
  },
  {
    name: 'hai cột cùng nghĩa: trực tuyến toàn trình và một phần',
    table: one(['toResolve.total', 'received.online', 'received.online', 'received.directOrPostal', 'carriedOver'], [60, 30, 10, 15, 5]),
  },
];

export const breaks: readonly FigureExample[] = [
  { name: 'tổng tiếp nhận thừa 1', table: one(columns06a, changed(nhuThanh06a, 0, 5771)) },
  { name: 'trực tuyến đảo chữ số', table: one(columns06a, changed(nhuThanh06a, 1, 4935)) },
  { name: 'đã giải quyết 4.538', table: one(['resolved.total', 'resolved.earlyOrOnTime', 'resolved.late'], [4538, 4531, 2]) },
  { name: 'đang giải quyết thiếu phần quá hạn', table: one(columns06a, changed(nhuThanh06a, 8, 120)) },
  { name: 'thiếu một phần mà phần còn lại đã lớn hơn tổng', table: one(columns06a, changed(changed(nhuThanh06a, 5, undefined), 4, 600)) },
  { name: '07a: đã giải quyết khác tổng hai phần', table: one(list07a, [100, 10, 90, 75, 60, 5, 15, 12, 3, 6, 4]) },
  { name: '07a: tổng khác kỳ trước cộng mới', table: one(list07a, [101, 10, 90, 75, 70, 5, 15, 12, 3, 6, 5]) },
  { name: 'tổng khác mọi cách cộng kết quả', table: one(oep, [100, 90, 10, 80, 60, 15, 5, 15, 12, 3, 2, 1, 15]) },
];
