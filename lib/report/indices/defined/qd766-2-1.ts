import type { IndexDefinition } from '../outcome';
import { inProportion, ratio } from '../shapes/ratio';

export const qd76621: IndexDefinition = {
  id: 'qd766-2-1',
  set: 'qd766',
  number: '2.1',
  max: 20,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 2.1: 20 × (đúng hạn, trong hạn) ÷ tổng số',
  takesTarget: true,
  compute: ratio({ numerator: 'handledInTime', denominator: 'handled', points: inProportion(20), note: 'index.note.portalCounts' }),
};
