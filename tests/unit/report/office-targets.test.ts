import { describe, expect, it, test } from 'vitest';
import { writeCsv } from '../../../lib/export/write-csv';
import { quarter } from '../../../lib/calendar/period-rule';
import {
  isReached,
  marksFor,
  NO_OFFICE_TARGETS,
  targetFor,
  withMark,
  withoutTarget,
  withTargets,
  keyOfTarget,
  yearOf,
  type OfficeTarget,
} from '../../../lib/report/targets/office-targets';
import { readTargetsCsv, targetLines } from '../../../lib/report/targets/office-targets-csv';
import { officeTargetsSchema } from '../../../lib/report/targets/office-targets-schema';
import calendar from '../../../lib/text/messages/vi/calendar.json';
import target from '../../../lib/text/messages/vi/target.json';
import { createSay } from '../../../lib/text/say';

const say = createSay({ ...calendar, ...target }, 'vi');
// Quyết định 1829/QĐ-UBND of Thanh Hóa, as a district's report quotes it.
const thanhHoa = [
  [2022, 65],
  [2023, 70],
  [2024, 75],
  [2025, 80],
].map(([year = 0, atLeast = 0]): OfficeTarget => ({ index: 'truc-tuyen-kenh', year, atLeast, decision: 'QĐ 1829/QĐ-UBND' }));
const own = withTargets(NO_OFFICE_TARGETS, thanhHoa).targets;

describe('targets', () => {
  it('NT30: 70 % in 2023 is reached by channel and missed by what the national portal counts', () => {
    const year = yearOf(quarter(2023, 2));
    const set = targetFor(own, 'truc-tuyen-kenh', 'UBND huyện Như Thanh', year)!;
    expect(set.atLeast).toBe(70);
    expect(isReached(set, 4953 / 5671)).toBe(true);
    expect(isReached(set, 2052 / 5671)).toBe(false);
    expect(isReached(set, undefined)).toBeUndefined();
    expect(targetFor(own, 'truc-tuyen-dvcqg', 'UBND huyện Như Thanh', year)).toBeUndefined();
  });

  test.each([
    [0.7, 70, true],
    [0.57, 57, true],
    [0.29, 29, true],
    [0.6996, 70, false],
    [0.99996, 100, false],
    [1, 100, true],
  ])('%d against %d %%: %s', (ratio, atLeast, reached) => expect(isReached({ ...thanhHoa[0]!, atLeast }, ratio)).toBe(reached));

  it('the unit’s own goes before the one of all; another year is none', () => {
    const { targets } = withTargets(own, [{ ...thanhHoa[1]!, unit: 'UBND xã Xuân Du', atLeast: 60 }]);
    expect(targetFor(targets, 'truc-tuyen-kenh', 'Ubnd xã Xuân Du', 2023)?.atLeast).toBe(60);
    expect(targetFor(targets, 'truc-tuyen-kenh', 'UBND xã Xuân Dư', 2023)?.atLeast).toBe(70);
    expect(targetFor(targets, 'truc-tuyen-kenh', 'UBND xã Xuân Du', 2026)).toBeUndefined();
    expect(withoutTarget(targets, keyOfTarget(targets.targets[0]!)).targets).toHaveLength(4);
  });

  it('the reporting year begins on 15/12', () => {
    expect(yearOf(quarter(2024, 1))).toBe(2024);
    expect(yearOf({ from: '2022-12-12', to: '2023-12-12' })).toBe(2023);
  });

  it('points of the office belong to one unit and period, and are taken away again', () => {
    const given = withMark(withMark(own, 'Xã A', quarter(2023, 2), 'nd61-5', 2), 'Xã A', quarter(2023, 2), 'nd61-6', 1);
    expect(marksFor(given, 'Xã A', quarter(2023, 2))).toEqual({ 'nd61-5': 2, 'nd61-6': 1 });
    expect(marksFor(given, 'Xã A', quarter(2023, 1))).toEqual({});
    expect(marksFor(given, 'Xã B', quarter(2023, 2))).toEqual({});
    const less = withMark(withMark(given, 'Xã A', quarter(2023, 2), 'nd61-5', undefined), 'Xã A', quarter(2023, 2), 'nd61-6', undefined);
    expect(less).toEqual(own);
    expect(officeTargetsSchema.safeParse(given).success).toBe(true);
  });

  test.each([
    ['an index without a ratio', { ...own, targets: [{ ...thanhHoa[0], index: 'nd61-1' }] }],
    ['an index unknown', { ...own, targets: [{ ...thanhHoa[0], index: 'x' }] }],
    ['a name that every object has', { ...own, targets: [{ ...thanhHoa[0], index: 'constructor' }] }],
    ['more than all', { ...own, targets: [{ ...thanhHoa[0], atLeast: 101 }] }],
    ['a target twice', { ...own, targets: [thanhHoa[0], thanhHoa[0]] }],
    ['points above the most', withMark(own, 'Xã A', quarter(2023, 2), 'nd61-5', 3)],
    ['points of no index', withMark(own, 'Xã A', quarter(2023, 2), 'x', 0)],
  ])('the schema refuses %s', (_name, value) => expect(officeTargetsSchema.safeParse(value).success).toBe(false));
});

describe('targets of a CSV file', () => {
  it('are written and read again, with comma or point for the decimals', () => {
    const set = [{ ...thanhHoa[0]!, unit: 'UBND xã Xuân Du', atLeast: 97.5 }, thanhHoa[1]!];
    for (const separator of [',', ';'] as const) {
      const { header, rows } = targetLines(set);
      expect(readTargetsCsv(writeCsv(header, rows, { separator }))).toEqual({ ok: true, value: set });
    }
    expect(readTargetsCsv('Mã chỉ số,Năm,Chỉ tiêu (%)\ndung-han,2026,98%')).toMatchObject({ ok: true, value: [{ atLeast: 98 }] });
  });

  test.each([
    ['line-index', 'Mã chỉ số,Năm,Chỉ tiêu\nkhong-co,2026,98'],
    ['line-index', 'Mã chỉ số,Năm,Chỉ tiêu\nnd61-1,2026,98'],
    ['line-targetYear', 'Mã chỉ số,Năm,Chỉ tiêu\ndung-han,26,98'],
    ['line-percent', 'Mã chỉ số,Năm,Chỉ tiêu\ndung-han,2026,980'],
    ['line-percent', 'Mã chỉ số,Năm,Chỉ tiêu\ndung-han,2026,'],
    ['line-percent', 'Mã chỉ số,Năm,Chỉ tiêu\ndung-han,2026,cao'],
    ['line-targetTwice', 'Mã chỉ số,Năm,Chỉ tiêu\ndung-han,2026,98\ndung-han,2026,99'],
    ['column-missing', 'Mã chỉ số,Năm\ndung-han,2026'],
  ])('%s refuses the whole', (code, text) => {
    const read = readTargetsCsv(text);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    if (!read.ok) expect(say(read.problem.say)).not.toMatch(/[{}[\]]/);
  });
});
