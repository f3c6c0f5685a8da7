import type { Sheet } from '../sheet';
import { leaf } from './headers';

/** One line of headers, for components that know no other. */
export const sheet: Sheet = {
  number: 'Bảng tổng hợp số liệu',
  title: 'SỐ LIỆU TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC',
  countHeader: 'STT',
  labelHeader: 'Lĩnh vực',
  tree: [
    leaf('tong', 'Tổng số hồ sơ nhận giải quyết', 'toResolve.total', ['kyTruoc', 'trucTuyen', 'trucTiep']),
    leaf('kyTruoc', 'Số kỳ trước chuyển qua', 'carriedOver'),
    leaf('trucTuyen', 'Số mới tiếp nhận trực tuyến', 'received.online'),
    leaf('trucTiep', 'Số mới tiếp nhận trực tiếp', 'received.direct'),
    leaf('da', 'Số hồ sơ đã giải quyết', 'resolved.total'),
    leaf('dang', 'Số hồ sơ đang giải quyết', 'pending.total'),
    leaf('tre', 'Tổng số trễ hạn', 'late.total'),
  ],
  rows: ['Hộ tịch', 'Chứng thực', 'Giáo dục và Đào tạo', 'Lâm nghiệp', 'Thủy sản'].map((label) => ({ label })),
};
