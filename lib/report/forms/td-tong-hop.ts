import type { ReportForm } from '../form';

/** Summary by unit of the Tân Dân system: what waits for supplements or is paused, and what was returned or withdrawn, stand beside resolved and pending. */
export const tdTongHop: ReportForm = {
  id: 'td-tong-hop',
  number: 'Báo cáo tổng hợp đơn vị',
  title: 'Tình hình, kết quả giải quyết TTHC tại cơ quan, đơn vị trực tiếp giải quyết TTHC (tổng hợp đơn vị)',
  validFrom: '2020-01-01',
  legalBasis: 'Bảng thống kê của phần mềm một cửa, không phải biểu của thông tư',
  issuer: 'Phần mềm một cửa (Tân Dân)',
  levels: ['province', 'district', 'commune'],
  evidence: 'seen',
  note: 'Ô bổ sung gồm cả hồ sơ dừng xử lý và chờ thực hiện nghĩa vụ tài chính.',
  rows: 'unit',
  columns: [
    { number: 1, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'], computed: true },
    { number: 2, indicator: 'carriedOver', path: ['Tiếp nhận', 'Kỳ trước'] },
    { number: 3, indicator: 'received.total', path: ['Tiếp nhận', 'Trong kỳ'] },
    { number: 4, indicator: 'resolved.early', path: ['Đã xử lý', 'Trước hạn'] },
    { number: 5, indicator: 'resolved.onTime', path: ['Đã xử lý', 'Đúng hạn'] },
    { number: 6, indicator: 'resolved.late', path: ['Đã xử lý', 'Quá hạn'] },
    { number: 7, indicator: 'rate.earlyOrOnTime', path: ['Đã xử lý', 'Tỷ lệ trước hạn, đúng hạn'] },
    { number: 8, indicator: 'pending.inTime', path: ['Đang xử lý', 'Trong hạn'] },
    { number: 9, indicator: 'pending.overdue', path: ['Đang xử lý', 'Quá hạn'] },
    { number: 10, indicator: 'awaitingSupplement', path: ['Bổ sung'] },
    { number: 11, indicator: 'returnedOrWithdrawn', path: ['Trả lại/ Rút HS'] },
  ],
  equations: [
    { total: 1, parts: [2, 3] },
    { total: 1, parts: [4, 5, 6, 8, 9, 10, 11] },
  ],
  unnumbered: true,
};
