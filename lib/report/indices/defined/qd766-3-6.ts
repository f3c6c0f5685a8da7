import type { IndexDefinition } from '../outcome';
import { inProportion, ratio } from '../shapes/ratio';

export const qd76636: IndexDefinition = {
  id: 'qd766-3-6',
  set: 'qd766',
  number: '3.6',
  max: 6,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 3.6: 6 × hồ sơ thanh toán trực tuyến ÷ hồ sơ có nghĩa vụ tài chính',
  takesTarget: true,
  compute: ratio({ numerator: 'paidNational', denominator: 'owing', points: inProportion(6) }),
};
