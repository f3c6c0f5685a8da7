import type { IndexDefinition } from '../outcome';
import { atMost, inProportion, ratio } from '../shapes/ratio';

export const qd76614: IndexDefinition = {
  id: 'qd766-1-4',
  set: 'qd766',
  number: '1.4',
  max: 6,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 1.4; mẫu số là số lớn hơn giữa Hệ thống báo cáo và Cổng DVCQG',
  takesTarget: true,
  compute: ratio({ numerator: 'syncDone', denominator: 'syncDue', points: atMost(inProportion(6)), note: 'index.note.syncDue' }),
};
