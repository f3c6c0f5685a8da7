import type { ReportForm } from '../form';

/** Report by office of the OEP platform; withdrawn and returned dossiers have columns of their own. */
export const oep: ReportForm = {
  id: 'oep',
  number: 'Báo cáo tổng hợp',
  title: 'Tổng hợp tình hình giải quyết hồ sơ (OEP)',
  validFrom: '2014-01-01',
  legalBasis: 'Bảng thống kê của phần mềm, không phải biểu của thông tư',
  issuer: 'Phần mềm một cửa OEP',
  levels: ['province', 'district', 'commune'],
  evidence: 'seen',
  columns: [
    { number: 1, indicator: 'toResolve.total', path: ['Tổng'], computed: true },
    { number: 2, indicator: 'received.total', path: ['Tiếp nhận'] },
    { number: 3, indicator: 'carriedOver', path: ['Kỳ trước chuyển qua'] },
    { number: 4, indicator: 'resolved.total', path: ['Hồ sơ đã giải quyết', 'Số hồ sơ'], computed: true },
    { number: 5, indicator: 'resolved.early', path: ['Hồ sơ đã giải quyết', 'Sớm'] },
    { number: 6, indicator: 'resolved.onTime', path: ['Hồ sơ đã giải quyết', 'Đúng'] },
    { number: 7, indicator: 'resolved.late', path: ['Hồ sơ đã giải quyết', 'Trễ'] },
    { number: 8, indicator: 'pending.total', path: ['Hồ sơ đang giải quyết', 'Số hồ sơ'], computed: true },
    { number: 9, indicator: 'pending.inTime', path: ['Hồ sơ đang giải quyết', 'Chưa đến hạn'] },
    { number: 10, indicator: 'pending.overdue', path: ['Hồ sơ đang giải quyết', 'Đã quá hạn'] },
    { number: 11, indicator: 'withdrawn', path: ['CD rút hồ sơ'] },
    { number: 12, indicator: 'returned', path: ['Hồ sơ trả lại'] },
    { number: 13, indicator: 'closingStock', path: ['Tồn cuối'] },
  ],
  equations: [
    { total: 1, parts: [2, 3] },
    { total: 4, parts: [5, 6, 7] },
    { total: 8, parts: [9, 10] },
  ],
  unnumbered: true,
};
