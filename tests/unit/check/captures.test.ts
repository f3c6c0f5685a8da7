import { describe, expect, test } from 'vitest';
import { checkCaptures } from '../../../lib/check/check-captures';
import type { CaptureRule, KnownCapture } from '../../../lib/check/capture-rule';
import { captureOf, quarter1, type CaptureExample } from '../../../lib/check/capture-rule.examples';
import { captureRules } from '../../../lib/check/capture-rules';
import { columns06a, nhuThanh06a } from '../../../lib/check/rule.examples';
import { NO_OFFICE_TARGETS } from '../../../lib/report/targets/office-targets';
import { targetRules } from '../../../lib/check/target-rules';
import { printOf } from '../../../lib/check/waive';
import index from '../../../lib/text/messages/vi/index.json';
import report from '../../../lib/text/messages/vi/report.json';
import ruleSentences from '../../../lib/text/messages/vi/rule.json';
import { createSay } from '../../../lib/text/say';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';

const say = createSay({ ...index, ...report, ...ruleSentences });
const rules = [...captureRules, ...targetRules];
const load = async (id: string) =>
  (await import(`../../../lib/check/rules/${id}.examples.ts`)) as { holds: readonly CaptureExample[]; breaks: readonly CaptureExample[] };
const examples = await Promise.all(rules.map(async (rule) => ({ rule, ...(await load(rule.id)) })));

function findingsOf(rule: CaptureRule, { captures, targets }: CaptureExample) {
  const found = checkCaptures(captures, { more: targetRules, ...(targets && { targets }) });
  return found.filter((finding) => finding.rule === rule.id);
}

describe.each(examples)('$rule.id', ({ rule, holds, breaks }) => {
  test('has five examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(holds)('holds: $name', (example) => expect(findingsOf(rule, example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => {
    const found = findingsOf(rule, example);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.figures.length).toBeGreaterThan(0);
      for (const { source } of finding.figures) expect(source.captureId).toBeDefined();
      for (const sentence of [finding.what, finding.why, finding.next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined|“”/);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});

describe('only what is known is compared', () => {
  const before = captureOf({ columns: columns06a, rows: nhuThanh06a, period: quarter1 });
  const now = captureOf({ columns: columns06a, rows: nhuThanh06a });
  const changed = ({ unit, period, filterKnown, ...rest }: KnownCapture, more: object) =>
    ({ ...rest, unit, period, filterKnown, ...more }) as KnownCapture;
  const found = (...captures: readonly KnownCapture[]) => checkCaptures(captures).map(({ rule }) => rule);
  test('both known', () => expect(found(before, now)).toEqual(['ky-truoc-chuyen-sang']));
  test.each([
    ['the unit is not known', { unit: undefined }],
    ['the period is not known', { period: undefined }],
    ['the filter is not known', { filterKnown: undefined }],
    ['a filter leaves dossiers out', { filter: { 'Trạng thái': 'Đang xử lý' } }],
  ])('%s', (_, more) => expect(found(before, changed(now, more))).toEqual([]));
  test('a screen without a unit speaks of the office', () => {
    const office = now.unit;
    expect(checkCaptures([before, changed(now, { unit: undefined })], { office }).map(({ rule }) => rule)).toEqual([
      'ky-truoc-chuyen-sang',
    ]);
  });
  test('a rule can be switched off', () => {
    expect(checkCaptures([before, now], { rulesOff: ['ky-truoc-chuyen-sang'] })).toEqual([]);
  });
});

test('the same captures read again are the same findings, also for what was set aside', () => {
  const pair = (at: string) => [
    captureOf({ columns: columns06a, rows: nhuThanh06a, period: quarter1, at: '2023-03-15T16:00:00' }),
    captureOf({ columns: columns06a, rows: nhuThanh06a, at }),
  ];
  const [first] = checkCaptures(pair('2023-06-14T16:00:00'));
  const [second] = checkCaptures(pair('2023-06-14T18:00:00').toReversed());
  expect(second?.id).toBe(first?.id);
  expect(printOf(second!)).toBe(printOf(first!));
});

describe('what is in work changes after its period too', () => {
  const columns: readonly IndicatorId[] = ['received.total', 'carriedOver', 'pending.total'];
  const told = (...captures: readonly KnownCapture[]) => checkCaptures(captures).map(({ rule, severity }) => [rule, severity]);
  const next = captureOf({ columns, rows: [60, 12, 8], at: '2023-07-02T08:00:00' });
  const before = (at: string, more: Partial<KnownCapture> = {}) => ({
    ...captureOf({ columns, rows: [80, 9, 5], period: quarter1, at }),
    ...more,
  });
  test('read long after, or on the last day', () => {
    expect(told(before('2023-03-16T08:00:00'), next)).toEqual([['ky-truoc-chuyen-sang', 'warn']]);
    expect(told(before('2023-07-02T08:00:00'), next)).toEqual([['ky-truoc-chuyen-sang', 'note']]);
    expect(told(before('2023-03-14T08:00:00'), next)).toEqual([]);
    // Read in time, and again later: the same figures still.
    expect(told(before('2023-03-16T08:00:00', { lastSeen: '2023-07-02T08:00:00' }), next)).toEqual([['ky-truoc-chuyen-sang', 'warn']]);
  });
  test('two screens, hours apart', () => {
    const counts: readonly IndicatorId[] = ['toResolve.total', 'received.online', 'pending.total', 'pending.overdue'];
    const a = captureOf({ columns: counts, rows: [100, 90, 20, 3], at: '2023-06-15T08:00:00' });
    const b = (at: string, ...rows: number[]) => captureOf({ columns: counts, rows, at, screen: '07a' });
    expect(told(a, b('2023-06-15T08:40:00', 100, 90, 18, 3))).toEqual([['hai-man-hinh', 'warn']]);
    expect(told(a, b('2023-06-20T08:00:00', 100, 90, 18, 3))).toEqual([]);
  });
  const spans = [
    { from: '2023-03-15', to: '2023-04-14' },
    { from: '2023-04-15', to: '2023-06-14' },
  ];
  const parts = spans.map((period, n) => captureOf({ columns, rows: n === 0 ? [30, 12, 15] : [30, 15, 8], period }));
  const whole = (rows: number[], at: string) => captureOf({ columns, rows, at });
  test('a long period and its parts', () => {
    expect(told(...parts, whole([60, 12, 2], '2023-07-20T08:00:00'))).toEqual([['ky-gop', 'note']]);
    expect(told(...parts, whole([60, 12, 2], '2023-06-15T08:00:00'))).toEqual([['ky-gop', 'warn']]);
    expect(told(...parts, whole([61, 12, 2], '2023-07-20T08:00:00'))).toEqual([['ky-gop', 'warn']]);
    expect(told(...parts, whole([60, 11, 8], '2023-07-20T08:00:00'))).toEqual([['ky-gop', 'note']]);
  });
  test('every part of a sum is among the figures', () => {
    const [found] = checkCaptures([...parts, whole([61, 12, 8], '2023-06-15T08:00:00')]);
    expect(found?.figures.map(({ value }) => value)).toEqual([61, 30, 30]);
    const split: readonly IndicatorId[] = ['pending.inTime', 'pending.overdue', 'paused'];
    const [carried] = checkCaptures([captureOf({ columns: split, rows: [4, 3, 2], period: quarter1 }), next]);
    expect(carried?.figures.map(({ value }) => value)).toEqual([12, 4, 3, 2]);
  });
});

test('which of two screens was read last changes nothing about their finding', () => {
  const columns: readonly IndicatorId[] = ['toResolve.total', 'received.online', 'resolved.total'];
  const read = (first: string, second: string) =>
    checkCaptures([
      captureOf({ columns, rows: [101, 80, 70], at: first }),
      captureOf({ columns, rows: [100, 80, 70], at: second, screen: '07a' }),
    ]).map(({ id, found, severity }) => ({ id, found, severity }));
  const one = read('2023-06-15T08:00:00', '2023-06-15T08:10:00');
  expect(one).toHaveLength(1);
  expect(read('2023-06-15T08:20:00', '2023-06-15T08:10:00')).toEqual(one);
});

test('differences beyond those shown are part of what a waiver holds on to', () => {
  const fields = Array.from({ length: 9 }, (_, n) => `Lĩnh vực ${n}`);
  const carried = (last: number) => fields.map((label, n) => ({ label, cells: [n === 8 ? last : 50 + n] }));
  const before = captureOf({
    columns: ['pending.total'],
    rows: fields.map((label) => ({ label, cells: [20] })),
    period: quarter1,
  });
  const of = (last: number) => checkCaptures([before, captureOf({ columns: ['carriedOver'], rows: carried(last) })])[0]!;
  expect(of(58).figures).toHaveLength(12);
  expect(of(58).beyond).toBeDefined();
  expect(printOf(of(59))).not.toBe(printOf(of(58)));
  expect(printOf(of(58))).toBe(printOf(of(58)));
});

test('a rate just below its target is not rounded up to it', () => {
  const columns: readonly IndicatorId[] = ['received.online', 'received.directOrPostal'];
  const targets = (atLeast: number) => ({
    ...NO_OFFICE_TARGETS,
    targets: [{ index: 'truc-tuyen-kenh', year: 2023, atLeast, decision: '' }] as const,
  });
  const said = (rows: number[], atLeast: number) =>
    checkCaptures([captureOf({ columns, rows })], { targets: targets(atLeast), more: targetRules }).map(({ what }) => say(what));
  expect(said([89_998, 10_002], 90)[0]).toContain('đạt 89,99%, chỉ tiêu 90%');
  expect(said([57, 43], 58)[0]).toContain('đạt 57%');
});

test('a year of consistent reports: months, quarters and the year, no finding', () => {
  const columns = columns06a;
  const months = Array.from({ length: 12 }, (_, n) => {
    const from = n === 0 ? '2022-12-15' : `2023-${String(n).padStart(2, '0')}-15`;
    return { from, to: `2023-${String(n + 1).padStart(2, '0')}-14` };
  });
  const flow = months.map((_, n) => ({ online: 300 + 7 * n, direct: 40 + n, early: 200 + 5 * n, onTime: 90 + n, late: n % 3 }));
  const cells = (from: number, to: number): number[] => {
    const sum = (key: keyof (typeof flow)[number], until: number, start = 0) =>
      flow.slice(start, until).reduce((all, one) => all + one[key], 0);
    const done = (until: number, start = 0) => sum('early', until, start) + sum('onTime', until, start) + sum('late', until, start);
    const carried = 50 + sum('online', from) + sum('direct', from) - done(from);
    const [online, direct] = [sum('online', to, from), sum('direct', to, from)];
    const [early, onTime, late] = [sum('early', to, from), sum('onTime', to, from), sum('late', to, from)];
    const pending = carried + online + direct - early - onTime - late;
    return [carried + online + direct, online, direct, carried, early + onTime + late, early, onTime, late, pending, pending - 3, 3];
  };
  const spans = [...months.map((_, n) => [n, n + 1]), [0, 3], [3, 6], [6, 9], [9, 12], [0, 6], [0, 12]] as [number, number][];
  const captures = spans.map(([from, to]) =>
    captureOf({ columns, rows: cells(from, to), period: { from: months[from]!.from, to: months[to - 1]!.to } }),
  );
  expect(checkCaptures(captures).map(({ what }) => say(what))).toEqual([]);
});
