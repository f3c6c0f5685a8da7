import { saidNoRule } from '../shapes/said-no';

/** A note: not every procedure ends in a paper. */
export const thieuKetQuaDienTu = saidNoRule({
  id: 'thieu-ket-qua-dien-tu',
  severity: 'note',
  source: 'Thông tư 01/2023/TT-VPCP; Quyết định 766/QĐ-TTg, nhóm chỉ số số hóa: hồ sơ đã giải quyết có kết quả điện tử',
  of: 'electronicResult',
  label: 'Kết quả điện tử',
  states: ['resolved', 'returnedToCitizen'],
});
