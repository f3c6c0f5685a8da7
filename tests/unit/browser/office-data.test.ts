import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officeHandlers } from '../../../entrypoints/background/office-handlers';
import { mergeCsv, officeFile } from '../../../entrypoints/options/office-files';
import { calendarData, currentCalendar, importCalendar } from '../../../lib/browser/calendar-access';
import { readLog } from '../../../lib/browser/log';
import type { OfficeKind, OfficeSet } from '../../../lib/browser/message-types';
import { NO_OFFICE_DAYS } from '../../../lib/calendar/office-calendar';
import { NO_OFFICE_TERMS } from '../../../lib/calendar/office-terms';
import { builtInCalendar, isWorked } from '../../../lib/calendar/work-calendar';
import { NO_OFFICE_TARGETS } from '../../../lib/report/targets/office-targets';
import { dayNumber } from '../../../lib/text/moment';
import error from '../../../lib/text/messages/vi/error.json';
import { createSay } from '../../../lib/text/say';

beforeEach(() => fakeBrowser.reset());

const say = createSay(error, 'vi');
const sender = { origin: 'chrome-extension://x', extension: true };
const calendar = {
  version: 1 as const,
  days: [{ day: '2026-06-12', kind: 'off' as const, name: 'Nghỉ bù', decision: 'TB 1' }],
  compared: [],
};
const terms = {
  version: 1 as const,
  terms: [{ procedure: 'Đăng ký khai sinh', code: '1.001193', term: '1 ngày làm việc', decision: '' }],
  conventions: { 'https://motcua.a.gov.vn': 'luat-nd61' },
};
const targets = {
  version: 1 as const,
  targets: [{ index: 'truc-tuyen-kenh', year: 2026, atLeast: 80, decision: '' }],
  marks: [{ unit: 'Xã A', period: { from: '2025-12-15', to: '2026-03-14' }, points: { 'nd61-5': 2 } }],
};
const set: OfficeSet = { calendar, terms, targets, unreadable: [] };
const kinds: readonly OfficeKind[] = ['calendar', 'terms', 'targets'];
const read = async (): Promise<OfficeSet> => {
  const answer = await officeHandlers['office.read']({}, sender);
  if (!answer.ok) throw new Error('not read');
  return answer.value;
};

describe('what an office has set', () => {
  it('is nothing at first, and what was saved afterwards', async () => {
    expect(await read()).toEqual({ calendar: NO_OFFICE_DAYS, terms: NO_OFFICE_TERMS, targets: NO_OFFICE_TARGETS, unreadable: [] });
    expect(await officeHandlers['office.save']({ set: { calendar, terms, targets } }, sender)).toEqual({ ok: true, value: set });
    expect(await read()).toEqual(set);
    expect(Object.keys(await fakeBrowser.storage.local.get()).toSorted()).toEqual(['calendar', 'targets', 'terms']);
  });

  it('makes the working days that hold', async () => {
    expect(await currentCalendar()).toEqual(builtInCalendar);
    await officeHandlers['office.save']({ set: { calendar } }, sender);
    expect(isWorked((await currentCalendar()).vouched, dayNumber('2026-06-12'))).toBe(false);
  });

  test.each(kinds)('%s: JSON that was given out is taken in again, and changes nothing the second time', async (kind) => {
    const { text, name } = officeFile(kind, set, 'json', ',');
    expect(name).toMatch(/^[a-z-]+\.json$/);
    expect(await officeHandlers['office.import']({ kind, text }, sender)).toEqual({ ok: true, value: { added: 1, replaced: 0, same: 0 } });
    expect((await read())[kind]).toEqual(set[kind]);
    expect(await officeHandlers['office.import']({ kind, text }, sender)).toEqual({ ok: true, value: { added: 0, replaced: 0, same: 1 } });
  });

  test.each(kinds)('%s: CSV that was given out is taken in again', (kind) => {
    const { text } = officeFile(kind, set, 'csv', ';');
    const merged = mergeCsv(kind, { calendar: NO_OFFICE_DAYS, terms: NO_OFFICE_TERMS, targets: NO_OFFICE_TARGETS, unreadable: [] }, text);
    expect(merged).toMatchObject({ ok: true, value: { changes: { added: 1, replaced: 0, same: 0 } } });
    const entries = { calendar: { days: calendar.days }, terms: { terms: terms.terms }, targets: { targets: targets.targets } };
    if (merged.ok) expect(merged.value.value[kind]).toMatchObject(entries[kind]);
  });

  it('a file adds to what is there and takes nothing away', async () => {
    await officeHandlers['office.save']({ set: { calendar: { ...calendar, compared: [{ day: '2026-04-27', kind: 'off' }] } } }, sender);
    const file = { version: 1, days: [{ ...calendar.days[0], kind: 'work' }], compared: [{ day: '2026-04-30', kind: 'off' }] };
    expect(await importCalendar(JSON.stringify(file))).toEqual({ ok: true, value: { added: 0, replaced: 1, same: 0 } });
    expect(await calendarData.read()).toEqual({
      version: 1,
      days: [{ ...calendar.days[0], kind: 'work' }],
      compared: [
        { day: '2026-04-27', kind: 'off' },
        { day: '2026-04-30', kind: 'off' },
      ],
    });
  });

  test.each([
    ['office-not-json', 'Ngày,Loại'],
    ['office-newer', '{"version":2}'],
    ['office-not-understood', '{"version":1}'],
    ['office-not-understood', '{"version":1,"days":[],"compared":[],"more":1}'],
    ['office-not-understood', '{"version":1,"days":[{"day":"2026-02-30","kind":"off","name":"x","decision":""}],"compared":[]}'],
    ['office-not-understood', 'null'],
    ['office-not-understood', '[]'],
  ])('%s: %s is refused and nothing is changed', async (code, text) => {
    await officeHandlers['office.save']({ set: { calendar } }, sender);
    const answer = await officeHandlers['office.import']({ kind: 'calendar', text }, sender);
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    if (!answer.ok) expect(say(answer.problem.say)).not.toMatch(/[[\]]|\{\w/);
    expect((await read()).calendar).toEqual(calendar);
  });

  it('what cannot be read is used by nobody and overwritten by nobody', async () => {
    const newer = { version: 2, days: 'x' };
    await fakeBrowser.storage.local.set({ calendar: newer, terms });
    expect(await read()).toMatchObject({ calendar: NO_OFFICE_DAYS, terms, unreadable: ['calendar'] });
    expect(await officeHandlers['office.save']({ set: { calendar } }, sender)).toMatchObject({
      ok: false,
      problem: { code: 'office-unreadable' },
    });
    expect(await importCalendar(JSON.stringify(calendar))).toMatchObject({ ok: false, problem: { code: 'office-unreadable' } });
    expect((await fakeBrowser.storage.local.get('calendar'))['calendar']).toEqual(newer);
    expect(await readLog()).toContainEqual(expect.objectContaining({ event: 'office-data-not-readable', detail: 'calendar' }));
  });

  it('what is wrong in itself is not kept', async () => {
    const twice = { ...calendar, days: [calendar.days[0]!, calendar.days[0]!] };
    expect(await calendarData.save(twice)).toMatchObject({ ok: false, problem: { code: 'office-not-understood' } });
    expect(await calendarData.read()).toEqual(NO_OFFICE_DAYS);
  });
});
