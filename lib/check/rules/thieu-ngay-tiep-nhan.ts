import { presentRule } from '../shapes/present';

/** A dossier waiting for its supplement may never have been received, so the portal's own filter leaves it out; so do we. */
export const thieuNgayTiepNhan = presentRule({
  id: 'thieu-ngay-tiep-nhan',
  severity: 'warn',
  source: 'Bộ lọc lỗi của phần mềm một cửa: hồ sơ không có ngày tiếp nhận',
  field: 'received',
  states: ['received', 'processing', 'waitingPayment', 'interlinked', 'resolved', 'returnedToCitizen'],
});
