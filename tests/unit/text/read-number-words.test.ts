import { describe, expect, test } from 'vitest';
import { readNumber, type NumberHint } from '../../../lib/text/read-number';

const read = (text: string, hint?: NumberHint) => {
  const reading = readNumber(text, hint);
  return reading.kind === 'number'
    ? [reading.quantity.value, reading.quantity.decimals]
    : reading.kind === 'unclear'
      ? reading.why
      : reading.kind;
};

describe('words beside a figure', () => {
  test.each([
    'hồ sơ',
    'HS',
    'thủ tục',
    'TTHC',
    'ngày',
    'đồng',
    'đ',
    'VNĐ',
    'lượt',
    'điểm',
    'đơn vị',
    'người',
    'phản ánh',
    'kiến nghị',
    'lần',
    'giờ',
    'phút',
    '(hồ sơ)',
    'hồ sơ.',
    ';',
    '₫',
  ])('%s says only what is counted', (word) => {
    expect(read(`1.234 ${word}`, 'count')).toEqual([1234, 0]);
  });
  test.each(['tuổi', 'hồ sơ thủ tục', 'x', 'hồ sơ*', '*', '¹', '²', '/5', '+', ': 5', 'triệu tuổi', 'hồ sơ triệu', ')('])(
    '%s may change it',
    (word) => expect(read(`1.234 ${word}`, 'count')).toBe('not-a-number'),
  );
  test.each([
    ['2 nghìn', 2_000, 0],
    ['2 ngàn', 2_000, 0],
    ['2 triệu', 2_000_000, 0],
    ['2 tỷ', 2e9, 0],
    ['2 tỉ', 2e9, 0],
    ['2 triệu hồ sơ', 2_000_000, 0],
    ['2,5 nghìn', 2_500, 0],
    ['1,2345 nghìn', 1_234.5, 1],
    ['1,1 tỷ đồng', 1_100_000_000, 0],
    ['-1,5 triệu', -1_500_000, 0],
  ])('%s', (text, value, decimals) => expect(read(text)).toEqual([value, decimals]));
});

describe('what a lone mark means', () => {
  test.each([
    ['1.234', undefined, [1234, 0]],
    ['1,234', undefined, 'ambiguous'],
    ['1.234', 'count', [1234, 0]],
    ['1,234', 'count', [1234, 0]],
    ['1.234', 'money', [1234, 0]],
    ['1,234', 'money', [1234, 0]],
    ['1.234', 'rate', 'ambiguous'],
    ['1,234', 'rate', 'ambiguous'],
    ['1,234%', undefined, 'ambiguous'],
    ['12,5', undefined, [12.5, 1]],
    ['12,5', 'count', 'ambiguous'],
    ['12.5', 'count', 'ambiguous'],
    ['12,5', 'money', [12.5, 1]],
    ['12,50', 'rate', [12.5, 2]],
    ['0,123', 'count', 'ambiguous'],
    ['0,123', undefined, [0.123, 3]],
    ['1234,567', undefined, [1234.567, 3]],
    ['1234,567', 'count', 'ambiguous'],
    ['1 234', 'rate', [1234, 0]],
    ['12 34', 'count', 'not-a-number'],
    ["1'234", 'money', [1234, 0]],
    ["12'34", 'count', 'not-a-number'],
    ['0 123', 'count', 'not-a-number'],
  ] as const)('%s as %s', (text, hint, value) => expect(read(text, hint)).toEqual(value));
});

describe('several marks', () => {
  test.each([
    ['1.234,5', [1234.5, 1]],
    ['1,234.5', [1234.5, 1]],
    ['1.234.567,89', [1234567.89, 2]],
    ['1,234,567.89', [1234567.89, 2]],
    ['1 234 567', [1234567, 0]],
    ["1'234'567", [1234567, 0]],
    ['1,234.50.1', 'not-a-number'],
    ['1.234,50,1', 'not-a-number'],
    ['1,23.5', 'not-a-number'],
    ['1.23,5', 'not-a-number'],
    ['1234.567,8', 'not-a-number'],
    ['1234,567.8', 'not-a-number'],
    ['12.34.567', 'not-a-number'],
    ['1.2345.678', 'not-a-number'],
    ['1.234.5678', 'not-a-number'],
    ['01.234.567', 'not-a-number'],
    ['1.234 567', 'not-a-number'],
    ['1234.567.890', 'not-a-number'],
    ['1..2', 'not-a-number'],
    ['1.,2', 'not-a-number'],
  ])('%s', (text, value) => expect(read(text)).toEqual(value));
});

describe('signs and emptiness', () => {
  test.each(['', ' ', '-', '--', '–', '—', '−', '.', '…', '_', '-.-', 'n/a', 'N/A', 'na', 'null', 'NULL', 'NaN'])('%j is blank', (text) =>
    expect(read(text)).toBe('blank'),
  );
  test.each(['n/a 5', 'a', '--5', '% 12', '(12)', 'x12', 'null0', '5 6 7', '12%5', '99999999999999999999', '9007199254740993'])(
    '%j is no figure',
    (text) => expect(read(text)).toBe('not-a-number'),
  );
  test.each([
    ['123456789012345', 123456789012345],
    ['1234567890123456', 1234567890123456],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['+12', 12],
    ['- 12', -12],
    ['–0', 0],
    ['000', 0],
  ])('%s', (text, value) => expect(read(text)).toEqual([value, 0]));
  test.each(['không', 'Không', 'KHÔNG', 'không có', 'Không có.'])('%s is nought', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'number', quantity: { raw: text, value: 0, decimals: 0 } });
  });
  test('per cent is kept, and not said of others', () => {
    expect(readNumber('-12,5 %')).toEqual({ kind: 'number', quantity: { raw: '-12,5 %', value: -12.5, decimals: 1, percent: true } });
    expect(readNumber('12')).toEqual({ kind: 'number', quantity: { raw: '12', value: 12, decimals: 0 } });
    expect(readNumber('1２３')).toEqual({ kind: 'number', quantity: { raw: '1２３', value: 123, decimals: 0 } });
  });
});
