import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/**
 * As the progress report under QĐ 766 of the Tân Dân system counts: withdrawn dossiers are resolved by their dates, carried over
 * is what was closed after the first day, and paused dossiers count only if received in the period. That system counts paused
 * ones both in time and overdue; this is not imitated.
 */
export const td766: Convention = {
  ...td06a,
  id: 'td-766',
  title: 'Cách đếm của báo cáo tiến độ 766 trên cổng',
  source: 'Báo cáo tiến độ theo QĐ 766 trên phần mềm một cửa',
  carriedOverClosed: 'afterFirstDay',
  waitingCarriedOver: 'leftOut',
  states: { ...td06a.states, withdrawn: 'byEndDate', waitingSupplement: 'open', waitingPayment: 'open', paused: 'open' },
  forms: ['qd-766-tien-do'],
};
