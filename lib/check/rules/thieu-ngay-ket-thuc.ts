import { presentRule } from '../shapes/present';

export const thieuNgayKetThuc = presentRule({
  id: 'thieu-ngay-ket-thuc',
  severity: 'warn',
  source: 'Bộ lọc lỗi của phần mềm một cửa: hồ sơ không có ngày kết thúc',
  field: 'completed',
  states: ['resolved', 'returnedToCitizen'],
});
