import type { ReportForm } from '../form';

/** Numbers of procedures, not of dossiers: three groups of one sum each. The columns of districts have been without meaning since 01/7/2025. */
export const ii07b: ReportForm = {
  id: 'ii-07b',
  number: 'Biểu số II.07b/VPCP/KSTT',
  title: 'Tổng hợp số lượng thủ tục hành chính',
  validFrom: '2020-10-21',
  legalBasis: 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
  issuer: 'Văn phòng Chính phủ',
  levels: ['province'],
  evidence: 'seen',
  note: 'Số thủ tục không đếm được từ hồ sơ: điền tay. Các cột cấp huyện không còn từ ngày 01/7/2025; kiểm tra mẫu hiện hành trước khi nộp.',
  rows: 'unit',
  columns: [
    { number: 3, path: ['Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', 'Tổng số TTHC'], computed: true },
    { number: 4, path: ['Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', 'Cấp tỉnh'] },
    { number: 5, path: ['Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', 'Cấp huyện'] },
    { number: 6, path: ['Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', 'Cấp xã'] },
    { number: 7, path: ['TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông', 'Tổng số TTHC'], computed: true },
    { number: 8, path: ['TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông', 'Tại Bộ phận Một cửa cấp tỉnh'] },
    { number: 9, path: ['TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông', 'Tại Bộ phận Một cửa cấp huyện'] },
    { number: 10, path: ['TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông', 'Tại Bộ phận Một cửa cấp xã'] },
    { number: 11, path: ['Quy trình nội bộ giải quyết TTHC được ban hành', 'Tổng số quy trình'], computed: true },
    { number: 12, path: ['Quy trình nội bộ giải quyết TTHC được ban hành', 'Cấp tỉnh'] },
    { number: 13, path: ['Quy trình nội bộ giải quyết TTHC được ban hành', 'Cấp huyện'] },
    { number: 14, path: ['Quy trình nội bộ giải quyết TTHC được ban hành', 'Cấp xã'] },
  ],
  equations: [
    { total: 3, parts: [4, 5, 6] },
    { total: 7, parts: [8, 9, 10] },
    { total: 11, parts: [12, 13, 14] },
  ],
};
