import type { ReportForm } from '../form';

/** Statistics of OpenCPS 2. Column (3) is printed as “Số đầu kỳ”, but its own formula is (4) + (5). */
export const opencps: ReportForm = {
  id: 'opencps',
  number: 'Thống kê tình hình giải quyết hồ sơ',
  title: 'Tình hình tiếp nhận, giải quyết hồ sơ (OpenCPS)',
  validFrom: '2019-01-01',
  legalBasis: 'Bảng thống kê của phần mềm, không phải biểu của thông tư',
  issuer: 'Phần mềm một cửa OpenCPS',
  levels: ['ministry', 'province', 'district', 'commune'],
  evidence: 'seen',
  note: 'Hồ sơ đang chờ tiếp nhận hoặc chờ bổ sung không nằm trong các ô đang giải quyết.',
  columns: [
    { number: 3, indicator: 'toResolve.total', path: ['Số đầu kỳ'], computed: true },
    { number: 4, indicator: 'carriedOver', path: ['Kỳ trước chuyển qua'] },
    { number: 5, indicator: 'received.total', path: ['Tiếp nhận trong kỳ'] },
    {
      number: 6,
      indicator: 'resolved.total',
      path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đã giải quyết xong', 'Tổng số'],
      computed: true,
    },
    { number: 7, indicator: 'resolved.early', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đã giải quyết xong', 'Sớm hạn'] },
    { number: 8, indicator: 'resolved.onTime', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đã giải quyết xong', 'Đúng hạn'] },
    { number: 9, indicator: 'resolved.late', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đã giải quyết xong', 'Trễ hạn'] },
    { number: 10, indicator: 'pending.total', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đang giải quyết', 'Tổng số'], computed: true },
    { number: 11, indicator: 'pending.inTime', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đang giải quyết', 'Chưa đến hạn'] },
    { number: 12, indicator: 'pending.overdue', path: ['Kết quả giải quyết trong kỳ', 'Hồ sơ đang giải quyết', 'Quá hạn'] },
    { number: 13, indicator: 'late.total', path: ['Tổng số trễ hạn'], computed: true },
    { number: 14, indicator: 'returned', path: ['Hồ sơ trả lại'] },
    { number: 15, indicator: 'withdrawn', path: ['Hồ sơ rút'] },
  ],
  equations: [
    { total: 3, parts: [4, 5] },
    { total: 6, parts: [7, 8, 9] },
    { total: 10, parts: [11, 12] },
    { total: 13, parts: [9, 12] },
  ],
};
