import type { Convention } from '../../dossier/convention';
import { tdDonVi } from './td-don-vi';

/** As the wider summary of the same system: each state that waits has its own column. */
export const tungTrangThai: Convention = {
  ...tdDonVi,
  id: 'tung-trang-thai',
  title: 'Cách đếm có cột riêng cho bổ sung, dừng xử lý, nghĩa vụ tài chính',
  source: 'Bảng thống kê có các cột bổ sung, dừng xử lý, thực hiện nghĩa vụ tài chính, rút hồ sơ riêng từng cột',
  figures: {
    waitingSupplement: ['awaitingSupplement'],
    waitingPayment: ['awaitingPayment'],
    paused: ['paused'],
    withdrawn: ['withdrawn', 'returnedOrWithdrawn'],
  },
  forms: ['td-tong-hop', 'opencps', 'oep'],
};
