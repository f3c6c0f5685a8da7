import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

export const soHoaKetQua: IndexDefinition = {
  id: 'so-hoa-ket-qua',
  set: 'rate',
  source: 'Bảng số hóa của cổng: hồ sơ có số hóa kết quả trên hồ sơ đã giải quyết',
  takesTarget: true,
  compute: ratio({ numerator: 'resultsDigitised', denominator: 'digitisedResolved' }),
};
