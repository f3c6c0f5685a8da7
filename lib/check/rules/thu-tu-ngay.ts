import { orderRule } from '../shapes/order';

/**
 * Nothing can end before it was received: both dates cannot be true, whatever the clock of this PC, hence `block`. What is
 * compared with today only warns, because the PC's own date may be wrong; so does a return before the result, which some offices
 * click in the wrong order. A submission after the reception is common where paper is entered later: a note.
 */
export const thuTuNgay = orderRule({
  id: 'thu-tu-ngay',
  severity: 'block',
  source: 'Bộ lọc lỗi của phần mềm một cửa: kết thúc trước ngày nhận hồ sơ, tiếp nhận sau ngày hiện tại, kết thúc sau ngày hiện tại',
  orders: [
    { earlier: 'received', later: 'completed', severity: 'block' },
    { earlier: 'received', later: 'returned', severity: 'block' },
    { earlier: 'received', later: 'due', severity: 'warn' },
    { earlier: 'completed', later: 'returned', severity: 'warn' },
    { earlier: 'received', later: 'now', severity: 'warn' },
    { earlier: 'completed', later: 'now', severity: 'warn' },
    { earlier: 'returned', later: 'now', severity: 'warn', unlessRuns: true },
    { earlier: 'submitted', later: 'received', severity: 'note' },
    { earlier: 'submitted', later: 'now', severity: 'note' },
    { earlier: 'submitted', later: 'completed', severity: 'note', without: 'received' },
    { earlier: 'submitted', later: 'returned', severity: 'note', without: 'received' },
    { earlier: 'received', later: 'stepDue', severity: 'note' },
  ],
});
