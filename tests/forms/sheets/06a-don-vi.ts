import type { Sheet } from '../sheet';
import { group, leaf, numbered } from './headers';

/** Biểu II.06a with a row for each unit, columns numbered 3 to 13. */
export const sheet: Sheet = {
  number: 'Biểu số II.06a/VPCP/KSTT',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
  countHeader: 'TT',
  labelHeader: 'Đơn vị',
  numbered: true,
  tree: numbered(
    [
      group(
        'Tiếp nhận',
        leaf('c3', 'Tổng số', 'toResolve.total', ['c4', 'c5', 'c6']),
        group(
          'Trong đó',
          leaf('c4', 'Trực tuyến', 'received.online'),
          leaf('c5', 'Trực tiếp, dịch vụ bưu chính', 'received.directOrPostal'),
        ),
        leaf('c6', 'Từ kỳ trước', 'carriedOver'),
      ),
      group(
        'Số lượng hồ sơ đã giải quyết',
        leaf('c7', 'Tổng số', 'resolved.total', ['c8', 'c9', 'c10']),
        leaf('c8', 'Trước hạn', 'resolved.early'),
        leaf('c9', 'Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)', 'resolved.onTime'),
        leaf('c10', 'Quá hạn', 'resolved.late'),
      ),
      group(
        'Số lượng hồ sơ đang giải quyết',
        leaf('c11', 'Tổng số', 'pending.total', ['c12', 'c13']),
        leaf('c12', 'Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)', 'pending.inTime'),
        leaf('c13', 'Quá hạn', 'pending.overdue'),
      ),
    ],
    ['(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
  ),
  rows: ['UBND huyện Như Thanh', 'UBND thị trấn Bến Sung', 'UBND xã Cán Khê', 'UBND xã Hải Long', 'UBND xã Xuân Du'].map((label) => ({
    label,
  })),
  totalLabel: 'Tổng số',
};
