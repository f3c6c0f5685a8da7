import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarLines, readCalendarCsv } from '../../../lib/calendar/office-calendar-csv';
import { officeDayKinds, type OfficeDay } from '../../../lib/calendar/office-calendar';
import { keyOfTerm, type ProcedureTerm } from '../../../lib/calendar/office-terms';
import { readTermsCsv, termLines } from '../../../lib/calendar/office-terms-csv';
import { writeCsv } from '../../../lib/export/write-csv';
import calendar from '../../../lib/text/messages/vi/calendar.json';
import { addDays } from '../../../lib/text/moment';
import type { Result } from '../../../lib/text/result';
import { createSay } from '../../../lib/text/say';

const say = createSay(calendar, 'vi');
function refusal(result: Result<unknown>): string {
  if (result.ok) return 'taken';
  const text = say(result.problem.say);
  expect(text).not.toMatch(/[{}[\]]/);
  return result.problem.code;
}

describe('days of a CSV file', () => {
  it('are read whatever the order of columns, the separator and the words for a kind', () => {
    const text =
      'Loại;Ngày;Ghi chú;Tên;Quyết định\r\nnghỉ hoán đổi;31/8/2026;x;Quốc khánh;TB 1\r\nLàm bù;2026-08-22;;Làm bù cho 31/8;\r\n;;;;\r\n';
    expect(readCalendarCsv(`\uFEFFsep=;\r\n${text}`)).toEqual({
      ok: true,
      value: [
        { day: '2026-08-31', kind: 'swapped', name: 'Quốc khánh', decision: 'TB 1' },
        { day: '2026-08-22', kind: 'work', name: 'Làm bù cho 31/8', decision: '' },
      ],
    });
    expect(readCalendarCsv('Ngày,Loại,Tên\n2026-08-31 00:00:00,Nghỉ,Quốc khánh')).toMatchObject({
      ok: true,
      value: [{ day: '2026-08-31' }],
    });
  });

  test.each([
    ['column-missing', 'Ngày,Tên\n31/8/2026,Quốc khánh'],
    ['column-twice', 'Ngày,Ngày,Loại,Tên\n31/8/2026,,Nghỉ,Quốc khánh'],
    ['no-lines', 'Ngày,Loại,Tên\n'],
    ['column-missing', ''],
    ['line-day', 'Ngày,Loại,Tên\n31/9/2026,Nghỉ,Quốc khánh'],
    ['line-day', 'Ngày,Loại,Tên\n31/8,Nghỉ,Quốc khánh'],
    ['line-day', 'Ngày,Loại,Tên\n31/8/2026 08:00,Nghỉ,Quốc khánh'],
    ['line-year', 'Ngày,Loại,Tên\n31/8/2016,Nghỉ,Quốc khánh'],
    ['line-kind', 'Ngày,Loại,Tên\n31/8/2026,Nghỉ nửa ngày,Quốc khánh'],
    ['line-name', 'Ngày,Loại,Tên\n31/8/2026,Nghỉ,'],
    ['line-dayTwice', 'Ngày,Loại,Tên\n31/8/2026,Nghỉ,Quốc khánh\n2026-08-31,Làm bù,x'],
  ])('%s refuses the whole', (code, text) => expect(refusal(readCalendarCsv(text))).toBe(code));

  it('names the line as a spreadsheet counts it', () => {
    const read = readCalendarCsv('\nNgày,Loại,Tên\n31/8/2026,Nghỉ,Quốc khánh\n\n01/9/2026,?,Quốc khánh');
    expect(read).toMatchObject({ ok: false, problem: { at: '5' } });
    expect(readCalendarCsv('sep=,\nNgày,Loại,Tên\n01/9/2026,?,Quốc khánh')).toMatchObject({ ok: false, problem: { at: '3' } });
  });

  it('property: what is written is read again', () => {
    const words = fc.constantFrom('Quốc khánh', 'Làm bù, theo "TB 12"', '=1+1', 'Nghỉ; bù', '-');
    const days = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 0, max: 5000 }), kind: fc.constantFrom(...officeDayKinds), name: words, decision: words }),
      { minLength: 1, maxLength: 20, selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(days, fc.constantFrom(',' as const, ';' as const), (entries, separator) => {
        const set = entries.map(({ at, ...rest }): OfficeDay => ({ day: addDays('2022-01-01', at), ...rest }));
        const { header, rows } = calendarLines(set);
        expect(readCalendarCsv(writeCsv(header, rows, { separator }))).toEqual({ ok: true, value: set });
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('terms of a CSV file', () => {
  const birth: ProcedureTerm = { procedure: 'Đăng ký khai sinh', code: '1.001193', term: '1 ngày làm việc', decision: 'QĐ 1' };
  it('are written and read again', () => {
    const { header, rows } = termLines([birth, { procedure: 'Thủ tục không mã', term: '15 ngày', decision: '' }]);
    const read = readTermsCsv(writeCsv(header, rows, { separator: ';' }));
    expect(read.ok && read.value.map(keyOfTerm)).toEqual(['1.001193', 'thu tuc khong ma']);
    expect(read.ok && read.value[0]).toEqual(birth);
  });
  test.each([
    ['line-term', 'Thủ tục,Thời hạn\nĐăng ký khai sinh,ngay khi có thể'],
    ['line-term', 'Thủ tục,Thời hạn\nĐăng ký khai sinh,'],
    ['line-term', 'Thủ tục,Thời hạn\nĐăng ký khai sinh,2 tháng'],
    ['line-procedure', 'Mã thủ tục,Thủ tục,Thời hạn\n1.001193,,15 ngày'],
    ['line-code', 'Mã thủ tục,Thủ tục,Thời hạn\n1.001193 (mới),Đăng ký khai sinh,15 ngày'],
    ['line-procedureTwice', 'Mã thủ tục,Thủ tục,Thời hạn\n1.001193,A,15 ngày\n1.001193,B,10 ngày'],
    ['line-procedureTwice', 'Thủ tục,Thời hạn\nKhai sinh,15 ngày\nkhai  sinh,10 ngày'],
    ['column-missing', 'Thủ tục\nĐăng ký khai sinh'],
  ])('%s refuses the whole', (code, text) => expect(refusal(readTermsCsv(text))).toBe(code));
});
