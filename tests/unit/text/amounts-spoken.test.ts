import { describe, expect, test } from 'vitest';
import { isNumberWord, readNumberWords, writeAmountWords, writeNumberWords } from '../../../lib/text/amount-words';

const read = (text: string) => {
  const reading = readNumberWords(text);
  return reading.kind === 'number'
    ? reading.value
    : reading.kind === 'ambiguous'
      ? [...reading.values].sort((a, b) => a - b)
      : reading.kind;
};

test.each([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['chục', 10],
  ['mười hai', 12],
  ['mười nhăm', 15],
  ['chục lăm', 15],
  ['hai mươi', 20],
  ['hai mười', 20],
  ['hai chục', 20],
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['tám sáu', 86],
  ['chín mốt', 91],
  ['hai trăm', 200],
  ['hai trăm linh năm', 205],
  ['hai trăm lẻ năm', 205],
  ['hai trăm lẽ năm', 205],
  ['hai trăm rưỡi', 250],
  ['hai trăm rưởi', 250],
  ['hai trăm lăm', 250],
  ['hai trăm mốt', 210],
  ['hai trăm ba mươi', 230],
  ['hai trăm ba tư', 234],
  ['linh năm', 5],
  ['một nghìn', 1_000],
  ['một ngàn', 1_000],
  ['một nghìn không', 1_000],
  ['ba nghìn rưỡi', 3_500],
  ['ba nghìn rưởi', 3_500],
  ['ba nghìn tư', 3_400],
  ['ba triệu linh năm', 3_000_005],
  ['ba triệu hai trăm', 3_000_200],
  ['ba triệu hai trăm nghìn', 3_200_000],
  ['hai tỷ', 2e9],
  ['hai tỉ', 2e9],
  ['hai trăm nghìn tỷ', 2e14],
  ['hai phẩy năm', 2.5],
  ['hai phảy năm', 2.5],
  ['hai phẩy hai mươi lăm', 2.25],
  ['hai phẩy không năm', 2.05],
  ['một phẩy hai năm tỷ', 1.25e9],
  ['không phẩy một triệu', 100_000],
  ['Hai Mươi', 20],
  ['hai mươi chẵn', 20],
  ['hai, mươi; ba.', 23],
  ['hai trăm tám', [208, 280]],
  ['ba triệu hai', [3_000_002, 3_200_000]],
  ['ba nghìn một', [3_001, 3_100]],
])('%s', (words, value) => expect(read(words)).toEqual(value));

test.each([
  'mốt',
  'tư',
  'lăm',
  'nhăm',
  'trăm',
  'nghìn',
  'tỷ',
  'rưỡi',
  'phẩy',
  'linh',
  'chẵn',
  'mươi ba',
  'lăm mươi',
  'mốt trăm',
  'tư trăm',
  'hai ba trăm',
  'trăm hai',
  'hai trăm linh',
  'hai trăm linh mười',
  'hai trăm linh hai ba',
  'hai trăm rưỡi ba',
  'hai trăm mười hai ba',
  'hai mươi ba bốn',
  'hai mươi mươi',
  'mười mươi',
  'mười hai ba',
  'không sáu',
  'tám sáu bảy',
  'tám rưỡi',
  'ba triệu linh năm mươi',
  'ba nghìn nghìn',
  'một nghìn một nghìn',
  'một nghìn một triệu',
  'nghìn tỷ',
  'ba nghìn hai triệu',
  'chín phẩy',
  'phẩy năm',
  'hai phẩy ba phẩy bốn',
  'chẵn hai mươi',
  'hai mươi hồ sơ',
  'hai 3',
  '20',
])('%s says no number', (words) => expect(read(words)).toBe('not-a-number'));

describe('words of numbers', () => {
  test.each(
    'không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mươi mười chục trăm nghìn ngàn triệu tỷ tỉ linh lẻ lẽ rưỡi rưởi phẩy phảy chẵn Năm TRIỆU'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(isNumberWord(word)).toBe(true));
  test.each(['hồ', 'sơ', '', 'đồng', 'hai ba', '5'])('%j is none', (word) => expect(isNumberWord(word)).toBe(false));
});

test.each([
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [44, 'bốn mươi tư'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [999, 'chín trăm chín mươi chín'],
  [1_000, 'một nghìn'],
  [1_010, 'một nghìn không trăm mười'],
  [1_000_000, 'một triệu'],
  [1_001_000, 'một triệu không trăm linh một nghìn'],
  [999_999, 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
  [1e9, 'một tỷ'],
  [2_000_000_001, 'hai tỷ không trăm linh một'],
])('%d is written %s', (value, words) => expect(writeNumberWords(value)).toBe(words));

test('amounts of money', () => {
  expect(writeAmountWords(0)).toBe('Không đồng');
  expect(writeAmountWords(1_500_000)).toBe('Một triệu năm trăm nghìn đồng');
  expect(writeAmountWords(-1)).toBeUndefined();
  expect(writeAmountWords(0.5)).toBeUndefined();
  expect(writeNumberWords(2 ** 53)).toBeUndefined();
});
