import { describe, expect, it, test } from 'vitest';
import { findPeriodNames } from '../../../lib/narrative/period-names';
import { findSpans } from '../../../lib/narrative/period-spans';

describe('names of periods', () => {
  test.each([
    ['Trong quý II/2023, UBND huyện', 'quarter', 2, 2023],
    ['quý 2 năm 2023', 'quarter', 2, 2023],
    ['QUÝ III NĂM 2024', 'quarter', 3, 2024],
    ['so với quý IV', 'quarter', 4, undefined],
    ['quý V/2023', 'quarter', 5, 2023],
    ['tháng 6/2023', 'month', 6, 2023],
    ['Tháng 11 năm 2025', 'month', 11, 2025],
    ['6 tháng đầu năm 2024', 'halfYear', 1, 2024],
    ['06 tháng cuối năm 2024', 'halfYear', 2, 2024],
    ['9 tháng đầu năm 2025', 'nineMonths', 1, 2025],
    ['09 tháng năm 2025', 'nineMonths', 1, 2025],
    ['Báo cáo năm 2023', 'year', 1, 2023],
  ])('%s', (text, kind, n, year) => {
    const found = findPeriodNames(text);
    expect(found.map((one) => [one.kind, one.n, one.year])).toEqual([[kind, n, year]]);
  });

  test.each(['ngày 29 tháng 3 năm 2023', 'giai đoạn 2022-2025', 'năm học', 'quý khách', 'Quý vị', 'từ năm 2022 - 2025', 'hằng tháng'])(
    'no name of one period: %s',
    (text) => expect(findPeriodNames(text).filter(({ kind }) => kind !== 'year')).toEqual([]),
  );
});

describe('spans of days', () => {
  test.each([
    ['(từ ngày 15/03/2023-14/06/2023)', '2023-03-15', '2023-06-14'],
    ['từ ngày 15/03/2022 đến ngày 14/06/2023.)', '2022-03-15', '2023-06-14'],
    ['Kỳ số liệu từ 12/12/2022-12/12/2023', '2022-12-12', '2023-12-12'],
    ['từ ngày 15 tháng 12 năm 2023 đến hết ngày 14 tháng 3 năm 2024', '2023-12-15', '2024-03-14'],
    ['(từ ngày 15/3 đến ngày 14/6/2023)', '2023-03-15', '2023-06-14'],
    ['từ 15/12 - 14/3/2024', '2023-12-15', '2024-03-14'],
    ['15/03/2023 – 14/06/2023', '2023-03-15', '2023-06-14'],
  ])('%s', (text, from, to) => {
    const [span] = findSpans(text);
    expect([span?.from, span?.to]).toEqual([from, to]);
    expect(text.slice(span!.toPlace.start, span!.toPlace.end)).toMatch(/20\d\d$/);
  });

  it('two dates side by side are no span', () => {
    expect(findSpans('ngày 15/03/2023, ngày 14/06/2023')).toEqual([]);
    expect(findSpans('nộp ngày 15/03/2023 đến ngày 14/06/2023 vẫn chưa có')).toEqual([]);
  });
});
