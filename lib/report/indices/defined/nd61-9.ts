import type { IndexDefinition } from '../outcome';
import { message } from '../../../text/message';
import { ratio } from '../shapes/ratio';

/** At least 20 % of procedures and 30 % of dossiers online and none of these late: 2; from 15 %: 1; else 0. One online dossier that is late decides alone. The share of procedures stands in no table of dossiers, so high marks are never certain. */
export const nd619: IndexDefinition = {
  id: 'nd61-9',
  set: 'nd61',
  number: '9',
  max: 2,
  source: 'Thông tư 01/2018/TT-VPCP, Điều 13–15, chỉ số 9',
  takesTarget: false,
  compute: (find) => {
    const share = ratio({ numerator: 'receivedOnline', denominator: 'received', points: () => ({ low: 0, high: 2 }) })(find);
    const late = find('onlineLateRate');
    const used = late.ok ? [...share.used, late.used] : share.used;
    if (late.ok && late.used.value > 0) return { ...share, used, points: { low: 0, high: 0 }, notes: [message('index.note.onlineLate')] };
    if (share.ratio === undefined) return { ...share, used };
    if (share.ratio < 0.15) return { ...share, used, points: { low: 0, high: 0 } };
    const missing = [message('index.lack.proceduresOnline'), ...(late.ok ? [] : [late.missing])];
    return { ...share, used, missing, points: { low: 0, high: share.ratio < 0.3 ? 1 : 2 } };
  },
};
