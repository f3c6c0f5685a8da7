import { dayOf } from '../../text/moment';
import { saidNoRule } from '../shapes/said-no';

/** A note: some procedures (certified copies) have nothing to keep. On the day of reception the scan may still come. */
export const thieuSoHoaThanhPhan = saidNoRule({
  id: 'thieu-so-hoa-thanh-phan',
  severity: 'note',
  source: 'Thông tư 01/2023/TT-VPCP; Quyết định 766/QĐ-TTg, nhóm chỉ số số hóa: thành phần hồ sơ được số hóa khi tiếp nhận',
  of: 'digitised',
  label: 'Số hóa thành phần',
  states: ['received', 'processing', 'supplemented', 'interlinked', 'resolved', 'returnedToCitizen'],
  unless: ({ received }, { now }) => received === undefined || dayOf(received) >= dayOf(now),
});
