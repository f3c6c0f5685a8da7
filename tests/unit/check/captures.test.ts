import { describe, expect, test } from 'vitest';
import { checkCaptures } from '../../../lib/check/check-captures';
import type { CaptureRule, KnownCapture } from '../../../lib/check/capture-rule';
import { captureOf, quarter1, type CaptureExample } from '../../../lib/check/capture-rule.examples';
import { captureRules } from '../../../lib/check/capture-rules';
import { columns06a, nhuThanh06a } from '../../../lib/check/rule.examples';
import { targetRules } from '../../../lib/check/target-rules';
import { printOf } from '../../../lib/check/waive';
import index from '../../../lib/text/messages/vi/index.json';
import report from '../../../lib/text/messages/vi/report.json';
import ruleSentences from '../../../lib/text/messages/vi/rule.json';
import { createSay } from '../../../lib/text/say';

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
    captureOf({ columns: columns06a, rows: nhuThanh06a, period: quarter1, at: '2023-03-14T16:00:00' }),
    captureOf({ columns: columns06a, rows: nhuThanh06a, at }),
  ];
  const [first] = checkCaptures(pair('2023-06-14T16:00:00'));
  const [second] = checkCaptures(pair('2023-06-14T18:00:00').toReversed());
  expect(second?.id).toBe(first?.id);
  expect(printOf(second!)).toBe(printOf(first!));
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
