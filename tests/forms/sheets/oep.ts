import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The report of the e-government platform of 2014, by agency. */
export const sheet: Sheet = {
  number: 'Thống kê tình hình xử lý hồ sơ',
  title: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ',
  countHeader: 'STT',
  labelHeader: 'Cơ quan',
  tree: [
    leaf('tong', 'Tổng', 'toResolve.total', ['tiepNhan', 'kyTruoc']),
    leaf('tiepNhan', 'Tiếp nhận', 'received.total'),
    leaf('kyTruoc', 'Kỳ trước chuyển qua', 'carriedOver'),
    group(
      'Hồ sơ đã giải quyết',
      leaf('da', 'Số hồ sơ', 'resolved.total', ['som', 'dung', 'tre']),
      leaf('som', 'Sớm', 'resolved.early'),
      leaf('dung', 'Đúng', 'resolved.onTime'),
      leaf('tre', 'Trễ', 'resolved.late'),
    ),
    group(
      'Hồ sơ đang giải quyết',
      leaf('dang', 'Số hồ sơ', 'pending.total', ['chuaDen', 'daQua']),
      leaf('chuaDen', 'Chưa đến hạn', 'pending.inTime'),
      leaf('daQua', 'Đã quá hạn', 'pending.overdue'),
    ),
    leaf('rut', 'CD rút hồ sơ', 'withdrawn'),
    leaf('traLai', 'Hồ sơ trả lại', 'returned'),
    leaf('ton', 'Tồn cuối', 'closingStock'),
  ],
  rows: ['UBND phường Đồng Xuân', 'UBND phường Hàng Bạc', 'UBND phường Phúc Tân', 'UBND phường Cửa Đông'].map((label) => ({ label })),
  totalLabel: 'Tổng cộng',
};
