import { describe, expect, it } from 'vitest';
import { builtInCalendar } from '../../../lib/calendar/work-calendar';
import { beginDraft, withForm, writeLetters, type LetterSubject } from '../../../lib/letters/draft';
import { mau02tt012018 } from '../../../lib/letters/forms/mau-02-tt01-2018';
import { mau04tt012018 } from '../../../lib/letters/forms/mau-04-tt01-2018';
import { fullOfficeName, placeOfOffice } from '../../../lib/text/office-name';
import { dayInWords, momentInWords } from '../../../lib/text/say-day';
import { sheetText } from '../../../lib/text/sheet';

const now = '2026-11-02T09:00:00';
const subject = (code: string, unit?: string): LetterSubject => ({
  dossier: { key: `p|${code}`, code, ...(unit !== undefined && { unit }) },
  person: {},
  overdue: true,
});

describe('days and offices as Vietnamese letters write them', () => {
  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-14T08:00:00', 'ngày 14 tháng 02 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-11-30', 'ngày 30 tháng 11 năm 2026'],
  ])('%s', (moment, words) => expect(dayInWords(moment)).toBe(words));

  it('the hour stands where there is one; midnight is none', () => {
    expect(momentInWords('2026-03-09T07:05:00')).toBe('07 giờ 05 phút, ngày 09 tháng 3 năm 2026');
    expect(momentInWords('2026-03-09T00:00:00')).toBe('ngày 09 tháng 3 năm 2026');
    expect(momentInWords('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
  });

  it.each([
    ['UBND xã Xuân Du', 'Ủy ban nhân dân xã Xuân Du', 'Xuân Du'],
    ['Uỷ ban nhân dân phường 7', 'Ủy ban nhân dân phường 7', 'Phường 7'],
    ['UBND  Thị trấn Bến Sung', 'Ủy ban nhân dân Thị trấn Bến Sung', 'Bến Sung'],
    ['Sở Xây dựng', 'Sở Xây dựng', undefined],
    ['UBND xã Xuân Du, huyện Như Thanh', 'Ủy ban nhân dân xã Xuân Du, huyện Như Thanh', undefined],
    ['', '', undefined],
  ])('%s', (unit, name, place) => {
    expect(fullOfficeName(unit)).toBe(name);
    expect(placeOfOffice(unit)).toBe(place);
  });
});

describe('drafts', () => {
  it('begin with what the office keeps and decide nothing', () => {
    const draft = beginDraft(mau04tt012018, { signerTitle: 'Chủ tịch', paper: 'A4' }, 'UBND xã Xuân Du', now, []);
    expect(draft).toMatchObject({ day: '2026-11-02', unit: 'UBND xã Xuân Du', place: 'Xuân Du', signerTitle: 'Chủ tịch', paper: 'A4' });
    expect([draft.reason, draft.newDue, draft.signerName]).toEqual(['', undefined, '']);
  });

  it('leave out what is not known to be overdue, until the official ticks it', () => {
    const draft = beginDraft(mau04tt012018, {}, undefined, now, [subject('A'), { ...subject('B'), overdue: false }]);
    expect(draft.leftOut).toEqual(['p|B']);
  });

  it('a reason for an apology is none for a refusal', () => {
    const begun = beginDraft(mau04tt012018, {}, undefined, now, []);
    const draft = { ...begun, reason: 'xin lỗi', own: { a: { owner: 'Bịa', reason: 'riêng' } } };
    expect(withForm(draft, mau02tt012018, mau04tt012018, {})).toMatchObject({
      formId: mau02tt012018.id,
      reason: '',
      own: { a: { owner: 'Bịa' } },
    });
    expect(withForm(draft, { ...mau04tt012018, id: 'x' }, mau04tt012018, {}).reason).toBe('xin lỗi');
  });

  it('without an office of its own each letter comes from the office of its dossier', () => {
    const draft = beginDraft(mau04tt012018, {}, undefined, now, []);
    const letters = writeLetters(draft, mau04tt012018, [subject('A', 'UBND xã Xuân Du'), subject('B')], now, builtInCalendar);
    const [first, second] = letters.map(({ sheet }) => sheetText(sheet).join('\n'));
    expect(first).toContain('XÃ XUÂN DU');
    expect(first).toContain('Xuân Du, ngày 02 tháng 11 năm 2026');
    expect(second).toContain('……, ngày 02 tháng 11 năm 2026');
    expect(letters[1]?.missing).toContain('unit');
  });

  it('a day left open stays open, and the new day is then counted from today', () => {
    const draft = {
      ...beginDraft(mau04tt012018, {}, 'UBND xã Xuân Du', now, []),
      day: '',
      newDue: { by: 'workingDays', count: 2 } as const,
    };
    const [letter] = writeLetters(draft, mau04tt012018, [subject('A')], now, builtInCalendar);
    const text = sheetText(letter!.sheet).join('\n');
    expect(text).toContain('Xuân Du, ngày …… tháng …… năm ………');
    expect(text).toContain('vào ngày 04 tháng 11 năm 2026.');
  });

  it('a new day that cannot be is not printed', () => {
    const draft = { ...beginDraft(mau04tt012018, {}, undefined, now, []), newDue: { by: 'day', day: '2026-11-08' } as const };
    const [letter] = writeLetters(draft, mau04tt012018, [subject('A')], now, builtInCalendar);
    expect(letter?.missing).toContain('newDue');
  });
});
