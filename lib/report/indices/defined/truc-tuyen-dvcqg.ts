import type { IndexDefinition } from '../outcome';
import { ratio } from '../shapes/ratio';

/** Online as whatever the national portal counts, against all dossiers that the office's own portal received. */
export const trucTuyenDvcqg: IndexDefinition = {
  id: 'truc-tuyen-dvcqg',
  set: 'rate',
  source: 'Báo cáo của các đơn vị: mọi hồ sơ phát sinh trên Cổng Dịch vụ công quốc gia',
  takesTarget: true,
  compute: ratio({ numerator: 'nationalReceived', denominator: 'received', note: 'index.note.onlineNational' }),
};
