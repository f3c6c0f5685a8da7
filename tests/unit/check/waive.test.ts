import { describe, expect, test } from 'vitest';
import { checkDossiers } from '../../../lib/check/check-dossiers';
import { checkFigures } from '../../../lib/check/check-figures';
import type { Finding, Source } from '../../../lib/check/finding';
import { checkRecords } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';
import { ruleById } from '../../../lib/check/rule-registry';
import { versionOf } from '../../../lib/check/rule-versions';
import { columns06a, nhuThanh06a, tableOf } from '../../../lib/check/rule.examples';
import { applyWaivers, isActive, portalOf, printOf } from '../../../lib/check/waive';
import type { Dossier } from '../../../lib/dossier/dossier';

const source: Source = {
  portal: 'https://a.gov.vn',
  screen: 'Báo cáo 06a',
  unit: 'Huyện Như Thanh',
  period: { from: '2023-03-15', to: '2023-06-14' },
};
function finding(total: number, from: Source = source) {
  const [found] = checkFigures(tableOf(columns06a, [{ label: 'Như Thanh', cells: nhuThanh06a.with(4, total) }]), { source: from });
  return found!;
}
const reason = 'Đã đối chiếu với sổ theo dõi';
const given = { print: printOf(finding(5652)), reason, at: '2023-06-15T08:00:00' };

describe('a waiver holds', () => {
  test('for the same words of a report wherever they stand, not for the same figures in other words; no name is kept', () => {
    const figure = { label: '', raw: '762/264', source: { text: { block: 3, start: 30, end: 37 } } };
    const about: Finding = { ...finding(5652), figures: [figure], quote: 'bà Nguyễn Thị Bịa trả 762/264 hồ sơ' };
    const moved = { ...about, figures: [{ ...figure, source: { text: { block: 9, start: 5, end: 12 } } }] };
    const of = (one: Finding) => applyWaivers([one], [{ ...given, print: printOf(about) }]).filter(isActive);
    expect(of(moved)).toEqual([]);
    expect(of({ ...moved, quote: 'ông khác trả 762/264 hồ sơ' })).toHaveLength(1);
    expect(of({ ...moved, figures: [{ ...figure, raw: '762/265' }] })).toHaveLength(1);
    expect(printOf(about)).not.toMatch(/Bịa|762/);
  });
  test('for the same figures read again, at another time and by another capture', () => {
    const again = { ...source, captureId: 'c2', at: '2023-06-20T08:00:00', address: '/khac' };
    expect(applyWaivers([finding(5652, again)], [given])[0]?.waiver).toEqual(given);
  });
  test('for a dossier while its dates are the same', () => {
    const dossier: Dossier = { portal: 'https://a.gov.vn', code: 'H1', state: 'processing', received: '2023-05-01', due: '2023-06-07' };
    const of = (one: Dossier) => checkDossiers([one], { now: '2023-06-14T10:00:00', dueSoonHours: 24 })[0]!;
    const waiver = { ...given, print: printOf(of(dossier)) };
    expect(applyWaivers([of(dossier)], [waiver]).filter(isActive)).toEqual([]);
    expect(applyWaivers([of({ ...dossier, due: '2023-06-08' })], [waiver]).filter(isActive)).toHaveLength(1);
    expect(applyWaivers([of({ ...dossier, code: 'H2' })], [waiver]).filter(isActive)).toHaveLength(1);
  });
});

describe('a finding comes back by itself', () => {
  test.each([
    ['another figure', finding(5653)],
    ['another period', finding(5652, { ...source, period: { from: '2023-06-15', to: '2023-09-14' } })],
    ['another unit', finding(5652, { ...source, unit: 'Huyện Như Xuân' })],
    ['another screen', finding(5652, { ...source, screen: 'Báo cáo 07a' })],
    ['another portal', finding(5652, { ...source, portal: 'https://b.gov.vn' })],
    ['another rule', { ...finding(5652), rule: 'tong-cot' }],
  ])('%s', (_, other) => {
    expect(applyWaivers([other], [given])).toEqual([other]);
  });
  test.each([
    ['found', { found: 5653 }],
    ['expected', { expected: 5653 }],
    ['difference', { difference: 3 }],
    ['figure beyond those shown', { beyond: 'a1' }],
  ])('another %s', (_, change) => {
    const other = { ...finding(5652), ...change };
    expect(applyWaivers([other], [given])).toEqual([other]);
  });
  const print = (rule: string, dossier: Omit<SeenDossier, 'portal' | 'code'>) => {
    const seen = { portal: 'https://a.gov.vn', code: 'H1', ...dossier };
    return printOf(checkRecords([seen], { now: '2023-06-14T10:00:00', dueSoonHours: 24 }).find((one) => one.rule === rule)!);
  };
  test('a dossier that stands still in another state, or anew in the same one', () => {
    const still: Omit<SeenDossier, 'portal' | 'code'> = { state: 'processing', stateText: 'Đang xử lý', received: '2023-05-08' };
    const first = print('khong-chuyen-buoc', still);
    const error = {
      state: 'error',
      stateText: 'Lỗi',
      stateSince: '2023-06-01T08:00:00',
      history: [{ at: '2023-05-08T08:00:00' }],
    } as const;
    expect(print('khong-chuyen-buoc', { ...still, ...error })).not.toBe(first);
    expect(print('khong-chuyen-buoc', { ...still, ...error, stateSince: '2023-06-05T08:00:00' })).not.toBe(
      print('khong-chuyen-buoc', { ...still, ...error }),
    );
    expect(print('khong-chuyen-buoc', still)).toBe(first);
  });
  test('a third request for a supplement', () => {
    const asked = (times: number): Omit<SeenDossier, 'portal' | 'code'> => ({
      state: 'processing',
      stateText: 'Đang xử lý',
      history: Array.from({ length: times }, (_, n) => [
        { at: `2023-06-0${n + 1}T08:00:00`, state: 'waitingSupplement' as const },
        { at: `2023-06-0${n + 1}T10:00:00`, state: 'processing' as const },
      ]).flat(),
    });
    expect(print('bo-sung-lan-hai', asked(3))).not.toBe(print('bo-sung-lan-hai', asked(2)));
  });
  test('another version of the rule', () => {
    expect(given.print.split('|').slice(0, 2)).toEqual(['can-doi-06a', String(versionOf('can-doi-06a'))]);
    expect(ruleById('can-doi-06a')).toBeDefined();
  });
});

test('a finding over two portals belongs to neither', () => {
  expect(portalOf(finding(5652))).toBe('https://a.gov.vn');
  const [first] = finding(5652).figures;
  const other = { ...first!, source: { ...first!.source, portal: 'https://b.gov.vn' } };
  expect(portalOf({ ...finding(5652), figures: [first!, other] })).toBeUndefined();
});
