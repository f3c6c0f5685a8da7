import type { ReportForm } from '../form';

/** What communes hand in since districts are gone: the columns of II.06a in two parts, by whose system the dossiers are handled in. */
export const tongHopXa: ReportForm = {
  id: 'tong-hop-xa',
  number: 'Tổng hợp TTHC cấp xã',
  title: 'Tổng hợp tình hình tiếp nhận và giải quyết thủ tục hành chính',
  validFrom: '2025-07-01',
  legalBasis: 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020; mẫu tổng hợp cấp xã từ ngày 01/7/2025',
  issuer: 'Ủy ban nhân dân tỉnh, thành phố',
  levels: ['commune'],
  evidence: 'seen',
  note: 'Tên hai phần và thứ tự cột theo mẫu của một thành phố; kiểm tra mẫu của địa phương.',
  rows: 'field',
  sections: [
    { title: 'Trên Hệ thống các Bộ', system: 'ministry' },
    { title: 'Trên Hệ thống tỉnh', system: 'province' },
  ],
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
};
