import type { Sheet } from '../sheet';
import { group, leaf } from './headers';

/** The report of a land registry office; early and on time are one figure, rates stand beside. */
export const sheet: Sheet = {
  number: 'Mẫu báo cáo VPĐK',
  title: 'BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ ĐẤT ĐAI',
  countHeader: 'STT',
  labelHeader: 'Tên',
  tree: [
    group(
      'Số hồ sơ phải giải quyết',
      leaf('kyTruoc', 'Kỳ trước chuyển sang', 'carriedOver'),
      group('Tiếp nhận trong kỳ', leaf('trucTiep', 'Trực tiếp', 'received.direct'), leaf('trucTuyen', 'Trực tuyến', 'received.online')),
      leaf('cong', 'Cộng', 'toResolve.total', ['kyTruoc', 'trucTiep', 'trucTuyen']),
    ),
    group(
      'Đã giải quyết',
      leaf('da', 'Tổng số', 'resolved.total', ['daDung', 'daTre']),
      leaf('daDung', 'Trước và trong hạn', 'resolved.earlyOrOnTime'),
      leaf('daTre', 'Trễ hạn', 'resolved.late'),
      { key: 'tyLeTre', header: 'Tỷ lệ trễ hạn (%)', rate: [['daTre'], ['da']] },
    ),
    group(
      'Đang giải quyết',
      leaf('dang', 'Tổng số', 'pending.total', ['dangTrong', 'dangQua']),
      leaf('dangTrong', 'Trong hạn', 'pending.inTime'),
      leaf('dangQua', 'Quá hạn', 'pending.overdue'),
      { key: 'tyLeQua', header: 'Tỷ lệ quá hạn (%)', rate: [['dangQua'], ['dang']] },
    ),
  ],
  rows: ['Chi nhánh Đồng Xoài', 'Chi nhánh Phước Long', 'Chi nhánh Bình Long', 'Chi nhánh Chơn Thành'].map((label) => ({ label })),
  totalLabel: 'Tổng cộng',
};
