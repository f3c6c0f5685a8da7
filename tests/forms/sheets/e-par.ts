import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** Report 3 of e-PAR. */
export const sheet: Sheet = {
  number: 'Báo cáo số 3',
  title: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC',
  countHeader: 'STT',
  labelHeader: 'Lĩnh vực',
  tree: [
    leaf('tiepNhan', 'Tiếp nhận', 'received.total'),
    group(
      'Đã giải quyết',
      leaf('da', 'Tổng', 'resolved.total', ['som', 'dung', 'tre', 'tuChoi', 'rut']),
      leaf('som', 'Trả trước hạn', 'resolved.early'),
      leaf('dung', 'Trả đúng hạn', 'resolved.onTime'),
      leaf('tre', 'Trả quá hạn', 'resolved.late'),
      leaf('tuChoi', 'HS bị từ chối', 'refused'),
      leaf('rut', 'HS Công dân rút', 'withdrawn'),
    ),
    group(
      'Đang giải quyết',
      leaf('dang', 'Tổng', 'pending.total', ['chuaDen', 'qua', 'boSung']),
      leaf('chuaDen', 'Chưa đến hạn', 'pending.inTime'),
      leaf('qua', 'Quá hạn', 'pending.overdue'),
      leaf('boSung', 'Phải bổ sung', 'awaitingSupplement'),
    ),
    leaf('nvtc', 'Đang thực hiện NVTC', 'awaitingPayment'),
  ],
  rows: ['Đăng ký kinh doanh', 'Lao động - Thương binh và Xã hội', 'Tài nguyên và Môi trường', 'Tư pháp', 'Xây dựng'].map((label) => ({
    label,
  })),
  totalLabel: 'Tổng cộng',
};
