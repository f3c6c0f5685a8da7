import type { StatusCode } from '../data/world.ts';

/** What the flag says when pointed at, one text per national state. */
export const flagTitles: Record<StatusCode, string> = {
  1: 'Nhận qua mạng',
  2: 'Đã tiếp nhận',
  3: 'Từ chối',
  4: 'Đã chuyển phòng chức năng',
  5: 'Đang chờ công dân',
  6: 'Đang chờ thành toán',
  7: 'Đã hủy',
  8: 'Tạm dừng',
  9: 'Đã có kết quả',
  10: 'Đã trả cho công dân',
};

export const flagIcons: Record<StatusCode, string> = {
  1: 'icon-globe',
  2: 'icon-flag green',
  3: 'icon-remove red',
  4: 'icon-flag blue',
  5: 'icon-user orange',
  6: 'icon-money orange',
  7: 'icon-trash grey',
  8: 'icon-pause orange',
  9: 'icon-ok green',
  10: 'icon-ok grey',
};
