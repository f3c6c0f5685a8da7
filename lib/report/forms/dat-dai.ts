import type { ReportForm } from '../form';

/** Report of a land registry office: early and on time in one column, and two rates. */
export const datDai: ReportForm = {
  id: 'dat-dai',
  number: 'Báo cáo của văn phòng đăng ký đất đai',
  title: 'Tình hình giải quyết hồ sơ đất đai theo chi nhánh',
  validFrom: '2020-01-01',
  legalBasis: 'Bảng thống kê của phần mềm, không phải biểu của thông tư',
  issuer: 'Phần mềm của văn phòng đăng ký đất đai',
  levels: ['office'],
  evidence: 'seen',
  rows: 'unit',
  columns: [
    { number: 1, indicator: 'carriedOver', path: ['Số hồ sơ phải giải quyết', 'Kỳ trước chuyển sang'] },
    { number: 2, indicator: 'received.direct', path: ['Số hồ sơ phải giải quyết', 'Tiếp nhận trong kỳ', 'Trực tiếp'] },
    { number: 3, indicator: 'received.online', path: ['Số hồ sơ phải giải quyết', 'Tiếp nhận trong kỳ', 'Trực tuyến'] },
    { number: 4, indicator: 'toResolve.total', path: ['Số hồ sơ phải giải quyết', 'Cộng'], computed: true },
    { number: 5, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng số'], computed: true },
    { number: 6, indicator: 'resolved.earlyOrOnTime', path: ['Đã giải quyết', 'Trước và trong hạn'] },
    { number: 7, indicator: 'resolved.late', path: ['Đã giải quyết', 'Trễ hạn'] },
    { number: 8, indicator: 'rate.resolvedLate', path: ['Đã giải quyết', 'Tỷ lệ trễ hạn (%)'] },
    { number: 9, indicator: 'pending.total', path: ['Đang giải quyết', 'Tổng số'], computed: true },
    { number: 10, indicator: 'pending.inTime', path: ['Đang giải quyết', 'Trong hạn'] },
    { number: 11, indicator: 'pending.overdue', path: ['Đang giải quyết', 'Quá hạn'] },
    { number: 12, indicator: 'rate.pendingOverdue', path: ['Đang giải quyết', 'Tỷ lệ quá hạn (%)'] },
  ],
  equations: [
    { total: 4, parts: [1, 2, 3] },
    { total: 5, parts: [6, 7] },
    { total: 9, parts: [10, 11] },
    { total: 4, parts: [5, 9] },
  ],
  ratios: [
    { column: 8, part: 7, whole: 5 },
    { column: 12, part: 11, whole: 9 },
  ],
  unnumbered: true,
};
