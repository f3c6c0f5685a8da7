import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

export const dungHan: IndexDefinition = {
  id: 'dung-han',
  set: 'rate',
  source: 'Thông tư 01/2020/TT-VPCP, biểu II.06a: (8) và (9) trên (7)',
  takesTarget: true,
  compute: ratio({ numerator: 'resolvedInTime', denominator: 'resolved' }),
};
