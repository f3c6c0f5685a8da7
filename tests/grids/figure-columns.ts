import type { IndicatorId } from '../../lib/vocabulary/indicator';
import type { FigureGroup, FigureLeaf } from './content';
import { pending, received, resolved, toResolve, type Figures } from './figures';

/** `4533` as `4.533`. */
export const withDots = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** `99.73` as `99,73%`. */
export const percent = (value: number): string => `${value.toFixed(2).replace('.', ',')}%`;

const earlyOrOnTimeRate = (f: Figures): number => Math.round(((f.early + f.onTime) / resolved(f)) * 10_000) / 100;

const values: Partial<Record<IndicatorId, (f: Figures) => number>> = {
  'toResolve.total': toResolve,
  'received.total': received,
  'received.online': (f) => f.online,
  'received.directOrPostal': (f) => f.direct + f.postal,
  carriedOver: (f) => f.carriedOver,
  'resolved.total': resolved,
  'resolved.early': (f) => f.early,
  'resolved.onTime': (f) => f.onTime,
  'resolved.late': (f) => f.late,
  'pending.total': pending,
  'pending.inTime': (f) => f.inTime,
  'pending.overdue': (f) => f.overdue,
  awaitingSupplement: (f) => f.supplement,
  returnedOrWithdrawn: (f) => f.returned,
  returned: (f) => f.returned,
  'rate.earlyOrOnTime': earlyOrOnTimeRate,
};

function leaf(indicator: IndicatorId, header: string): FigureLeaf {
  const value = values[indicator];
  if (value === undefined) throw new Error(`no figure for ${indicator}`);
  return { key: indicator.replaceAll('.', '_'), header, indicator, value, print: indicator.startsWith('rate.') ? percent : withDots };
}

export const group = (header: string, ...children: (FigureLeaf | FigureGroup)[]): FigureGroup => ({ header, children });

/** Biểu 07a knows no early ones: what came before its time is counted here. */
const returnedInTime: FigureLeaf = {
  ...leaf('resolved.onTime', 'Trả đúng thời hạn'),
  alsoMeans: 'resolved.earlyOrOnTime',
  value: (f) => f.early + f.onTime,
};

/** Tổng hợp đơn vị: two header rows. */
export const unitSummary = [
  group('Tiếp nhận', leaf('toResolve.total', 'Tổng số'), leaf('carriedOver', 'Kỳ trước'), leaf('received.total', 'Trong kỳ')),
  group(
    'Đã xử lý',
    leaf('resolved.early', 'Trước hạn'),
    leaf('resolved.onTime', 'Đúng hạn'),
    leaf('resolved.late', 'Quá hạn'),
    leaf('rate.earlyOrOnTime', 'Tỷ lệ trước hạn, đúng hạn'),
  ),
  group('Đang xử lý', leaf('pending.inTime', 'Trong hạn'), leaf('pending.overdue', 'Quá hạn')),
  leaf('awaitingSupplement', 'Bổ sung'),
  leaf('returnedOrWithdrawn', 'Trả lại/ Rút HS'),
];

/** Biểu 06a: three header rows. */
export const form06a = [
  group(
    'Số hồ sơ nhận giải quyết',
    leaf('toResolve.total', 'Tổng số'),
    group('Trong kỳ', leaf('received.online', 'Trực tuyến'), leaf('received.directOrPostal', 'Trực tiếp, dịch vụ bưu chính')),
    leaf('carriedOver', 'Kỳ trước'),
  ),
  group(
    'Số lượng hồ sơ đã giải quyết',
    leaf('resolved.total', 'Tổng số'),
    leaf('resolved.early', 'Trước hạn'),
    leaf('resolved.onTime', 'Đúng hạn'),
    leaf('resolved.late', 'Quá hạn'),
  ),
  group(
    'Số lượng hồ sơ đang giải quyết',
    leaf('pending.total', 'Tổng số'),
    leaf('pending.inTime', 'Trong hạn'),
    leaf('pending.overdue', 'Quá hạn'),
  ),
];

/** Biểu 07a: three header rows, by lĩnh vực. */
export const form07a = [
  group(
    'Số hồ sơ nhận giải quyết',
    leaf('toResolve.total', 'Tổng số'),
    group('Trong đó', leaf('carriedOver', 'Số kỳ trước chuyển qua'), leaf('received.total', 'Số mới tiếp nhận')),
  ),
  group(
    'Kết quả giải quyết',
    group('Số hồ sơ đã giải quyết', leaf('resolved.total', 'Tổng số'), returnedInTime, leaf('resolved.late', 'Trả quá hạn')),
    group(
      'Số hồ sơ đang giải quyết',
      leaf('pending.total', 'Tổng số'),
      leaf('pending.inTime', 'Chưa đến hạn'),
      leaf('pending.overdue', 'Quá hạn'),
    ),
  ),
  leaf('awaitingSupplement', 'Bổ sung'),
  leaf('returned', 'Trả lại'),
];

/** One row of headers less than biểu 07a, for components that group once only. */
export const onceGrouped = [
  group('Tiếp nhận', leaf('toResolve.total', 'Tổng số'), leaf('received.total', 'Trong kỳ'), leaf('carriedOver', 'Kỳ trước')),
  group(
    'Đã giải quyết',
    leaf('resolved.total', 'Tổng số'),
    leaf('resolved.early', 'Trước hạn'),
    leaf('resolved.onTime', 'Đúng hạn'),
    leaf('resolved.late', 'Quá hạn'),
  ),
  group('Đang giải quyết', leaf('pending.total', 'Tổng số'), leaf('pending.inTime', 'Chưa đến hạn'), leaf('pending.overdue', 'Quá hạn')),
];
