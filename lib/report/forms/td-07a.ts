import type { ReportForm } from '../form';

/** The older report by lĩnh vực of the same system; it is called 07a there and is no form of the circular. */
export const td07a: ReportForm = {
  id: 'td-07a',
  number: 'Báo cáo 07a',
  title: 'Tình hình, kết quả giải quyết TTHC theo lĩnh vực (báo cáo 07a)',
  validFrom: '2020-01-01',
  legalBasis: 'Bảng thống kê của phần mềm một cửa, không phải biểu của thông tư',
  issuer: 'Phần mềm một cửa (Tân Dân)',
  levels: ['province', 'district', 'commune'],
  evidence: 'seen',
  rows: 'field',
  columns: [
    { number: 1, indicator: 'toResolve.total', path: ['Số hồ sơ nhận giải quyết', 'Tổng số'], computed: true },
    { number: 2, indicator: 'carriedOver', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số kỳ trước chuyển qua'] },
    { number: 3, indicator: 'received.total', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số mới tiếp nhận'] },
    { number: 4, indicator: 'resolved.total', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'Tổng số'], computed: true },
    { number: 5, indicator: 'resolved.earlyOrOnTime', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'Trả đúng thời hạn'] },
    { number: 6, indicator: 'resolved.late', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'Trả quá hạn'] },
    { number: 7, indicator: 'pending.total', path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'Tổng số'], computed: true },
    { number: 8, indicator: 'pending.inTime', path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'Chưa đến hạn'] },
    { number: 9, indicator: 'pending.overdue', path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'Quá hạn'] },
    { number: 10, indicator: 'awaitingSupplement', path: ['Bổ sung'] },
    { number: 11, indicator: 'returned', path: ['Trả lại'] },
  ],
  equations: [
    { total: 1, parts: [2, 3] },
    { total: 4, parts: [5, 6] },
    { total: 7, parts: [8, 9] },
    { total: 1, parts: [4, 7, 10, 11] },
  ],
  unnumbered: true,
};
