import { describe, expect, test } from 'vitest';
import { readNumber, type NumberHint } from '../../../lib/text/read-number';

type Case = readonly [text: string, value: number];

function value(text: string, hint?: NumberHint): number | string {
  const reading = readNumber(text, hint);
  if (reading.kind === 'number') return reading.quantity.value;
  return reading.kind === 'unclear' ? reading.why : reading.kind;
}

const counts: readonly Case[] = [
  ['0', 0],
  ['7', 7],
  ['007', 7],
  ['05', 5],
  ['12', 12],
  ['237', 237],
  ['1000', 1000],
  ['5770', 5770],
  ['999999', 999999],
  ['1.234', 1234],
  ['5.770', 5770],
  ['10.361', 10361],
  ['100.000', 100000],
  ['1.234.567', 1234567],
  ['12.345.678.901', 12345678901],
  ['1,234', 1234],
  ['5,770', 5770],
  ['1,234,567', 1234567],
  ['1 234', 1234],
  ['1 234 567', 1234567],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ["1'234", 1234],
  ['-5', -5],
  ['–5', -5],
  ['−5', -5],
  ['+5', 5],
  ['-1.234', -1234],
  ['- 5', -5],
  ['-0', 0],
  [' 12 ', 12],
  ['\t12\n', 12],
  ['\u00a012\u00a0', 12],
  ['\u200b12', 12],
  ['12\ufeff', 12],
  ['\u202a12\u202c', 12],
  ['\u206612\u2069', 12],
  ['１２', 12],
  ['１．２３４', 1234],
  ['12 hồ sơ', 12],
  ['1.234 hồ sơ', 1234],
  ['12hs', 12],
  ['3 ngày', 3],
  ['5 TTHC', 5],
  ['7 thủ tục', 7],
  ['8 lượt', 8],
  ['9 (hồ sơ)', 9],
  ['12.', 12],
  ['12,', 12],
  ['12;', 12],
  ['không', 0],
  ['Không', 0],
  ['không có', 0],
];

describe('counts', () => {
  test.each(counts)('%j is %d', (text, expected) => {
    expect(value(text, 'count')).toBe(expected);
  });
});

const rates: readonly (readonly [text: string, value: number, decimals: number])[] = [
  ['99,73%', 99.73, 2],
  ['98.53%', 98.53, 2],
  ['100%', 100, 0],
  ['0%', 0, 0],
  ['0', 0, 0],
  ['98,5 %', 98.5, 1],
  ['34,5', 34.5, 1],
  ['34.5', 34.5, 1],
  ['99.999%', Number.NaN, 0],
  ['0,01%', 0.01, 2],
  ['12,345', Number.NaN, 0],
  ['100,00%', 100, 2],
  ['99,7', 99.7, 1],
  ['0,5', 0.5, 1],
  ['-3,2%', -3.2, 1],
];

describe('rates', () => {
  test.each(rates)('%j', (text, expected, decimals) => {
    const reading = readNumber(text, 'rate');
    if (Number.isNaN(expected)) return expect(reading).toEqual({ kind: 'unclear', why: 'ambiguous' });
    expect(reading.kind === 'number' && [reading.quantity.value, reading.quantity.decimals]).toEqual([expected, decimals]);
  });
  test('a percent sign is remembered', () => {
    expect(readNumber('99,73%')).toEqual({ kind: 'number', quantity: { raw: '99,73%', value: 99.73, decimals: 2, percent: true } });
    expect(readNumber('99,73', 'rate')).toEqual({ kind: 'number', quantity: { raw: '99,73', value: 99.73, decimals: 2 } });
  });
});

const money: readonly Case[] = [
  ['1,234,000', 1234000],
  ['1.234.000', 1234000],
  ['1.234.000 đồng', 1234000],
  ['1.234.000đ', 1234000],
  ['1.234.000 VNĐ', 1234000],
  ['50.000₫', 50000],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['2 triệu', 2_000_000],
  ['2 triệu đồng', 2_000_000],
  ['1,1 triệu', 1_100_000],
  ['4,35 tỷ', 4_350_000_000],
  ['15 nghìn đồng', 15_000],
  ['15 ngàn', 15_000],
];

describe('money', () => {
  test.each(money)('%j is %d', (text, expected) => {
    expect(value(text, 'money')).toBe(expected);
  });
});

describe('without a hint', () => {
  test.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
    ['0,123', 0.123],
    ['1.234.567,891', 1234567.891],
  ] as const)('%j is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
  test('a lone comma before three digits can be both', () => {
    expect(value('1,234')).toBe('ambiguous');
  });
});

describe('missing is not zero', () => {
  test.each(['', ' ', '\u00a0', '-', '–', '—', '−', '--', '...', '…', '_', 'N/A', 'n/a', 'null', 'NaN', '\u200b'])(
    '%j is blank',
    (text) => {
      expect(value(text, 'count')).toBe('blank');
    },
  );
});

describe('refused, never guessed', () => {
  test.each([
    '(5)',
    '12 (34,5%)',
    '12 (1)',
    '12*',
    '12¹',
    '12²',
    '12 ¹',
    '12 †',
    '17.5/18',
    '5/2',
    '12+3',
    '12-3',
    '1-10',
    '12%%',
    '3:5',
    '10:15',
    '05/04/2023',
    '2023-04-05',
    'mười hai',
    'Tổng số',
    'x12',
    'IV',
    '1e5',
    '0x10',
    '12 34',
    '1.23.456',
    '1,23,456',
    '12.34.56',
    '1.234,5,6',
    '1..2',
    '.5',
    '%',
    '–%',
    '١٢',
    '½',
    '1½',
    '12 hồ sơ mới',
    '12 h',
    'H21.56.01-240101-0001',
    '1.001612.000.00.00.H48',
    '99999999999999999999',
    '12\u200b34 hs x',
    '5 – 7',
    '≥ 5',
    '~5',
    '12 đồng/hồ sơ',
    '12 #',
  ])('%j', (text) => {
    expect(readNumber(text, 'count').kind).toBe('unclear');
  });
  test.each(['1,5', '1.5', '12,34', '0,5', '0.500', '1234.5'])('a count has no fraction: %j', (text) => {
    expect(readNumber(text, 'count')).toEqual({ kind: 'unclear', why: 'ambiguous' });
  });
});

test('the text itself is kept', () => {
  const reading = readNumber(' 1.234 hồ sơ ', 'count');
  expect(reading.kind === 'number' && reading.quantity.raw).toBe('1.234 hồ sơ');
});
