import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

export const soHoaThanhPhan: IndexDefinition = {
  id: 'so-hoa-thanh-phan',
  set: 'rate',
  source: 'Bảng số hóa của cổng: hồ sơ có số hóa thành phần trên hồ sơ tiếp nhận',
  takesTarget: true,
  compute: ratio({ numerator: 'partsDigitised', denominator: 'digitisedReceived' }),
};
