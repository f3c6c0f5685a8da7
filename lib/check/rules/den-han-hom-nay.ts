import { dueRule } from '../shapes/due';

export const denHanHomNay = dueRule({
  id: 'den-han-hom-nay',
  severity: 'note',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: xin lỗi, hẹn lại chậm nhất 01 ngày trước ngày hết hạn',
  status: 'dueToday',
});
