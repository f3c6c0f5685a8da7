import type { Convention } from '../../dossier/convention';
import { law06a } from './law-06a';

/**
 * As the published formulas of the national index count: the end is the result, else the return; what is open is judged on the
 * last day; asked for a supplement more than once is late. Waiting time is taken off, which the dates of a list do not show:
 * a dossier that seems late and was supplemented is refused instead.
 */
export const qd766: Convention = {
  ...law06a,
  id: 'qd-766',
  title: 'Cách đếm của Bộ chỉ số 766 trên Cổng Dịch vụ công quốc gia',
  source: 'Mô tả công thức tính Bộ chỉ số theo Quyết định 766/QĐ-TTg',
  evidence: 'seen',
  noChannel: 'direct',
  supplementAgain: 'overdue',
  supplementTime: 'takenOff',
  states: { ...law06a.states, withdrawn: 'byEndDate' },
  forms: ['qd-766-tien-do'],
};
