import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, quarter1, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['received.online', 'resolved.total'];
const copies: readonly IndicatorId[] = ['eCertified.requested', 'eCertified.issued'];
const births: readonly IndicatorId[] = ['interlinkedBirth.received', 'interlinkedBirth.returned'];
const national = (...rows: number[]) => captureOf({ columns, rows, portal: 'https://b.gov.vn', screen: 'Cổng quốc gia' });
const own = captureOf({ columns, rows: [4953, 5625] });
const certified = captureOf({ columns: copies, rows: [2170, 2166], screen: 'Chứng thực' });

export const holds: readonly CaptureExample[] = [
  { name: 'hai nơi bằng nhau', captures: [own, national(4953, 5625), certified] },
  { name: 'chênh không bằng số nào', captures: [own, national(2052, 5625), certified] },
  { name: 'không có số để riêng', captures: [own, national(2787, 5625)] },
  {
    name: 'số để riêng của kỳ khác',
    captures: [own, national(2787, 5625), captureOf({ columns: copies, rows: [2170, 2166], period: quarter1 })],
  },
  { name: 'chênh 1, trùng hợp', captures: [own, national(4952, 5625), captureOf({ columns: births, rows: [1, 1], screen: 'Liên thông' })] },
];

export const breaks: readonly CaptureExample[] = [
  { name: 'chênh đúng bằng số chứng thực', captures: [own, national(2787, 5625), certified] },
  { name: 'nơi kia lớn hơn', captures: [own, national(7119, 5625), certified] },
  { name: 'số yêu cầu thay cho số đã cấp', captures: [own, national(7123, 5625), certified] },
  {
    name: 'liên thông khai sinh',
    captures: [own, national(4948, 5625), captureOf({ columns: births, rows: [5, 4], screen: 'Liên thông' })],
  },
  { name: 'đã giải quyết', captures: [own, national(4953, 3459), certified] },
];
