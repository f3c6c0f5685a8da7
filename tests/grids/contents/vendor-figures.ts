import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import type { FigureLeaf } from '../content';
import { group, percent, withDots } from '../figure-columns';
import { pending, received, resolved, toResolve, type Figures } from '../figures';

/** Columns of statistics as the systems of several makers head them. */

type Pick = (figures: Figures) => number;

function leaf(indicator: IndicatorId, header: string, value: Pick, alsoMeans?: IndicatorId): FigureLeaf {
  return { key: indicator.replaceAll('.', '_'), header, indicator, value, print: withDots, ...(alsoMeans && { alsoMeans }) };
}

/** Rates as printed: two decimals. */
function rate(indicator: IndicatorId, header: string, part: Pick, whole: Pick): FigureLeaf {
  const value: Pick = (f) => Math.round((part(f) / whole(f)) * 10_000) / 100;
  return { key: indicator.replaceAll('.', '_'), header, indicator, value, print: percent };
}

const early: Pick = (f) => f.early;
const onTime: Pick = (f) => f.onTime;
const late: Pick = (f) => f.late;
const inTime: Pick = (f) => f.inTime;
const overdue: Pick = (f) => f.overdue;
const carriedOver: Pick = (f) => f.carriedOver;
const online: Pick = (f) => f.online;
const earlyOrOnTime: Pick = (f) => f.early + f.onTime;

/** OEP's synthesis: two header rows, short words. */
export const oepSummary = [
  leaf('toResolve.total', 'Tổng', toResolve),
  leaf('received.total', 'Tiếp nhận', received),
  leaf('carriedOver', 'Kỳ trước chuyển qua', carriedOver),
  group(
    'Hồ sơ đã giải quyết',
    leaf('resolved.total', 'Số hồ sơ', resolved),
    leaf('resolved.early', 'Sớm', early),
    leaf('resolved.onTime', 'Đúng', onTime),
    leaf('resolved.late', 'Trễ', late),
  ),
  group(
    'Hồ sơ đang giải quyết',
    leaf('pending.total', 'Số hồ sơ', pending),
    leaf('pending.inTime', 'Chưa đến hạn', inTime),
    leaf('pending.overdue', 'Đã quá hạn', overdue),
  ),
  leaf('returned', 'Hồ sơ trả lại', (f) => f.returned),
];

/** Tiến độ giải quyết: three header rows, `Tổng số` four times, `Trong hạn` for what is resolved too. */
export const progress = [
  group(
    'Tiếp nhận',
    leaf('toResolve.total', 'Tổng số', toResolve),
    leaf('carriedOver', 'Kỳ trước chuyển sang', carriedOver),
    group(
      'Trong kỳ',
      leaf('received.total', 'Tổng số', received),
      leaf('received.online', 'Trực tuyến', online),
      leaf('received.direct', 'Trực tiếp', (f) => f.direct),
      leaf('received.postal', 'BCCI', (f) => f.postal),
    ),
  ),
  group(
    'Đã xử lý',
    leaf('resolved.total', 'Tổng số', resolved),
    leaf('resolved.early', 'Trước hạn', early),
    leaf('resolved.onTime', 'Trong hạn', onTime),
    leaf('resolved.late', 'Quá hạn', late),
  ),
  group(
    'Đang xử lý',
    leaf('pending.total', 'Tổng số', pending),
    leaf('pending.inTime', 'Trong hạn', inTime),
    leaf('pending.overdue', 'Quá hạn', overdue),
  ),
];

/** The land office's report: the total at the end of its group, early and on time in one. */
export const landOffice = [
  group(
    'Số hồ sơ phải giải quyết',
    leaf('carriedOver', 'Kỳ trước chuyển sang', carriedOver),
    group(
      'Tiếp nhận trong kỳ',
      leaf('received.direct', 'Trực tiếp', (f) => f.direct + f.postal, 'received.directOrPostal'),
      leaf('received.online', 'Trực tuyến', online),
    ),
    leaf('toResolve.total', 'Cộng', toResolve),
  ),
  group(
    'Đã giải quyết',
    leaf('resolved.total', 'Tổng số', resolved),
    leaf('resolved.earlyOrOnTime', 'Trước và trong hạn', earlyOrOnTime),
    leaf('resolved.late', 'Trễ hạn', late),
    rate('rate.resolvedLate', 'Tỷ lệ trễ hạn (%)', late, resolved),
  ),
  group(
    'Đang giải quyết',
    leaf('pending.total', 'Tổng số', pending),
    leaf('pending.inTime', 'Trong hạn', inTime),
    leaf('pending.overdue', 'Quá hạn', overdue),
  ),
];

/** iNet's report by unit: lower case, `quá hạn` of what is resolved, `trễ hạn` of what is not. */
export const inetUnits = [
  leaf('received.total', 'Đã tiếp nhận', received),
  group(
    'Đã giải quyết',
    leaf('resolved.onTime', 'đúng hạn', earlyOrOnTime, 'resolved.earlyOrOnTime'),
    leaf('resolved.late', 'quá hạn', late),
  ),
  group('Chưa giải quyết', leaf('pending.inTime', 'trong hạn', inTime), leaf('pending.overdue', 'trễ hạn', overdue)),
];

/** e-PAR's report 3. */
export const eparReport = [
  leaf('carriedOver', 'Kỳ trước chuyển sang', carriedOver),
  leaf('received.total', 'Tiếp nhận', received),
  group(
    'Đã giải quyết',
    leaf('resolved.total', 'Tổng', resolved),
    leaf('resolved.early', 'Trả trước hạn', early),
    leaf('resolved.onTime', 'Trả đúng hạn', onTime),
    leaf('resolved.late', 'Trả quá hạn', late),
  ),
  group(
    'Đang giải quyết',
    leaf('pending.total', 'Tổng', pending),
    leaf('pending.inTime', 'Chưa đến hạn', inTime),
    leaf('pending.overdue', 'Quá hạn', overdue),
  ),
];

/** OpenCPS's report: `Số đầu kỳ` is what there is to resolve, as the row of formulas under the headers says. */
export const cpsReport = [
  leaf('toResolve.total', 'Số đầu kỳ', toResolve),
  leaf('carriedOver', 'Kỳ trước chuyển qua', carriedOver),
  leaf('received.total', 'Tiếp nhận trong kỳ', received),
  group(
    'Kết quả giải quyết trong kỳ',
    group(
      'Hồ sơ đã giải quyết xong',
      leaf('resolved.total', 'Tổng số', resolved),
      leaf('resolved.early', 'Sớm hạn', early),
      leaf('resolved.onTime', 'Đúng hạn', onTime),
      leaf('resolved.late', 'Trễ hạn', late),
    ),
    group(
      'Hồ sơ đang giải quyết',
      leaf('pending.total', 'Tổng số', pending),
      leaf('pending.inTime', 'Chưa đến hạn', inTime),
      leaf('pending.overdue', 'Quá hạn', overdue),
    ),
  ),
  leaf('late.total', 'Tổng số trễ hạn', (f) => f.late + f.overdue),
  leaf('returned', 'Hồ sơ trả lại', (f) => f.returned),
];

/** One formula a column of OpenCPS's report, those of the number and the name first. */
export const cpsFormulas = [
  '(1)',
  '(2)',
  '(3 = 4 + 5)',
  '(4)',
  '(5)',
  '(6 = 7 + 8 + 9)',
  '(7)',
  '(8)',
  '(9)',
  '(10 = 11 + 12)',
  '(11)',
  '(12)',
  '(13 = 9 + 12)',
  '(14)',
] as const;

/** A commune's board: what is left over first, words of the market for what came and what is kept. */
export const communeBoard = [
  leaf('carriedOver', 'Tồn kỳ trước', carriedOver),
  leaf('received.total', 'Nhận trong kỳ', received),
  leaf('toResolve.total', 'Tổng số hồ sơ phải giải quyết', toResolve),
  group(
    'Đã giải quyết',
    leaf('resolved.total', 'Tổng số', resolved),
    leaf('resolved.earlyOrOnTime', 'Đúng và trước hạn', earlyOrOnTime),
    leaf('resolved.late', 'Quá hạn', late),
    rate('rate.earlyOrOnTime', 'Tỷ lệ sớm và đúng hạn', earlyOrOnTime, resolved),
  ),
  group(
    'Chưa giải quyết',
    leaf('pending.total', 'Tổng số', pending),
    leaf('pending.inTime', 'Chưa tới hạn', inTime),
    leaf('pending.overdue', 'Quá hạn', overdue),
  ),
];
