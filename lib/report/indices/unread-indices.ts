import type { IndexDefinition } from './outcome';
import { unread } from './shapes/unread';

const TT01 = 'Thông tư 01/2018/TT-VPCP, Điều 13–15';
const QD766 = 'Quyết định 766/QĐ-TTg';

type Unread = readonly [id: string, number: string, max: number];

/** Judged by the office or asked of the citizen, number by number: no table of a portal prints them. */
const nd61: readonly Unread[] = [
  ['nd61-2', '2', 2],
  ['nd61-3', '3', 2],
  ['nd61-4', '4', 2],
  ['nd61-5', '5', 2],
  ['nd61-6', '6', 2],
];

/** Counted by the national portal out of what it alone holds. */
const qd766: readonly Unread[] = [
  ['qd766-1-1', '1.1', 6],
  ['qd766-1-2', '1.2', 4],
  ['qd766-1-3', '1.3', 2],
  ['qd766-3', '3.1–3.3', 12],
  ['qd766-3-5', '3.5', 4],
  ['qd766-4-ct', '4', 2],
  ['qd766-4-4', '4.4', 4],
  ['qd766-4-5', '4.5', 4],
  ['qd766-5-4', '5.4', 6],
];

/** Indices that nothing read so far allows to compute. They stand in the list all the same, so that none is taken for done. */
export const unreadIndices: readonly IndexDefinition[] = [
  {
    id: 'truc-tuyen-ket-qua',
    set: 'rate',
    source: `${QD766}, chỉ số 3.3`,
    takesTarget: false,
    compute: unread('index.lack.onlineResult'),
  },
  ...nd61.map(([id, number, max]) => definition('nd61', id, number, max, `${TT01}, chỉ số ${number}`)),
  ...qd766.map(([id, number, max]) => definition('qd766', id, number, max, `${QD766}, nhóm ${number.charAt(0)}`)),
];

function definition(set: 'nd61' | 'qd766', id: string, number: string, max: number, source: string): IndexDefinition {
  const why = set === 'nd61' ? 'index.lack.judged' : 'index.lack.nationalOnly';
  return { id, set, number, max, source, takesTarget: false, compute: unread(why) };
}
