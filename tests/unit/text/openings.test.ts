import { describe, expect, test } from 'vitest';
import { findTexts, fitOf } from '../../../lib/text/find-texts';
import { findMoments, readMoment } from '../../../lib/text/read-date';
import { readTimeliness, type TimelinessSide } from '../../../lib/text/timeliness';

const openings: Readonly<Partial<Record<TimelinessSide, readonly string[]>>> = {
  left: ['Thời gian còn lại', 'Còn lại', 'Còn'],
  over: [
    'Quá hạn bổ sung',
    'Đã quá hạn bổ sung',
    'Quá hạn xử lý',
    'Đã quá hạn xử lý',
    'Quá hạn',
    'Quá',
    'Đã quá',
    'Chậm tiến độ',
    'Trễ tiến độ',
    'Yêu cầu bổ sung đã quá hạn',
  ],
  behind: ['Trễ hạn', 'Trễ hẹn', 'Chậm hạn', 'Trễ', 'Chậm'],
  early: ['Trước hạn', 'Sớm hạn', 'Sớm hẹn', 'Trước', 'Sớm'],
  'on-time': ['Đúng hạn', 'Đúng hẹn'],
  soon: ['Sắp đến hạn', 'Sắp tới hạn', 'Sắp trễ hạn', 'Chưa đến hạn', 'Chưa tới hạn'],
  'due-now': ['Hôm nay', 'Đến hạn phải xử lý', 'Đến hạn hôm nay', 'Trong sáng nay', 'Trong chiều nay', 'Đến hạn'],
  none: ['Không quy định'],
};

describe.each(Object.entries(openings))('%s', (side, words) => {
  test.each(words)('%s', (word) => {
    expect(readTimeliness(word)).toEqual({ side });
    expect(readTimeliness(`${word} 2 ngày`)).toEqual({ side, days: 2 });
    expect(readTimeliness(`(${word}: 2 ngày làm việc)`)).toEqual({ side, days: 2 });
    expect(readTimeliness(`Hồ sơ ${word}`)).toBeUndefined();
    expect(readTimeliness(`${word} rồi`)).toBeUndefined();
  });
});

describe('how much time', () => {
  test.each([
    ['Còn 2h', { hours: 2 }],
    ['Còn 2 giờ 5p', { hours: 2, minutes: 5 }],
    ['Còn 5 phút', { minutes: 5 }],
    ['Còn 3:05', { hours: 3, minutes: 5 }],
    ['Còn 3:05:20', { hours: 3, minutes: 5 }],
    ['Còn 12:34', { hours: 12, minutes: 34 }],
    ['Còn 1,25 giờ', { hours: 1.25 }],
    ['- Còn 3 ngày', { days: 3 }],
    ['– Còn 3 ngày', { days: 3 }],
    ['Còn 1 ngày 2 ngày', { days: 1 }],
    [`Còn ${'1'.padStart(51, '0')} ngày`, { days: 1 }],
  ])('%s', (text, parts) => expect(readTimeliness(text)).toEqual({ side: 'left', ...parts }));
  test.each([`Còn ${'1'.padStart(52, '0')} ngày`, 'Còn 3 tuần', 'Còn 3', 'Còn ngày', '2 ngày còn lại', '()', 'Còn 123:45'])('%s', (text) =>
    expect(readTimeliness(text)).toBeUndefined(),
  );
});

describe('days that no calendar has, and times that no clock has', () => {
  const read = (text: string) => {
    const reading = readMoment(text);
    return reading.kind === 'moment' ? reading.moment : reading.kind === 'unclear' ? reading.why : reading.kind;
  };
  test.each([
    ['29/02/2000', '2000-02-29'],
    ['29/02/1900', 'no-such-day'],
    ['28/02/1900', '1900-02-28'],
    ['29/02/2100', 'no-such-day'],
    ['29/02/2024', '2024-02-29'],
    ['31/01/2023', '2023-01-31'],
    ['31/03/2023', '2023-03-31'],
    ['31/04/2023', 'no-such-day'],
    ['30/04/2023', '2023-04-30'],
    ['31/06/2023', 'no-such-day'],
    ['31/09/2023', 'no-such-day'],
    ['31/11/2023', 'no-such-day'],
    ['31/12/2023', '2023-12-31'],
    ['01/00/2023', 'no-such-day'],
    ['00/01/2023', 'no-such-day'],
    ['01/12/1899', 'no-such-day'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2200', '2200-12-31'],
    ['01/01/2201', 'no-such-day'],
    ['05/04/2023 23:59:59', '2023-04-05T23:59:59'],
    ['05/04/2023 24:00', 'no-such-day'],
    ['05/04/2023 10:60', 'no-such-day'],
    ['05/04/2023 10:15:60', 'no-such-day'],
    ['05/04/2023 00:00', '2023-04-05T00:00:00'],
    ['05/04/2023 12:00 CH', '2023-04-05T12:00:00'],
    ['05/04/2023 12:00 AM', '2023-04-05T00:00:00'],
    ['05/04/2023 01:00 PM', '2023-04-05T13:00:00'],
    ['05/04/2023 11:59 am', '2023-04-05T11:59:00'],
    ['2024-05-20T23:30:00+09:00', '2024-05-20T21:30:00'],
    ['2024-05-20T23:30:00-01:00', '2024-05-21T07:30:00'],
    ['2024-05-20T23:30:00+0700', '2024-05-20T23:30:00'],
    ['thứ hai 05/04/2023', '2023-04-05'],
    ['Chủ nhật, 05/04/2023', '2023-04-05'],
    ['thứ 3, ngày 05/04/2023', '2023-04-05'],
    ['hạn đến 05/04/2023', '2023-04-05'],
    ['vào lúc 10:15 ngày 05/04/2023', '2023-04-05T10:15:00'],
    ['sau 05/04/2023', 'not-a-date'],
    ['05/04/2023 và', 'not-a-date'],
    ['…', 'blank'],
    ['.', 'blank'],
    ['–', 'blank'],
    ['không có gì', 'not-a-date'],
    ['Ngày không quy định', 'not-a-date'],
    ['1/2', 'no-year'],
    ['12-11', 'no-year'],
    ['1.2', 'not-a-date'],
    ['a 1/2', 'not-a-date'],
    ['1/2/3', 'not-a-date'],
    ['32.01.2023', 'no-such-day'],
    ['32/01-2023', 'not-a-date'],
    ['32/01/20234', 'not-a-date'],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));

  test('of two that overlap the earlier is taken, of two at one place the longer', () => {
    const all = (text: string) => findMoments(text).map(({ moment, start, end }) => [moment, text.slice(start, end)]);
    expect(all('05/04/2023ngày 06 tháng 04 năm 2023')).toEqual([
      ['2023-04-05', '05/04/2023'],
      ['2023-04-06', 'ngày 06 tháng 04 năm 2023'],
    ]);
    expect(all('10:15 05/04/2023 16:00')).toEqual([['2023-04-05T10:15:00', '10:15 05/04/2023']]);
    expect(all('31/02/2023 05/04/2023')).toEqual([['2023-04-05', '05/04/2023']]);
    expect(all('ngày 31 tháng 02 năm 2023, ngày 05 tháng 3 năm 2023')).toEqual([['2023-03-05', 'ngày 05 tháng 3 năm 2023']]);
    expect(all('số 123/2023')).toEqual([]);
  });
});

describe('how well typed letters fit', () => {
  test.each([
    ['xuat', 'Xuất', 12],
    ['xuat', 'Xuất CSV', 8],
    ['csv', 'Xuất CSV', 6],
    ['cs', 'Xuất CSV', 5],
    ['sv', 'Xuất CSV', 3],
    ['x', 'Xuất CSV', 7],
    ['xuat csv', 'Xuất CSV', 16],
    ['csv xuat', 'Xuất CSV', 8],
    ['xc', 'Xuất CSV', 1],
    ['x c', 'Xuất CSV', 6],
    ['', 'Xuất CSV', 0],
    ['z', 'Xuất CSV', undefined],
    ['xz', 'Xuất CSV', undefined],
    ['xuat zz', 'Xuất CSV', undefined],
  ])('%j in %j', (typed, text, fit) => expect(fitOf(typed, text)).toBe(fit));
  test('those that fit alike keep their order', () => {
    const titles = (typed: string, ...entries: { title: string; more?: string }[]) => findTexts(entries, typed).map(({ title }) => title);
    expect(titles('a', { title: 'A 2' }, { title: 'A 1' })).toEqual(['A 2', 'A 1']);
    expect(titles('luu', { title: 'Mở', more: 'lưu' }, { title: 'Xóa' }, { title: 'Lưu tệp' })).toEqual(['Lưu tệp', 'Mở']);
    expect(titles('tep luu', { title: 'Lưu', more: 'tệp' }, { title: 'Lưu' })).toEqual(['Lưu']);
  });
});
