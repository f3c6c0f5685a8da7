import type { IndexDefinition } from '../outcome';
import { inProportion, ratio } from '../shapes/ratio';

export const qd76643: IndexDefinition = {
  id: 'qd766-4-3',
  set: 'qd766',
  number: '4.3',
  max: 2,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 4.3: điểm tối đa từ 80% hồ sơ có thành phần tái sử dụng',
  takesTarget: true,
  compute: ratio({ numerator: 'partsReused', denominator: 'digitisedReceived', points: inProportion(2, 0.8) }),
};
