import { describe, expect, it } from 'vitest';
import { workingDaysBetween } from '../../../lib/calendar/working-days';
import type { StoredDossier } from '../../../lib/dossier/dossier';
import { countToday } from '../../../lib/dossier/today-count';
import { noWish, todayChoices, todayRows, wantedToday } from '../../../lib/dossier/today-list';
import { todayMessage } from '../../../lib/dossier/today-message';
import { dossier, now } from '../components/fixtures';
import { say } from '../components/draw';

const entry = (n: number, more: Partial<StoredDossier> = {}) => ({ dossier: dossier(n, more) });
const codes = (entries: readonly { dossier: StoredDossier }[]) => entries.map((one) => one.dossier.code);
const heads = (rows: ReturnType<typeof todayRows>) => rows.flatMap((row) => (row.kind === 'group' ? [[row.name, row.count] as const] : []));

describe('a list of today', () => {
  const entries = [entry(0, { unit: 'Xã B' }), entry(1, { unit: 'Xã A' }), entry(2), entry(3, { unit: 'Xã A' })];
  delete (entries[2]!.dossier as { unit?: string }).unit;

  it('as it comes, unless something else is wanted', () => {
    expect(wantedToday(entries, noWish)).toBe(entries);
    expect(todayRows(entries, 'none', new Set()).map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'item']);
  });

  it('groups by name, never by number; what has no name comes last and is still there', () => {
    expect(heads(todayRows(entries, 'unit', new Set()))).toEqual([
      ['Xã A', 2],
      ['Xã B', 1],
      [undefined, 1],
    ]);
  });

  it('a closed group keeps its head and its count', () => {
    const rows = todayRows(entries, 'unit', new Set(['unit Xã A']));
    expect(rows).toHaveLength(3 + 2);
    expect(rows[0]).toMatchObject({ closed: true, count: 2 });
  });

  it('handlers are known only where they are kept', () => {
    expect(todayChoices(entries).handlers).toBe(false);
    const kept = [...entries, entry(5, { extra: { 'Người xử lý': 'Cán bộ A' } })];
    expect(todayChoices(kept).handlers).toBe(true);
    expect(heads(todayRows(kept, 'handler', new Set()))).toEqual([
      ['Cán bộ A', 1],
      [undefined, 4],
    ]);
  });

  it('is searched without regard to tones and narrowed by unit', () => {
    expect(codes(wantedToday(entries, { ...noWish, text: 'khai sinh' }))).toEqual([entries[1]!.dossier.code]);
    expect(codes(wantedToday(entries, { ...noWish, unit: 'Xã A' }))).toEqual(codes([entries[1]!, entries[3]!]));
    expect(wantedToday(entries, { ...noWish, text: entries[3]!.dossier.code })).toHaveLength(1);
  });

  it('sorted by a date, what has none comes last', () => {
    const none = entry(7);
    delete (none.dossier as { due?: string }).due;
    const sorted = wantedToday([none, entry(8, { due: '2023-06-20' }), entry(9, { due: '2023-06-02T17:00:00' })], {
      ...noWish,
      order: 'due',
    });
    expect(sorted.map((one) => one.dossier.due)).toEqual(['2023-06-02T17:00:00', '2023-06-20', undefined]);
  });
});

describe('the message', () => {
  const list = Array.from({ length: 40 }, (_, n) =>
    dossier(n, { unit: n < 4 ? 'Xã B' : 'Xã A', extra: { 'Người xử lý': 'Nguyễn Thị Bịa' } }),
  );
  const about = { list: 'Quá hạn', dossiers: list, unit: 'UBND huyện Như Thanh', lastRead: '2023-06-14T15:58:00' };

  it('tells the count, the codes it has room for, how many more there are, and the age of the data', () => {
    const text = todayMessage({ ...about, group: 'none' }, say);
    expect(text).toContain('Quá hạn: 40 hồ sơ.');
    expect(text).toContain('lúc 14/06/2023 15:58');
    expect(text).toContain('UBND huyện Như Thanh');
    expect(text).toContain(list[29]!.code);
    expect(text).not.toContain(list[30]!.code);
    expect(text).toContain('và 10 hồ sơ khác');
    expect(text).not.toMatch(/\[|\{/);
  });

  it('by unit each unit has its count; no codes are lost without saying so', () => {
    const lines = todayMessage({ ...about, group: 'unit' }, say).split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/^- Xã B: 4 hồ sơ: /),
      expect.stringMatching(/^- Xã A: 36 hồ sơ: .* và 10 hồ sơ khác$/),
    ]);
  });

  it('names nobody, even where handlers are kept and the list stands by them', () => {
    for (const group of ['none', 'unit', 'fieldName', 'handler'] as const)
      expect(todayMessage({ ...about, group }, say)).not.toContain('Nguyễn Thị Bịa');
  });
});

describe('the counts of the day', () => {
  const open = [
    dossier(0, { due: '2023-06-13T17:00:00' }),
    dossier(1, { due: '2023-06-14T17:00:00' }),
    dossier(2, { due: '2023-06-15T09:00:00' }),
    dossier(3, { due: '2023-06-01T17:00:00', state: 'waitingSupplement' }),
    dossier(4, { due: '2023-06-01T17:00:00', leftListAt: '2023-06-14T08:00:00' }),
  ];

  it('by the deadlines that run', () => {
    expect(countToday(open, { now, dueSoonHours: 24 })).toEqual({ overdue: 1, dueToday: 1, dueSoon: 1 });
  });

  it('due in two working days is soon too, where a calendar is at hand and the rule is on', () => {
    const monday = [dossier(5, { due: '2023-06-19T17:00:00' })];
    const options = { now: '2023-06-16T08:00:00', dueSoonHours: 24, workingDays: workingDaysBetween };
    expect(countToday(monday, options).dueSoon).toBe(1);
    expect(countToday(monday, { ...options, rulesOff: ['con-hai-ngay-lam-viec'] }).dueSoon).toBe(0);
    expect(countToday(monday, { now: options.now, dueSoonHours: 24 }).dueSoon).toBe(0);
  });

  it('without what was set aside, rule by rule', () => {
    const isWaived = ({ code }: { code: string }, rule: string) => rule === 'qua-han' && code !== '';
    expect(countToday(open, { now, dueSoonHours: 24, isWaived })).toEqual({ overdue: 0, dueToday: 1, dueSoon: 1 });
  });

  it('without what the office has switched off', () => {
    expect(countToday(open, { now, dueSoonHours: 24, rulesOff: ['qua-han', 'sap-den-han'] })).toEqual({
      overdue: 0,
      dueToday: 1,
      dueSoon: 0,
    });
  });
});
