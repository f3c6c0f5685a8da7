import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

/** Paid online by any channel; the national index counts those paid on the national portal only. */
export const thanhToanTrucTuyen: IndexDefinition = {
  id: 'thanh-toan-truc-tuyen',
  set: 'rate',
  source: 'Bảng thanh toán của cổng: hồ sơ thanh toán trực tuyến trên hồ sơ có nghĩa vụ tài chính',
  takesTarget: true,
  compute: ratio({ numerator: 'paidOnline', denominator: 'owing' }),
};
