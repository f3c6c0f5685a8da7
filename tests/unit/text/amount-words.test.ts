import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNumberWords, writeAmountWords, writeNumberWords } from '../../../lib/text/amount-words';

const valueOf = (words: string) => {
  const reading = readNumberWords(words);
  return reading.kind === 'number' ? reading.value : reading.kind === 'ambiguous' ? reading.values : undefined;
};

describe('numbers in words', () => {
  test.each([
    ['không', 0],
    ['mười', 10],
    ['mười lăm', 15],
    ['Hai mươi mốt', 21],
    ['hai mươi nhăm', 25],
    ['chín tư', 94],
    ['tám sáu', 86],
    ['ba chục', 30],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['một trăm rưỡi', 150],
    ['trăm rưỡi', undefined],
    ['hai trăm tư', 240],
    ['Hai tỷ chín trăm tám sáu triệu, năm trăm mười bốn nghìn, bảy trăm chín tư', 2_986_514_794],
    ['hai tỉ, chín trăm tám mươi sáu triệu năm trăm mười bốn ngàn bẩy trăm chín mươi tư', 2_986_514_794],
    ['một nghìn không trăm linh một', 1001],
    ['một nghìn linh một', 1001],
    ['hai triệu rưỡi', 2_500_000],
    ['hai nghìn ba trăm tỷ', 2_300_000_000_000],
    ['hai phẩy năm triệu', 2_500_000],
    ['chín mươi chín phẩy bảy ba', 99.73],
    ['không phẩy không bốn', 0.04],
    ['năm triệu đồng', undefined],
    ['năm triệu triệu', undefined],
    ['triệu', undefined],
    ['', undefined],
    ['năm mươi mươi', undefined],
    ['mươi', undefined],
    ['hai linh linh ba', undefined],
    ['năm 2023', undefined],
    ['một triệu chẵn', 1_000_000],
  ])('%s', (words, value) => expect(valueOf(words)).toEqual(value));

  test.each([
    ['chín trăm tám', [908, 980]],
    ['một nghìn hai', [1002, 1200]],
    ['hai tỷ ba', [2_000_000_003, 2_300_000_000]],
  ])('%s may mean two', (words, values) => expect(valueOf(words)).toEqual(values));

  it('letters that come apart from their marks are the same words', () => {
    expect(valueOf('chín mươi tư nghìn'.normalize('NFD'))).toBe(94_000);
  });

  test.each([
    [0, 'không'],
    [14, 'mười bốn'],
    [24, 'hai mươi tư'],
    [31, 'ba mươi mốt'],
    [105, 'một trăm linh năm'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [2_300_000_000_000, 'hai nghìn ba trăm tỷ'],
    [-1, undefined],
    [1.5, undefined],
  ])('%d is written', (value, words) => expect(writeNumberWords(value)).toBe(words));

  it('an amount begins with a capital and ends with its unit', () => {
    expect(writeAmountWords(5_000_000)).toBe('Năm triệu đồng');
  });

  it('what is written is read back, and means nothing else', () => {
    const sizes = [1e3, 1e6, 1e9, 1e12, 9e15].map((max) => fc.integer({ min: 0, max }));
    fc.assert(
      fc.property(fc.oneof(...sizes), (value) => {
        expect(readNumberWords(writeNumberWords(value)!)).toEqual({ kind: 'number', value });
      }),
    );
  });

  it('any sequence of such words is read or refused, never more than a few meanings', () => {
    const words = 'không một hai tư lăm mốt mười mươi trăm nghìn triệu tỷ linh rưỡi phẩy chẵn'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (some) => {
        const reading = readNumberWords(some.join(' '));
        if (reading.kind === 'ambiguous') expect(reading.values.length).toBeLessThanOrEqual(8);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
