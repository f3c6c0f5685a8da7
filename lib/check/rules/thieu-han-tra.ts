import { presentRule } from '../shapes/present';

/**
 * A note: procedures with an immediate result need no due date (Nghị định 61/2018/NĐ-CP, Điều 17). Closed ones
 * too: without a due date the portals count them as on time.
 */
export const thieuHanTra = presentRule({
  id: 'thieu-han-tra',
  severity: 'note',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 17: Giấy tiếp nhận hồ sơ và hẹn ngày trả kết quả',
  field: 'due',
  states: ['received', 'processing', 'supplemented', 'interlinked', 'resolved', 'returnedToCitizen'],
});
