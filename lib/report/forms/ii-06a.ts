import type { ReportForm } from '../form';

/** Thirteen columns, of which (3)–(13) hold figures; widths and wording as in the print form of a provincial portal. */
export const ii06a: ReportForm = {
  id: 'ii-06a',
  number: 'Biểu số II.06a/VPCP/KSTT',
  title: 'Tình hình, kết quả giải quyết TTHC tại cơ quan, đơn vị trực tiếp giải quyết TTHC',
  validFrom: '2020-10-21',
  legalBasis: 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
  issuer: 'Văn phòng Chính phủ',
  levels: ['province', 'district', 'commune'],
  evidence: 'confirmed',
  note: 'Kỳ báo cáo từ năm 2026: kiểm tra mẫu hiện hành trước khi nộp.',
  columns: [
    { number: 3, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'], computed: true },
    { number: 4, indicator: 'received.online', path: ['Tiếp nhận', 'Trong kỳ', 'Trực tuyến'] },
    { number: 5, indicator: 'received.directOrPostal', path: ['Tiếp nhận', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'] },
    { number: 6, indicator: 'carriedOver', path: ['Tiếp nhận', 'Từ kỳ trước'] },
    { number: 7, indicator: 'resolved.total', path: ['Số lượng hồ sơ đã giải quyết', 'Tổng số'], computed: true },
    { number: 8, indicator: 'resolved.early', path: ['Số lượng hồ sơ đã giải quyết', 'Trước hạn'] },
    { number: 9, indicator: 'resolved.onTime', path: ['Số lượng hồ sơ đã giải quyết', 'Đúng hạn'] },
    { number: 10, indicator: 'resolved.late', path: ['Số lượng hồ sơ đã giải quyết', 'Quá hạn'] },
    { number: 11, indicator: 'pending.total', path: ['Số lượng hồ sơ đang giải quyết', 'Tổng số'], computed: true },
    { number: 12, indicator: 'pending.inTime', path: ['Số lượng hồ sơ đang giải quyết', 'Trong hạn'] },
    { number: 13, indicator: 'pending.overdue', path: ['Số lượng hồ sơ đang giải quyết', 'Quá hạn'] },
  ],
  equations: [
    { total: 3, parts: [4, 5, 6] },
    { total: 7, parts: [8, 9, 10] },
    { total: 11, parts: [12, 13] },
    { total: 3, parts: [7, 11] },
  ],
  otherNumbers: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
};
