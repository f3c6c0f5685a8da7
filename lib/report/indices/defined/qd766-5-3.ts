import type { IndexDefinition } from '../outcome';
import { whenNone } from '../shapes/when-none';

export const qd76653: IndexDefinition = {
  id: 'qd766-5-3',
  set: 'qd766',
  number: '5.3',
  max: 6,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 5.3: không có phản ánh, kiến nghị thì đạt điểm tối đa',
  takesTarget: false,
  compute: whenNone('petitions', 6, 'index.lack.petitionsRated'),
};
