import { dueRule } from '../shapes/due';

/** A clerk's step is late; the citizen's date may still be kept, hence a note. */
export const quaHanBuoc = dueRule({
  id: 'qua-han-buoc',
  severity: 'note',
  source: 'Quy trình nội bộ giải quyết thủ tục hành chính: hạn xử lý từng bước',
  status: 'overdue',
  of: 'stepDue',
});
