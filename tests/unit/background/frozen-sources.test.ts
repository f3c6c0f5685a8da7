import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { frozenSources } from '../../../entrypoints/background/frozen-sources';
import { keepFrozen } from '../../../lib/store/frozen';
import { freshStore, frozenSample, value } from '../store/sample';

const wanted = { unit: 'xã Xuân Du', period: frozenSample.period, rowsAre: 'field' as const };

async function sources(more: Partial<typeof frozenSample> = {}, ask: Partial<Parameters<typeof frozenSources>[1]> = {}) {
  const store = freshStore();
  value(await keepFrozen(store, { ...frozenSample, ...more }, 'here', '2026-03-16T08:00:00'));
  return frozenSources(store, { ...wanted, ...ask });
}

it('what was frozen fills the form of its unit and period; a figure that was none is none', async () => {
  expect(await sources()).toEqual([
    {
      kind: 'frozen',
      say: { id: 'source.frozen', values: { time: '08:00', day: '16/03/2026', code: 'aaaa aaaa' } },
      unit: 'Xã Xuân Du',
      period: frozenSample.period,
      rows: [
        { label: 'Hộ tịch', kind: 'data', values: { 'toResolve.total': 2 } },
        { label: '', kind: 'total', values: { 'toResolve.total': 2 } },
      ],
      blocked: [],
    },
  ]);
});

it('another unit, period or kind of rows is offered nothing', async () => {
  expect(await sources({}, { unit: 'Xã Xuân Dư' })).toEqual([]);
  expect(await sources({}, { period: { from: '2025-12-15', to: '2026-03-15' } })).toEqual([]);
  expect(await sources({}, { rowsAre: 'unit' })).toEqual([]);
});

it('a contradiction it was frozen with asks for a reason; sections stay apart', async () => {
  const findings = [{ rule: 'can-doi-06a', severity: 'block' as const, text: 'lệch' }];
  const sections = [{ title: 'Trên Hệ thống tỉnh', rows: frozenSample.rows, total: frozenSample.total }];
  const [source] = await sources({ findings, sections });
  expect(source?.blocked).toEqual(['can-doi-06a']);
  expect(source?.rows[0]).toMatchObject({ label: 'Hộ tịch', group: 'Trên Hệ thống tỉnh' });
});
