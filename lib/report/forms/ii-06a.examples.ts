import type { FormExample } from '../form.examples';

/** Figures of published reports, and the same with one cell changed. */
const nhuThanh = { 3: 5770, 4: 4953, 5: 718, 6: 99, 7: 5625, 8: 4970, 9: 640, 10: 15, 11: 145, 12: 120, 13: 25 };

export const holds: readonly FormExample[] = [
  { name: 'Như Thanh, quý II/2023', cells: nhuThanh },
  {
    name: 'An Lão, cấp huyện, quý II/2023 (tách giả định)',
    cells: { 3: 1022, 4: 72, 5: 908, 6: 42, 7: 895, 8: 800, 9: 94, 10: 1, 11: 127, 12: 127, 13: 0 },
  },
  {
    name: 'An Lão, cấp xã, quý II/2023 (tách giả định)',
    cells: { 3: 3653, 4: 447, 5: 3158, 6: 48, 7: 3638, 8: 3000, 9: 637, 10: 1, 11: 15, 12: 15, 13: 0 },
  },
  { name: 'không phát sinh', cells: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
  { name: 'chỉ có hồ sơ kỳ trước', cells: { 3: 7, 4: 0, 5: 0, 6: 7, 7: 0, 8: 0, 9: 0, 10: 0, 11: 7, 12: 0, 13: 7 } },
];

export const breaks: readonly FormExample[] = [
  { name: 'tổng tiếp nhận thừa một', cells: { ...nhuThanh, 3: 5771 } },
  { name: 'trực tuyến đảo chữ số', cells: { ...nhuThanh, 4: 4935 } },
  { name: 'đã giải quyết ghi 5.630', cells: { ...nhuThanh, 7: 5630 } },
  { name: 'quá hạn bỏ trống thành 0', cells: { ...nhuThanh, 10: 0 } },
  { name: 'đang giải quyết thiếu quá hạn', cells: { ...nhuThanh, 11: 120 } },
];
