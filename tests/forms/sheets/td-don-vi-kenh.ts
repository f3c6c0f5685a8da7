import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The wide summary by unit: beside the channels, "trong kỳ" is only what came in by hand on some portals and all on others. */
export const sheet: Sheet = {
  number: 'Báo cáo tổng hợp đơn vị',
  title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
  countHeader: 'STT',
  labelHeader: 'Đơn vị',
  tree: [
    group(
      'Tiếp nhận',
      leaf('tongSo', 'Tổng số', 'toResolve.total'),
      leaf('kyTruoc', 'Kỳ trước', 'carriedOver'),
      { key: 'trongKy', header: 'Trong kỳ' },
      leaf('quaMang', 'Qua mạng', 'received.online'),
      leaf('quaBCCI', 'Qua BCCI', 'received.postal'),
    ),
    group(
      'Đã xử lý',
      leaf('truocHan', 'Trước hạn', 'resolved.early'),
      leaf('dungHan', 'Đúng hạn', 'resolved.onTime'),
      leaf('quaHan', 'Quá hạn', 'resolved.late'),
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
