import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The summary by unit: supplements and returned dossiers stand apart. */
export const sheet: Sheet = {
  number: 'Báo cáo tổng hợp đơn vị',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
  countHeader: 'STT',
  labelHeader: 'Đơn vị',
  tree: [
    group(
      'Tiếp nhận',
      leaf('tongSo', 'Tổng số', 'toResolve.total', ['kyTruoc', 'trongKy']),
      leaf('kyTruoc', 'Kỳ trước', 'carriedOver'),
      leaf('trongKy', 'Trong kỳ', 'received.total'),
    ),
    group(
      'Đã xử lý',
      leaf('truocHan', 'Trước hạn', 'resolved.early'),
      leaf('dungHan', 'Đúng hạn', 'resolved.onTime'),
      leaf('quaHan', 'Quá hạn', 'resolved.late'),
      {
        key: 'tyLe',
        header: 'Tỷ lệ trước hạn, đúng hạn',
        rate: [
          ['truocHan', 'dungHan'],
          ['truocHan', 'dungHan', 'quaHan'],
        ],
      },
    ),
    group('Đang xử lý', leaf('trongHan', 'Trong hạn', 'pending.inTime'), leaf('dangQuaHan', 'Quá hạn', 'pending.overdue')),
    leaf('boSung', 'Bổ sung', 'awaitingSupplement'),
    leaf('traLai', 'Trả lại/ Rút HS', 'returnedOrWithdrawn'),
  ],
  rows: ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng', 'UBND huyện Nông Cống', 'UBND thị xã Nghi Sơn', 'UBND huyện Như Xuân'].map((label) => ({
    label,
  })),
  totalLabel: 'Tổng số',
};
