import { describe, expect, test } from 'vitest';
import { message } from '../../../lib/text/message';
import { ok, refuse } from '../../../lib/text/result';
import { createSay, formatNumber, formatQuantity } from '../../../lib/text/say';
import { BLANK_DAY, BLANK_MOMENT, dayInWords, momentInWords } from '../../../lib/text/say-day';
import { dayText, momentText, periodText } from '../../../lib/calendar/say-moment';

const catalogue = {
  'a.plain': 'Không có gì',
  'a.count': 'Có {count} hồ sơ của {unit}',
  'a.twice': '{count} và {count}',
  'a.outer': 'Vì {reason}.',
};
const say = createSay(catalogue);

describe('sentences', () => {
  test.each([
    ['a.plain', undefined, 'Không có gì'],
    ['a.count', { count: 5770, unit: 'Xã 1' }, 'Có 5.770 hồ sơ của Xã 1'],
    ['a.count', { count: 0, unit: '' }, 'Có 0 hồ sơ của '],
    ['a.count', { count: 12 }, 'Có 12 hồ sơ của {unit}'],
    ['a.count', undefined, 'Có {count} hồ sơ của {unit}'],
    ['a.twice', { count: 1.5 }, '1,5 và 1,5'],
    ['a.outer', { reason: message('a.count', { count: 1000, unit: 'B' }) }, 'Vì Có 1.000 hồ sơ của B.'],
    ['a.missing', { count: 1 }, '[a.missing]'],
  ] as const)('%s', (id, values, said) => {
    expect(say(id, values)).toBe(said);
    expect(say(message(id, values))).toBe(said);
  });
  test('in English', () => {
    expect(createSay(catalogue, 'en')('a.twice', { count: 5770.25 })).toBe('5,770.25 và 5,770.25');
  });
  test('a message holds only what it was given', () => {
    expect(message('a')).toEqual({ id: 'a' });
    expect('values' in message('a')).toBe(false);
    expect(message('a', { n: 1 })).toEqual({ id: 'a', values: { n: 1 } });
  });
  test('results', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(refuse('x', message('a'))).toEqual({ ok: false, problem: { code: 'x', say: { id: 'a' } } });
    expect('at' in refuse('x', message('a')).problem).toBe(false);
    expect(refuse('x', message('a'), 'dòng 3').problem.at).toBe('dòng 3');
  });
});

describe('figures', () => {
  test.each([
    [5770, '5.770', '5,770'],
    [0.12345, '0,1235', '0.1235'],
    [-1234567.5, '-1.234.567,5', '-1,234,567.5'],
  ])('%d', (value, vi, en) => {
    expect(formatNumber(value)).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });
  test('as many decimals as were shown', () => {
    expect(formatQuantity({ raw: '', value: 99.4, decimals: 2, percent: true })).toBe('99,40%');
    expect(formatQuantity({ raw: '', value: 1234.567, decimals: 1 })).toBe('1.234,6');
    expect(formatQuantity({ raw: '', value: 1234, decimals: 0 }, 'en')).toBe('1,234');
  });
});

describe('days', () => {
  test.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-15', 'ngày 15 tháng 02 năm 2026'],
    ['2026-03-31', 'ngày 31 tháng 3 năm 2026'],
    ['2026-12-01T09:30:00', 'ngày 01 tháng 12 năm 2026'],
  ])('%s', (moment, words) => expect(dayInWords(moment)).toBe(words));
  test.each([
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-03-05T00:00:00', 'ngày 05 tháng 3 năm 2026'],
    ['2026-03-05T09:30:00', '09 giờ 30 phút, ngày 05 tháng 3 năm 2026'],
    ['2026-03-05T00:01:00', '00 giờ 01 phút, ngày 05 tháng 3 năm 2026'],
  ])('%s with its hour', (moment, words) => expect(momentInWords(moment)).toBe(words));
  test('dots where a day is not known', () => {
    expect(BLANK_DAY).toMatch(/^ngày …+ tháng …+ năm …+$/);
    expect(BLANK_MOMENT).toBe(`…… giờ …… phút, ${BLANK_DAY}`);
  });
  test('short', () => {
    expect(dayText('2023-06-14T17:00:00')).toBe('14/06/2023');
    expect(momentText('2023-06-14')).toBe('14/06/2023');
    expect(momentText('2023-06-14T17:05:09')).toBe('14/06/2023 17:05');
    expect(periodText({ from: '2023-03-15', to: '2023-06-14' })).toBe('15/03/2023 – 14/06/2023');
  });
});
