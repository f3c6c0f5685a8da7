import type { IndexDefinition } from '../outcome';
import { inSteps, ratio } from '../shapes/ratio';

export const nd618: IndexDefinition = {
  id: 'nd61-8',
  set: 'nd61',
  number: '8',
  max: 2,
  source: 'Thông tư 01/2018/TT-VPCP, Điều 13–15, chỉ số 8',
  takesTarget: true,
  compute: ratio({
    numerator: 'petitionsResolved',
    denominator: 'petitions',
    points: inSteps([
      [1, 2],
      [0.9, 1],
    ]),
    note: 'index.note.petitionsResolved',
  }),
};
