import type { Convention } from '../../dossier/convention';
import { td06a } from './td-06a';

/**
 * By the present state alone, whatever it was on the last day: a dossier closed after the period is resolved. It suits a count
 * made right after the last day, and portals whose tables change when they are opened again later.
 */
export const hienTrang06a: Convention = {
  ...td06a,
  id: 'hien-trang-06a',
  title: 'Cách đếm theo trạng thái hiện tại',
  source: 'Số liệu trên phần mềm một cửa được tính lại theo trạng thái hiện tại mỗi lần mở bảng',
  closedLater: 'resolved',
  total: 'parts',
};
