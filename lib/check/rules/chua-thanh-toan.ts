import { saidNoRule } from '../shapes/said-no';

/** A note: fees paid at the counter are often entered later, some are collected afterwards. */
export const chuaThanhToan = saidNoRule({
  id: 'chua-thanh-toan',
  severity: 'note',
  source: 'Cột tình trạng thanh toán của cổng; Quyết định 766/QĐ-TTg, nhóm chỉ số thanh toán trực tuyến',
  of: 'paid',
  label: 'Tình trạng thanh toán',
  states: ['resolved', 'returnedToCitizen'],
});
