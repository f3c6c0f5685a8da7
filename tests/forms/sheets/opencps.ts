import type { Sheet } from '../sheet';
import { group, leaf, numbered } from './headers';

/** The report of OpenCPS; its formula row tells that "Số đầu kỳ" is what has to be resolved. */
export const sheet: Sheet = {
  number: 'Thống kê cấp quận, huyện',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC',
  countHeader: 'STT',
  labelHeader: 'Lĩnh vực',
  numbered: true,
  tree: numbered(
    [
      leaf('dauKy', 'Số đầu kỳ', 'toResolve.total', ['kyTruoc', 'trongKy']),
      leaf('kyTruoc', 'Kỳ trước chuyển qua', 'carriedOver'),
      leaf('trongKy', 'Tiếp nhận trong kỳ', 'received.total'),
      group(
        'Kết quả giải quyết trong kỳ',
        group(
          'Hồ sơ đã giải quyết xong',
          leaf('xong', 'Tổng số', 'resolved.total', ['som', 'dung', 'tre']),
          leaf('som', 'Sớm hạn', 'resolved.early'),
          leaf('dung', 'Đúng hạn', 'resolved.onTime'),
          leaf('tre', 'Trễ hạn', 'resolved.late'),
        ),
        group(
          'Hồ sơ đang giải quyết',
          leaf('dang', 'Tổng số', 'pending.total', ['chuaDen', 'qua']),
          leaf('chuaDen', 'Chưa đến hạn', 'pending.inTime'),
          leaf('qua', 'Quá hạn', 'pending.overdue'),
        ),
      ),
      leaf('tongTre', 'Tổng số trễ hạn', 'late.total', ['tre', 'qua']),
      leaf('traLai', 'Hồ sơ trả lại', 'returned'),
      leaf('rut', 'Hồ sơ rút', 'withdrawn'),
    ],
    [
      '(3 = 4 + 5)',
      '(4)',
      '(5)',
      '(6 = 7 + 8 + 9)',
      '(7)',
      '(8)',
      '(9)',
      '(10 = 11 + 12)',
      '(11)',
      '(12)',
      '(13 = 9 + 12)',
      '(14)',
      '(15)',
    ],
  ),
  rows: ['Đường bộ', 'Đường thủy nội địa', 'Đăng kiểm', 'Hàng hải'].map((label) => ({ label })),
  totalLabel: 'Tổng số',
};
