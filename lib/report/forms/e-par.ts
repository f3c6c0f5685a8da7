import type { ReportForm } from '../form';

/** Report by lĩnh vực of the e-PAR software: refused and withdrawn dossiers stand under resolved, supplements under pending. */
export const ePar: ReportForm = {
  id: 'e-par',
  number: 'Báo cáo theo lĩnh vực',
  title: 'Tình hình tiếp nhận, giải quyết hồ sơ theo lĩnh vực (e-PAR)',
  validFrom: '2015-01-01',
  legalBasis: 'Bảng thống kê của phần mềm, không phải biểu của thông tư',
  issuer: 'Phần mềm một cửa e-PAR',
  levels: ['province', 'district', 'commune'],
  evidence: 'seen',
  rows: 'field',
  columns: [
    { number: 1, indicator: 'received.total', path: ['Tiếp nhận'] },
    { number: 2, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng'], computed: true },
    { number: 3, indicator: 'resolved.early', path: ['Đã giải quyết', 'Trả trước hạn'] },
    { number: 4, indicator: 'resolved.onTime', path: ['Đã giải quyết', 'Trả đúng hạn'] },
    { number: 5, indicator: 'resolved.late', path: ['Đã giải quyết', 'Trả quá hạn'] },
    { number: 6, indicator: 'refused', path: ['Đã giải quyết', 'HS bị từ chối'] },
    { number: 7, indicator: 'withdrawn', path: ['Đã giải quyết', 'HS Công dân rút'] },
    { number: 8, indicator: 'pending.total', path: ['Đang giải quyết', 'Tổng'], computed: true },
    { number: 9, indicator: 'pending.inTime', path: ['Đang giải quyết', 'Chưa đến hạn'] },
    { number: 10, indicator: 'pending.overdue', path: ['Đang giải quyết', 'Quá hạn'] },
    { number: 11, indicator: 'awaitingSupplement', path: ['Đang giải quyết', 'Phải bổ sung'] },
    { number: 12, indicator: 'awaitingPayment', path: ['Đang thực hiện NVTC'] },
    { number: 13, indicator: 'rate.earlyOrOnTime', path: ['Tỷ lệ sớm và đúng hạn'] },
  ],
  equations: [
    { total: 2, parts: [3, 4, 5, 6, 7] },
    { total: 8, parts: [9, 10, 11] },
  ],
  unnumbered: true,
};
