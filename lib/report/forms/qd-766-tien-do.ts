import type { ReportForm } from '../form';

/** Progress report of the Tân Dân system under QĐ 766: the columns that count dossiers. What it says of rates, of the national portal and of payment is read by its own indicators. */
export const qd766TienDo: ReportForm = {
  id: 'qd-766-tien-do',
  number: 'Báo cáo tiến độ theo QĐ 766',
  title: 'Tiến độ giải quyết hồ sơ theo Bộ chỉ số phục vụ người dân, doanh nghiệp',
  validFrom: '2022-06-23',
  legalBasis: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
  issuer: 'Thủ tướng Chính phủ; bảng của phần mềm một cửa',
  levels: ['province', 'district', 'commune'],
  evidence: 'seen',
  note: 'Chỉ gồm các cột đếm hồ sơ, từ (5) đến (16).',
  rows: 'unit',
  columns: [
    { number: 5, indicator: 'toResolve.total', path: ['Số hồ sơ nhận giải quyết', 'Tổng số'], computed: true },
    { number: 6, indicator: 'received.online', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số mới tiếp nhận trực tuyến'] },
    { number: 7, indicator: 'carriedOver', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số kỳ trước chuyển qua'] },
    { number: 8, indicator: 'received.direct', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số mới tiếp nhận trực tiếp'] },
    { number: 9, indicator: 'received.postal', path: ['Số hồ sơ nhận giải quyết', 'Trong đó', 'Số mới tiếp nhận qua BCCI'] },
    { number: 10, indicator: 'resolved.total', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'Tổng số'], computed: true },
    { number: 11, indicator: 'resolved.earlyOrOnTime', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'HS Đã xử lý đúng hạn'] },
    { number: 12, indicator: 'resolved.late', path: ['Kết quả giải quyết', 'Số hồ sơ đã giải quyết', 'HS Đã xử lý quá hạn'] },
    { number: 13, indicator: 'pending.total', path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'Tổng số'], computed: true },
    { number: 14, indicator: 'pending.inTime', path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'HS Đang xử lý đúng hạn'] },
    {
      number: 15,
      indicator: 'pending.overdue',
      path: ['Kết quả giải quyết', 'Số hồ sơ đang giải quyết', 'HS Đang xử lý quá hạn trên Cổng DVC QG'],
    },
    { number: 16, indicator: 'handled.total', path: ['TỔNG - Kết quả giải quyết'], computed: true },
  ],
  equations: [
    { total: 5, parts: [6, 7, 8, 9] },
    { total: 10, parts: [11, 12] },
    { total: 13, parts: [14, 15] },
    { total: 16, parts: [10, 13] },
  ],
};
