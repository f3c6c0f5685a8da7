import { describe, expect, it } from 'vitest';
import { readNamedPeriod } from '../../../lib/fill/named-period';

describe('a period by name', () => {
  it.each([
    ['Quý II năm 2023', '2023-03-15', '2023-06-14'],
    ['Kỳ báo cáo: Quý 1/2024', '2023-12-15', '2024-03-14'],
    ['quý IV năm 2022', '2022-09-15', '2022-12-14'],
    ['Tháng 01 năm 2023', '2022-12-15', '2023-01-14'],
    ['6 tháng đầu năm 2023', '2022-12-15', '2023-06-14'],
    ['6 tháng cuối năm 2023', '2023-06-15', '2023-12-14'],
    ['9 tháng năm 2023', '2022-12-15', '2023-09-14'],
    ['Năm 2023', '2022-12-15', '2023-12-14'],
  ])('%s', (text, from, to) => expect(readNamedPeriod(text)).toEqual({ from, to }));

  it.each([
    'Quý II và quý III năm 2023: Quý II năm 2023, Quý III năm 2023',
    'Quý II',
    'ngày 15 tháng 6 năm 2023',
    'Thông tư số 01/2020',
    '',
  ])('none: %s', (text) => expect(readNamedPeriod(text)).toBeUndefined());
});
