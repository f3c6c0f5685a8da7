import type { IndicatorId } from '../../vocabulary/indicator';
import { tableOf, type FigureExample } from '../rule.examples';

const resolved: readonly IndicatorId[] = ['resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late', 'rate.earlyOrOnTime'];
const online: readonly IndicatorId[] = ['received.online', 'received.directOrPostal', 'rate.online'];

function one(columns: readonly IndicatorId[], ...cells: readonly (number | string | undefined)[]) {
  return tableOf(columns, [{ label: 'Xã 1', cells }]);
}

export const holds: readonly FigureExample[] = [
  { name: '5.610/5.625 = 99,73%', table: one(resolved, 5625, 4970, 640, 15, '99,73%') },
  { name: 'một chữ số thập phân', table: one(resolved, 5625, 4970, 640, 15, '99,7%') },
  { name: 'không có chữ số thập phân', table: one(resolved, 5625, 4970, 640, 15, '100%') },
  { name: 'không phát sinh: 0 hoặc 100 đều được', table: one(resolved, 0, 0, 0, 0, '0%') },
  { name: 'ô tỷ lệ trống', table: one(resolved, 10, 5, 5, 0, undefined) },
  { name: 'thiếu số để tính', table: one(resolved, undefined, 5, undefined, 0, '50%') },
  { name: 'trực tuyến 4.953/5.671', table: one(online, 4953, 718, '87,34%') },
  { name: 'nửa đơn vị cuối: 1/8 = 12,5%', table: one(online, 1, 7, '13%') },
  {
    name: 'quá hạn chia cho tổng số',
    table: one(['toResolve.total', 'resolved.total', 'resolved.late', 'rate.resolvedLate'], 200, 100, 10, '5%'),
  },
];

export const breaks: readonly FigureExample[] = [
  { name: '99,99% nhưng tính ra 99,96%', table: one(['resolved.earlyOrOnTime', 'resolved.late', 'rate.earlyOrOnTime'], 4531, 2, '99,99%') },
  { name: 'đảo chữ số', table: one(resolved, 5625, 4970, 640, 15, '97,93%') },
  { name: '100,0% khi có hồ sơ quá hạn', table: one(resolved, 5625, 4970, 640, 15, '100,0%') },
  { name: 'trực tuyến sai', table: one(online, 4953, 718, '78,34%') },
  {
    name: 'quá hạn đang giải quyết',
    table: one(['pending.total', 'pending.inTime', 'pending.overdue', 'rate.pendingOverdue'], 145, 120, 25, '17,42%'),
  },
];
