import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/**
 * As the form reads, on the last day of the period: what was closed later was still being resolved then, so that
 * (3) = (7) + (11) whenever the count is made; the end is the result, else its return (the order of the national index);
 * without a due date nothing is said about timeliness. The circular's own guidance on filling was not read: `assumed`.
 */
export const law06a: Convention = {
  ...td06a,
  id: 'law-06a',
  title: 'Cách đếm tại ngày cuối kỳ theo Biểu II.06a',
  source: 'Thông tư 01/2020/TT-VPCP, Biểu số II.06a/VPCP/KSTT; ngày kết thúc theo cách tính Bộ chỉ số 766',
  evidence: 'assumed',
  endDates: ['completed', 'returned'],
  noDue: 'refuse',
  closedLater: 'pending',
  total: 'parts',
};
