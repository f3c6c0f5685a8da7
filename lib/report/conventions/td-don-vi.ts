import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/**
 * As the summary by unit of the Tân Dân system counts: what waits for a supplement, for payment or is paused stands in one column
 * of its own, what was returned or withdrawn in another; neither is resolved or being resolved.
 */
export const tdDonVi: Convention = {
  ...td06a,
  id: 'td-don-vi',
  title: 'Cách đếm của báo cáo tổng hợp đơn vị trên cổng',
  source: 'Báo cáo tổng hợp đơn vị trên phần mềm một cửa: bổ sung và trả lại/rút hồ sơ là cột riêng',
  states: {
    ...td06a.states,
    waitingSupplement: 'waitsApart',
    waitingPayment: 'waitsApart',
    paused: 'waitsApart',
    withdrawn: 'closedApart',
  },
  figures: {
    waitingSupplement: ['awaitingSupplement'],
    waitingPayment: ['awaitingSupplement'],
    paused: ['awaitingSupplement'],
    withdrawn: ['returnedOrWithdrawn', 'returned'],
  },
  forms: ['td-tong-hop', 'td-07a'],
};
