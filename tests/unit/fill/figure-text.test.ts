import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showsFigure } from '../../../lib/browser/fill/figure-text';

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);

describe('whether a box shows the figure that was written', () => {
  it.each([
    ['5770', true],
    ['5.770', true],
    ['5,770', true],
    ['5 770', true],
    ["5'770", true],
    ['5.770,00', true],
    ['5770,0', true],
    ['5770 hồ sơ', true],
    ['577', false],
    ['57700', false],
    ['5.77', false],
    ['5770,5', false],
    ['', false],
    ['-5770', false],
  ])('%j for 5770: %s', (text, shown) => expect(showsFigure(text, 5770)).toBe(shown));

  it('five with three zeros behind a mark is five thousand', () => {
    expect([showsFigure('5.000', 5), showsFigure('5,000', 5), showsFigure('5.00', 5)]).toEqual([false, false, true]);
  });

  it('every way of grouping is the figure, and no other figure', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(9_999_999), fc.constantFrom('.', ',', ' ', '\u00a0', "'"), (value, other, mark) => {
        expect(showsFigure(grouped(value, mark), value)).toBe(true);
        if (other !== value) expect(showsFigure(grouped(other, mark), value)).toBe(false);
      }),
    );
  });
});
