import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordsBesideDigits } from '../../../lib/narrative/words-beside-digits';
import { writeAmountWords } from '../../../lib/text/amount-words';
import { formatNumber } from '../../../lib/text/say';

describe('amounts in digits with their words', () => {
  it('every amount agrees with the words it is written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e12 }), (value) => {
        const text = `thu ${formatNumber(value)} đồng (${writeAmountWords(value)}).`;
        const [pair, ...others] = findWordsBesideDigits(text);
        expect(others).toEqual([]);
        expect(pair?.digits.value).toBe(value);
        expect(pair?.words.reading).toEqual({ kind: 'number', value });
      }),
    );
  });

  it('of a bracket the words alone are the amount', () => {
    const text = 'Số tiền: 5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn./.)';
    const [pair] = findWordsBesideDigits(text);
    expect(text.slice(pair!.words.start, pair!.words.end)).toBe('Năm triệu');
    expect(text.slice(pair!.digits.start, pair!.digits.end)).toBe('5.000.000');
  });
});
