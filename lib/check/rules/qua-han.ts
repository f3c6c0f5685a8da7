import { dueRule } from '../shapes/due';

export const quaHan = dueRule({
  id: 'qua-han',
  severity: 'warn',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 19; từ 01/7/2025: Nghị định 118/2025/NĐ-CP',
  status: 'overdue',
});
