import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/** As an older builder of the same system counts: by the return of the result and to the second, so that few are ever on time. */
export const theoGioTra: Convention = {
  ...td06a,
  id: 'theo-gio-tra',
  title: 'Cách đếm theo giờ trả kết quả',
  source: 'Bản cũ của báo cáo 06 trên phần mềm một cửa: so ngày giờ trả kết quả với ngày giờ hẹn trả',
  endDates: ['returned', 'completed'],
  compare: 'moment',
};
