import { expect, it } from 'vitest';
import { besideSets, earlierSets, figuresToDraft } from '../../../lib/check/draft-sets';
import type { KnownSet } from '../../../lib/check/known-sets';

function set(unit: string, from: string, to: string, more: Partial<KnownSet> = {}): KnownSet {
  const source = { screen: 'Biểu', row: 'Tổng số', column: 'Đã giải quyết', at: '2026-03-16' };
  const figures = new Map([['resolved.total' as const, { value: 12, source }]]);
  return {
    key: `${unit} ${from} ${more.at ?? ''}`,
    from: 'table',
    unit,
    period: { from, to },
    title: 'Biểu',
    at: '2026-03-16',
    figures,
    ...more,
  };
}

const now = set('Xã Xuân Du', '2025-12-15', '2026-03-14');

it('the period before and the same one last year, of the same unit; what was frozen goes before what was read', () => {
  const before = set('Xã Xuân Du', '2025-09-15', '2025-12-14', { from: 'frozen', at: '2025-12-16' });
  const sets = [
    now,
    set('Xã Xuân Du', '2025-09-15', '2025-12-14', { at: '2026-01-01' }),
    before,
    set('Xã Khác', '2024-12-15', '2025-03-14'),
    set('Xã Xuân Du', '2024-12-15', '2025-03-14'),
    set('Xã Xuân Du', '2025-10-01', '2025-12-31'),
  ];
  expect(earlierSets(sets, now)).toEqual({ before, lastYear: sets[4] });
  // Periods of whole months are compared with periods of whole months.
  const whole = set('Xã Xuân Du', '2026-01-01', '2026-03-31');
  expect(earlierSets(sets, whole)).toEqual({ before: sets[5] });
  expect(earlierSets(sets, set('Xã Xuân Du', '2026-01-03', '2026-02-05'))).toEqual({});
});

it('levels are of the same period; a figure keeps where it stands', () => {
  const sets = [now, set('Cấp xã', '2025-12-15', '2026-03-14'), set('Cấp xã', '2025-09-15', '2025-12-14')];
  expect(besideSets(sets, now)).toEqual([sets[1]]);
  expect([...figuresToDraft(now)]).toEqual([
    ['resolved.total', { value: 12, screen: 'Biểu', row: 'Tổng số', column: 'Đã giải quyết', at: '2026-03-16' }],
  ]);
});
