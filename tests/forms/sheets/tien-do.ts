import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The progress report in which "trong hạn" is said of what is done. */
export const sheet: Sheet = {
  number: 'Tiến độ giải quyết',
  title: 'TIẾN ĐỘ GIẢI QUYẾT HỒ SƠ CỦA CÁC ĐƠN VỊ',
  countHeader: 'STT',
  labelHeader: 'Đơn vị',
  tree: [
    group(
      'Tiếp nhận',
      leaf('tongSo', 'Tổng số', 'toResolve.total', ['kyTruoc', 'trongKy']),
      leaf('kyTruoc', 'Kỳ trước chuyển sang', 'carriedOver'),
      group(
        'Trong kỳ',
        leaf('trongKy', 'Tổng số', 'received.total', ['trucTuyen', 'trucTiep', 'bcci']),
        leaf('trucTuyen', 'Trực tuyến', 'received.online'),
        leaf('trucTiep', 'Trực tiếp', 'received.direct'),
        leaf('bcci', 'BCCI', 'received.postal'),
      ),
    ),
    group(
      'Đã xử lý',
      leaf('da', 'Tổng số', 'resolved.total', ['daTruoc', 'daTrong', 'daQua']),
      leaf('daTruoc', 'Trước hạn', 'resolved.early'),
      leaf('daTrong', 'Trong hạn', 'resolved.onTime'),
      leaf('daQua', 'Quá hạn', 'resolved.late'),
    ),
    group(
      'Đang xử lý',
      leaf('dang', 'Tổng số', 'pending.total', ['dangTrong', 'dangQua']),
      leaf('dangTrong', 'Trong hạn', 'pending.inTime'),
      leaf('dangQua', 'Quá hạn', 'pending.overdue'),
    ),
  ],
  rows: ['Phòng Tư pháp', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND'].map((label) => ({ label })),
};
