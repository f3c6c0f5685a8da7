import type { IndexDefinition } from '../outcome';
import { whenNone } from '../shapes/when-none';

export const qd76652: IndexDefinition = {
  id: 'qd766-5-2',
  set: 'qd766',
  number: '5.2',
  max: 6,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 5.2: không có phản ánh, kiến nghị thì đạt điểm tối đa',
  takesTarget: false,
  compute: whenNone('petitions', 6, 'index.lack.petitionsInTime'),
};
