import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/** Returned and withdrawn dossiers are early, on time or late by their dates, as in the by-unit report of the same system. */
export const traLaiTheoHan: Convention = {
  ...td06a,
  id: 'tra-lai-theo-han',
  title: 'Cách đếm xếp hồ sơ trả lại, xin rút theo hạn',
  source: 'Báo cáo theo đơn vị trên phần mềm một cửa: hồ sơ trả lại, xin rút chia trước hạn, đúng hạn, quá hạn theo ngày',
  states: { ...td06a.states, withdrawn: 'byEndDate' },
};
