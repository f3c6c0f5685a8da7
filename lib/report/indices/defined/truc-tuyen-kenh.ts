import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

/** Online by the channel of reception alone: what a portal calls online. Carried-over dossiers are no part of it. */
export const trucTuyenKenh: IndexDefinition = {
  id: 'truc-tuyen-kenh',
  set: 'rate',
  source: 'Thông tư 01/2020/TT-VPCP, biểu II.06a: (4) trên (4) và (5)',
  takesTarget: true,
  compute: ratio({ numerator: 'receivedOnline', denominator: 'received', note: 'index.note.onlineByChannel' }),
};
