import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The list called 07a on provincial portals. */
export const sheet: Sheet = {
  number: 'Biểu 07a',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THEO LĨNH VỰC',
  countHeader: 'STT',
  labelHeader: 'Lĩnh vực',
  tree: [
    group(
      'Số hồ sơ nhận giải quyết',
      leaf('tong', 'Tổng số', 'toResolve.total', ['kyTruoc', 'moi']),
      group('Trong đó', leaf('kyTruoc', 'Số kỳ trước chuyển qua', 'carriedOver'), leaf('moi', 'Số mới tiếp nhận', 'received.total')),
    ),
    group(
      'Kết quả giải quyết',
      group(
        'Số hồ sơ đã giải quyết',
        leaf('da', 'Tổng số', 'resolved.total', ['daDung', 'daQua']),
        leaf('daDung', 'Trả đúng thời hạn', 'resolved.earlyOrOnTime'),
        leaf('daQua', 'Trả quá hạn', 'resolved.late'),
      ),
      group(
        'Số hồ sơ đang giải quyết',
        leaf('dang', 'Tổng số', 'pending.total', ['dangTrong', 'dangQua']),
        leaf('dangTrong', 'Chưa đến hạn', 'pending.inTime'),
        leaf('dangQua', 'Quá hạn', 'pending.overdue'),
      ),
    ),
    leaf('boSung', 'Bổ sung', 'awaitingSupplement'),
    leaf('traLai', 'Trả lại', 'returned'),
  ],
  rows: ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Người có công', 'Hoạt động xây dựng', 'Bảo trợ xã hội'].map((label) => ({ label })),
  totalLabel: 'Tổng số',
};
