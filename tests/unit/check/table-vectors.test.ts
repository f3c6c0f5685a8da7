import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { changed, columns06a, nhuThanh06a, tableOf, type ExampleColumn } from '../../../lib/check/rule.examples';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { say } from './say';

/**
 * What two published reports of Quý II/2023 say in figures, written as tables: the ids are those of the list of statements (AL: a
 * district of Bình Định, NT: a district of Thanh Hóa). What holds raises nothing; what does not is found with the right figure.
 */
function found(columns: readonly ExampleColumn[], ...rows: readonly (readonly (number | string | undefined)[])[]) {
  return checkFigures(
    tableOf(
      columns,
      rows.map((cells, index) => ({ label: `Dòng ${index + 1}`, cells })),
    ),
    { source: {} },
  );
}
const rules = (...given: Parameters<typeof found>) => found(...given).map(({ rule }) => rule);
const received: readonly IndicatorId[] = ['toResolve.total', 'received.direct', 'received.online', 'carriedOver'];
const resolved: readonly IndicatorId[] = ['resolved.total', 'resolved.earlyOrOnTime', 'resolved.late'];
const halves: readonly ExampleColumn[] = ['toResolve.total', 'resolved.total', 'pending.total', 'received.directOrPostal'];
const levels: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'resolved.late', 'received.online'];
const level = (label: string, ...cells: number[]) => ({ label, cells });

describe('An Lão', () => {
  test('AL2: 1.022 = 908 + 72 + 42', () => {
    expect(rules(['toResolve.total', 'received.online', 'received.directOrPostal', 'carriedOver'], [1022, 72, 908, 42])).toEqual([]);
    expect(rules(['toResolve.total', 'received.online', 'received.directOrPostal', 'carriedOver'], [1202, 72, 908, 42])).toEqual([
      'can-doi-06a',
    ]);
  });
  test('AL3, AL6: resolved are those in time and the late one', () => {
    expect(rules(resolved, [895, 894, 1], [3638, 3637, 1])).toEqual([]);
    expect(rules(resolved, [895, 894, 1], [3683, 3637, 1])).toEqual(['can-doi-06a']);
  });
  test('AL4, AL7: resolved and pending make up what was to be resolved', () => {
    expect(rules(halves, [1022, 895, 127, 908], [3653, 3638, 15, 3158])).toEqual([]);
    expect(rules(halves, [1022, 895, 172, 908])).toEqual(['can-doi-06a']);
  });
  test('AL5: 3.653 = 3.158 + 447 + 48', () => {
    expect(rules(columns06a.slice(0, 4), [3653, 447, 3158, 48])).toEqual([]);
    expect(rules(columns06a.slice(0, 4), [3653, 474, 3158, 48])).toEqual(['can-doi-06a']);
  });
  test('AL8, AL15, AL16: district and communes together', () => {
    const rows = [level('Cấp huyện', 1022, 895, 1, 72), level('Cấp xã', 3653, 3638, 1, 447)];
    const total = (...cells: number[]) => ({ label: 'Tổng số', kind: 'total' as const, cells });
    expect(checkFigures(tableOf(levels, [...rows, total(4675, 4533, 2, 519)]), { source: {} })).toEqual([]);
    const [wrong] = checkFigures(tableOf(levels, [...rows, total(4657, 4533, 2, 519)]), { source: {} });
    expect(wrong).toMatchObject({ rule: 'tong-cot', severity: 'block', expected: 4675, found: 4657 });
  });
  test('AL9: 2 of 4.675 is not 0,0042%, whether of what was received or of what was resolved', () => {
    const columns: readonly IndicatorId[] = ['toResolve.total', 'resolved.total', 'resolved.late', 'rate.resolvedLate'];
    const [wrong] = found(columns, [4675, 4533, 2, '0,0042%']);
    expect(wrong).toMatchObject({ rule: 'phan-tram', expected: 0.0441 });
    expect(rules(columns, [4675, 4533, 2, '0,0441%'])).toEqual([]);
    expect(rules(columns, [4675, 4533, 2, '0,0428%'])).toEqual([]);
  });
  test('AL11: 4.531 of 4.533 is 99,96%, not 99,99%', () => {
    const [wrong] = found([...resolved, 'rate.earlyOrOnTime'], [4533, 4531, 2, '99,99%']);
    expect(wrong).toMatchObject({ rule: 'phan-tram', expected: 99.96 });
  });
  test('AL13: 99,99% and 0,0042% do not make 100%', () => {
    expect(rules(['rate.earlyOrOnTime', 'rate.resolvedLate'], ['99,99%', '0,0042%'])).toEqual(['ty-le-cong']);
  });
  test('AL17, AL18: merged columns are not split, and nothing is claimed of them', () => {
    expect(rules([...resolved, 'pending.total'], [895, 894, 1, 127])).toEqual([]);
  });
  test('AL20: no petitions is a figure, not a blank', () => {
    expect(rules(['petition.total', 'petition.onRules', 'petition.onConduct'], [0, 0, 0])).toEqual([]);
  });
});

describe('Như Thanh', () => {
  const one = (at: number, value: number) => found(columns06a, changed(nhuThanh06a, at, value));
  test('NT2 to NT6: the whole row holds', () => expect(found(columns06a, nhuThanh06a)).toEqual([]));
  test('NT2: 5.671 = 4.953 + 718', () => {
    expect(rules(['received.total', 'received.online', 'received.directOrPostal'], [5671, 4953, 718])).toEqual([]);
    expect(rules(['received.total', 'received.online', 'received.directOrPostal'], [5671, 4935, 718])).toEqual(['can-doi-06a']);
  });
  test.each([
    ['NT3: 5.770 = 5.671 + 99', 3, 90],
    ['NT4: 5.625 = 4.970 + 640 + 15', 6, 604],
    ['NT5: 145 = 120 + 25', 10, 52],
  ])('%s', (_, at, value) => {
    const [wrong] = one(at, value);
    expect(wrong).toMatchObject({ rule: 'can-doi-06a', severity: 'block' });
    expect(wrong?.suspects?.flat().some(({ source }) => source.cell?.col === at + 2)).toBe(true);
  });
  test('NT6: 5.625 + 145 = 5.770; the total alone is wrong, and mended', () => {
    const [wrong, ...others] = one(0, 5707);
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({ mends: 2, repair: { found: 5707, value: 5770, edit: 'swapped' } });
  });
  test('NT8, NT28: blanks inside "trong đó" are missing figures', () => {
    const [blank] = found(columns06a, changed(nhuThanh06a, 10, undefined));
    expect(blank).toMatchObject({ rule: 'o-trong', severity: 'note', expected: 25 });
    const [total] = found(['petition.total', 'petition.received', 'petition.carriedOver'], [undefined, 5, 2]);
    expect(say(total!.what)).toBe('Dòng 1, cột “petition.total” để trống; theo các ô khác thì là 7.');
  });
  test('NT12, NT14: 990 of 1.001 and 762 of 764', () => {
    const columns: readonly IndicatorId[] = ['digitised.parts', 'digitised.received', 'rate.digitisedParts'];
    expect(rules(columns, [990, 1001, '98,9%'], [762, 764, '99,7%'])).toEqual([]);
  });
  test('NT13: 762 of 264 cannot be: the part is greater than its whole', () => {
    const columns: readonly IndicatorId[] = ['digitised.parts', 'digitised.received', 'rate.digitisedParts'];
    expect(rules(columns, [762, 264, '99,77%'])).toEqual(['phan-lon-hon-tong']);
    expect(rules(columns, [762, 764, '99,77%'])).toEqual(['phan-tram']);
  });
  test('NT15 to NT17: 275 + 12, 1.001 + 764, 287 + 1.765', () => {
    const columns: readonly IndicatorId[] = ['received.online', 'received.onlineFull', 'received.onlinePart'];
    expect(rules(columns, [287, 12, 275], [1765, 764, 1001], [2052, 776, 1276])).toEqual([]);
    expect(rules(columns, [287, 12, 275], [1265, 764, 1001])).toEqual(['can-doi-bang-khac']);
  });
  test('NT19: 384 + 4.569 = 4.953', () => {
    const total = (value: number) => ({ label: 'Tổng', kind: 'total' as const, cells: [value, 15, 25] });
    const rows = [level('UBND huyện', 384, 0, 9), level('Các xã', 4569, 15, 16)];
    const columns: readonly IndicatorId[] = ['received.online', 'resolved.late', 'pending.overdue'];
    expect(checkFigures(tableOf(columns, [...rows, total(4953)]), { source: {} })).toEqual([]);
    expect(checkFigures(tableOf(columns, [...rows, total(4935)]), { source: {} }).map(({ rule }) => rule)).toEqual(['tong-cot']);
  });
});

test('the received ones by three channels', () => {
  expect(rules([...received, 'received.postal'], [1022, 900, 72, 42, 8])).toEqual([]);
});
