import { describe, expect, test } from 'vitest';
import { findMoments, readMoment } from '../../../lib/text/read-date';
import { findPeriod } from '../../../lib/calendar/read-period';

function moment(text: string): string {
  const reading = readMoment(text);
  if (reading.kind === 'moment') return reading.moment;
  return reading.kind === 'unclear' ? reading.why : reading.kind;
}

const grammars: readonly (readonly [string, string])[] = [
  ['05/04/2023', '2023-04-05'],
  ['5/4/2023', '2023-04-05'],
  ['05-04-2023', '2023-04-05'],
  ['05.04.2023', '2023-04-05'],
  ['05/04/2023 10:15', '2023-04-05T10:15:00'],
  ['05/04/2023 10:15:30', '2023-04-05T10:15:30'],
  ['5/4/2023 9:05', '2023-04-05T09:05:00'],
  ['05/04/2023, 10:15', '2023-04-05T10:15:00'],
  ['05/04/2023 - 10:15', '2023-04-05T10:15:00'],
  ['05/04/2023 lúc 10:15', '2023-04-05T10:15:00'],
  ['05/04/2023 10h15', '2023-04-05T10:15:00'],
  ['05/04/2023 10 giờ 15 phút', '2023-04-05T10:15:00'],
  ['10:15, 05/04/2023', '2023-04-05T10:15:00'],
  ['10:15 05/04/2023', '2023-04-05T10:15:00'],
  ['10:15:30 05/04/2023', '2023-04-05T10:15:30'],
  ['10:15:30 5/4/2023', '2023-04-05T10:15:30'],
  ['10h15 ngày 05/04/2023', '2023-04-05T10:15:00'],
  ['10 giờ 15 phút ngày 05/04/2023', '2023-04-05T10:15:00'],
  ['lúc 10 giờ 15 phút, ngày 05 tháng 04 năm 2023', '2023-04-05T10:15:00'],
  ['lúc 9 giờ 05 phút, ngày 5 tháng 4 năm 2023', '2023-04-05T09:05:00'],
  ['ngày 05 tháng 04 năm 2023', '2023-04-05'],
  ['Thứ tư, ngày 05/04/2023', '2023-04-05'],
  ['2023-04-05', '2023-04-05'],
  ['2023/04/05', '2023-04-05'],
  ['2023-04-05 10:15:30', '2023-04-05T10:15:30'],
  ['2023-04-05 10:15', '2023-04-05T10:15:00'],
  ['2024-05-20T10:00:00.000+0700', '2024-05-20T10:00:00'],
  ['2024-05-20T10:00:00+07:00', '2024-05-20T10:00:00'],
  ['2024-05-20T03:00:00Z', '2024-05-20T10:00:00'],
  ['2024-05-20T20:00:00.000+0000', '2024-05-21T03:00:00'],
  ['29/02/2024', '2024-02-29'],
  ['31/12/2023 23:59:59', '2023-12-31T23:59:59'],
  ['05/04/2023 10:15 SA', '2023-04-05T10:15:00'],
  ['05/04/2023 10:15 CH', '2023-04-05T22:15:00'],
  ['05/04/2023 12:15 SA', '2023-04-05T00:15:00'],
  ['05/04/2023 12:15 PM', '2023-04-05T12:15:00'],
  ['05/04/2023 13:30 CH', '2023-04-05T13:30:00'],
  ['\u00a005/04/2023\u00a010:15', '2023-04-05T10:15:00'],
  ['Ngày 05/04/2023'.normalize('NFD'), '2023-04-05'],
  ['05 / 04 / 2023', '2023-04-05'],
  ['đến hạn 05/04/2023', '2023-04-05'],
];

describe('grammars', () => {
  test.each(grammars)('%j', (text, expected) => {
    expect(moment(text)).toBe(expected);
  });
});

describe('refused or blank', () => {
  test.each([
    ['31/02/2023', 'no-such-day'],
    ['29/02/2023', 'no-such-day'],
    ['32/01/2023', 'no-such-day'],
    ['05/13/2023', 'no-such-day'],
    ['00/00/0000', 'no-such-day'],
    ['01/01/0001', 'no-such-day'],
    ['05/04/2023 25:10', 'no-such-day'],
    ['05/04/2023 10:61', 'no-such-day'],
    ['05/04', 'no-year'],
    ['5-4', 'no-year'],
    ['05/04/23', 'not-a-date'],
    ['tháng 4 năm 2023', 'not-a-date'],
    ['2023', 'not-a-date'],
    ['3 ngày', 'not-a-date'],
    ['H21.56.01-240101-0001', 'not-a-date'],
    ['05/04/2023 06/04/2023', 'several'],
    ['từ 05/04/2023 đến 06/04/2023', 'several'],
    ['05/04/2023 (Quá hạn 3 ngày)', 'not-a-date'],
    ['', 'blank'],
    ['-', 'blank'],
    ['—', 'blank'],
    ['Không quy định', 'blank'],
    ['Không có', 'blank'],
  ])('%j is %s', (text, expected) => {
    expect(moment(text)).toBe(expected);
  });
});

describe('several dates in one text', () => {
  const all = (text: string) => findMoments(text).map((found) => found.moment);
  test('each keeps its own time, whichever comes first', () => {
    expect(all('05/04/2023 10:15 06/04/2023 16:00')).toEqual(['2023-04-05T10:15:00', '2023-04-06T16:00:00']);
    expect(all('10:15 05/04/2023 16:00 06/04/2023')).toEqual(['2023-04-05T10:15:00', '2023-04-06T16:00:00']);
    expect(all('05/04/2023, 12/04/2023')).toEqual(['2023-04-05', '2023-04-12']);
  });
  test('places point into the text', () => {
    const text = 'Tiếp nhận: 05/04/2023 10:15, hẹn trả: 12/04/2023';
    expect(findMoments(text).map(({ start, end }) => text.slice(start, end))).toEqual(['05/04/2023 10:15', '12/04/2023']);
  });
  test('long runs of digits and dots are no dates and take no time', () => {
    expect(all('1'.repeat(5000))).toEqual([]);
    expect(all('1/'.repeat(3000))).toEqual([]);
    expect(all('000.00.12.H48-220921-0099 và 1.001612.000.00.00.H48')).toEqual([]);
  });
});

describe('periods', () => {
  test.each([
    ['(Từ ngày 15/03/2023 đến ngày 14/06/2023)', { from: '2023-03-15', to: '2023-06-14' }],
    ['(Từ ngày 15/3/2023 đến ngày 14/6/2023)'.normalize('NFD'), { from: '2023-03-15', to: '2023-06-14' }],
    ['01/01/2026 - 21/11/2026', { from: '2026-01-01', to: '2026-11-21' }],
    ['01/01/2026 – 21/11/2026', { from: '2026-01-01', to: '2026-11-21' }],
    ['Kỳ báo cáo: Quý II/2026 (từ ngày 15 tháng 3 năm 2026 đến ngày 14 tháng 6 năm 2026)', { from: '2026-03-15', to: '2026-06-14' }],
    ['Từ ngày 14/06/2023 đến ngày 15/03/2023', undefined],
    ['Từ ngày 15/03/2023', undefined],
    ['Từ 01/01/2026 đến 21/11/2026, in ngày 22/11/2026', undefined],
    ['Ngày 05/04/2023 và 06/04/2023', undefined],
    ['không có gì', undefined],
  ])('%j', (text, expected) => {
    expect(findPeriod(text)).toEqual(expected);
  });
});
