import { describe, expect, test } from 'vitest';
import { checkCaptures } from '../../../lib/check/check-captures';
import { checkFigures } from '../../../lib/check/check-figures';
import { captureOf, UNIT } from '../../../lib/check/capture-rule.examples';
import { columns06a, nhuThanh06a, tableOf, type ExampleColumn, type ExampleRow } from '../../../lib/check/rule.examples';
import { readNumber } from '../../../lib/text/read-number';
import { findColumn } from '../../../lib/vocabulary/resolve-label';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { say } from './say';

/**
 * Statements of two published reports of Quý II/2023 about figures that stand beside the rows of biểu II.06a: shares worked out of them,
 * bounds, levels, the same figure on two screens. The ids are those of the list of statements, as in `table-vectors` and
 * `date-vectors`, which hold the others about tables and days.
 */
type Cells = readonly (number | string | undefined)[];
const check = (columns: readonly ExampleColumn[], rows: readonly ExampleRow[]) => checkFigures(tableOf(columns, rows), { source: {} });
const one = (columns: readonly ExampleColumn[], cells: Cells) => check(columns, [{ label: UNIT, cells }]);
const rules = (...given: Parameters<typeof one>) => one(...given).map(({ rule }) => rule);

describe('An Lão', () => {
  test('AL10: 4.675 of 2 is a ratio turned over', () => {
    const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.late'];
    expect(rules(columns, [4675, 2])).toEqual([]);
    expect(rules(columns, [2, 4675])).toEqual(['phan-lon-hon-tong']);
  });

  test('AL12: of early and on time together no share of the early ones can be told', () => {
    expect(findColumn('Tỷ lệ trước hạn')).not.toBe('rate.earlyOrOnTime');
    expect(
      rules(['resolved.total', 'resolved.earlyOrOnTime', 'resolved.late', { path: ['Tỷ lệ trước hạn'] }], [4533, 4531, 2, '99,99%']),
    ).toEqual([]);
  });

  test('AL14: late ones divided by the resolved or by all that was to be resolved; by anything between is wrong', () => {
    const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'resolved.late', 'rate.resolvedLate'];
    expect(rules(columns, [4675, 4533, 2, '0,0441%'])).toEqual([]);
    expect(rules(columns, [4675, 4533, 2, '0,0428%'])).toEqual([]);
    expect(rules(columns, [4675, 4533, 2, '0,0435%'])).toEqual(['phan-tram']);
  });

  test('AL19: received directly alone is not all that did not come online', () => {
    const columns: readonly IndicatorId[] = ['toResolve.total', 'received.direct', 'received.online', 'carriedOver'];
    // 908 + 72 + 42 happen to be all; 20 by post more would not be a fault.
    expect(rules(columns, [1022, 908, 72, 42])).toEqual([]);
    expect(rules(columns, [1042, 908, 72, 42])).toEqual([]);
  });

  test.each([
    ['99,99%', 99.99],
    ['99.99 %', 99.99],
    ['0,0042%', 0.0042],
    ['0.0042%', 0.0042],
  ])('AL24: %s is the same share whichever decimal mark the cell has', (text, value) => {
    expect(readNumber(text, 'rate')).toMatchObject({ kind: 'number', quantity: { value, percent: true } });
  });

  test.each([
    ['72 of 980', 72, 908, '7,35%', '7,53%', 7.35],
    ['447 of 3.605', 447, 3158, '12,40%', '12,04%', 12.4],
    ['519 of 4.585', 519, 4066, '11,32%', '13,32%', 11.32],
  ])('AL26: the online share is %s', (_, online, rest, right, wrong, expected) => {
    const columns: readonly IndicatorId[] = ['received.online', 'received.directOrPostal', 'rate.online'];
    expect(rules(columns, [online, rest, right])).toEqual([]);
    expect(one(columns, [online, rest, wrong])).toMatchObject([{ rule: 'phan-tram', expected }]);
  });
});

describe('Như Thanh', () => {
  const levels = (columns: readonly IndicatorId[], district: Cells, communes: Cells, total: Cells) =>
    check(columns, [
      { label: 'UBND huyện', cells: district },
      { label: 'Các xã, thị trấn', cells: communes },
      { label: 'Tổng số', kind: 'total', cells: total },
    ]);

  test('NT7: late 15 in the communes, none in the district', () => {
    const columns: readonly IndicatorId[] = ['resolved.total', 'resolved.late', 'pending.total'];
    expect(levels(columns, [1200, 0, 40], [4425, 15, 105], [5625, 15, 145])).toEqual([]);
    expect(levels(columns, [1200, 0, 40], [4425, 15, 105], [5625, 51, 145])).toMatchObject([{ rule: 'tong-cot', expected: 15, found: 51 }]);
  });

  test('NT18: 2.052 online here, 4.953 there, all else the same: told as two screens', () => {
    const columns: readonly IndicatorId[] = ['toResolve.total', 'received.online', 'resolved.total', 'pending.total'];
    const screens = (online: number) => [
      captureOf({ columns, rows: [5770, 4953, 5625, 145], screen: 'Báo cáo 06a' }),
      captureOf({ columns, rows: [5770, online, 5625, 145], screen: 'Thống kê dịch vụ công trực tuyến' }),
    ];
    expect(checkCaptures(screens(4953))).toEqual([]);
    expect(checkCaptures(screens(2052))).toMatchObject([{ rule: 'hai-man-hinh', difference: expect.any(Number) as number }]);
  });

  test('NT20: 4.953 received and 4.953 given back leave none of 145 in work', () => {
    const columns: readonly ExampleColumn[] = ['toResolve.total', 'resolved.total', 'pending.total', 'received.directOrPostal'];
    expect(rules(columns, [4953, 4808, 145, 0])).toEqual([]);
    expect(rules(columns, [4953, 4953, 145, 0])).toEqual(['can-doi-06a']);
  });

  test('NT23: 112 by post are among the 718 that did not come online', () => {
    const columns: readonly IndicatorId[] = ['received.directOrPostal', 'received.postal'];
    expect(rules(columns, [718, 112])).toEqual([]);
    expect(rules(columns, [718, 781])).toEqual(['phan-lon-hon-tong']);
  });

  test('NT27: 2.166 certified copies are told where they make the difference, and do not explain 2.052', () => {
    const columns: readonly IndicatorId[] = ['received.online', 'resolved.total', 'pending.total'];
    const screens = (online: number) => [
      captureOf({ columns, rows: [4953, 5625, 145], screen: 'Báo cáo 06a' }),
      captureOf({ columns, rows: [online, 5625, 145], screen: 'Thống kê dịch vụ công trực tuyến' }),
      captureOf({ columns: ['eCertified.issued'], rows: [2166], screen: 'Chứng thực bản sao điện tử' }),
    ];
    expect(checkCaptures(screens(4953 - 2166)).map(({ rule }) => rule)).toEqual(['dem-hai-lan']);
    expect(checkCaptures(screens(2052)).map(({ rule }) => rule)).toEqual(['hai-man-hinh']);
  });

  test('NT36: 99,73% in time, 0,27% late, 17,24% of what is in work overdue', () => {
    const columns = [...columns06a, 'rate.earlyOrOnTime', 'rate.resolvedLate', 'rate.pendingOverdue'] as const;
    expect(rules(columns, [...nhuThanh06a, '99,73%', '0,27%', '17,24%'])).toEqual([]);
    const found = one(columns, [...nhuThanh06a, '99,73%', '0,27%', '12,74%']);
    expect(found).toMatchObject([{ rule: 'phan-tram', expected: 17.24 }]);
    expect(say(found[0]!.what)).toContain('25');
  });
});
