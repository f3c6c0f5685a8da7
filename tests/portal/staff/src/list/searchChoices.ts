import { statusText } from '../../../data/world.ts';

export interface Choice {
  value: string;
  label: string;
}

const same = (label: string): Choice => ({ value: label, label });

export const byChoices: Choice[] = [
  { value: 'code', label: 'Mã hồ sơ' },
  { value: 'owner', label: 'Chủ hồ sơ' },
];

export const statusChoices: Choice[] = Object.entries(statusText).map(([value, label]) => ({ value, label }));

/** The system's own data-quality filter. */
export const kindChoices: Choice[] = [
  'Hồ sơ không có ngày tiếp nhận',
  'Hồ sơ không có ngày kết thúc',
  'Tiếp nhận sau ngày hiện tại',
  'Kết thúc sau ngày hiện tại',
  'Kết thúc trước ngày nhận hồ sơ',
  'DV cung cấp thông tin nộp trực tuyến',
  'Đã xử lý quá hạn',
  'Đang xử lý quá hạn',
].map(same);
