import type { IndexDefinition } from '../outcome';
import { meanByTime } from '../shapes/mean-by-time';

/** Whole time of resolving: earlier than the term 2, just in time 1, later 0; the mean of all dossiers. */
export const nd611: IndexDefinition = {
  id: 'nd61-1',
  set: 'nd61',
  number: '1',
  max: 2,
  source: 'Thông tư 01/2018/TT-VPCP, Điều 13–15, chỉ số 1',
  takesTarget: false,
  compute: meanByTime({ early: 2, onTime: 1, late: 0 }),
};
