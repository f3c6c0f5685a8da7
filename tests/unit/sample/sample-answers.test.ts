import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleAnswers } from '../../../entrypoints/sample/sample-answers';
import { samplePeriod } from '../../../entrypoints/sample/sample-lines';
import { now } from '../../../lib/browser/clock';
import { guest } from '../../../lib/browser/guest';
import { messages } from '../../../lib/browser/messages';
import { send } from '../../../lib/browser/send';
import { dayOf } from '../../../lib/text/moment';

const PORTAL = 'chrome-extension://mau';
const sent = vi.fn();
const period = samplePeriod(dayOf(now()));
const unit = 'UBND xã Minh Họa';

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockReset();
  Object.assign(fakeBrowser.runtime, { id: 'soat-mot-cua', sendMessage: sent });
  guest().inPlace = sampleAnswers(PORTAL);
});

const figures = (over: object = {}) => ({
  kind: 'figures' as const,
  portal: PORTAL,
  address: '/sample.html#thong-ke',
  screen: 'Thống kê',
  filter: {},
  at: now(),
  unit,
  period,
  table: { rowsAre: 'field' as const, columns: [], rows: [], formulas: [], unclear: [] },
  ...over,
});

describe('on the sample page', () => {
  it('nothing but the wish to see the workspace reaches the background', async () => {
    const list = { portal: PORTAL, address: '/', screen: 'Danh sách', filter: {}, fingerprint: 'x' };
    for (const name of Object.keys(messages) as (keyof typeof messages)[]) {
      const input = { part: 'x', list, capture: figures({ dossiers: [] }), readingId: 'x', rows: [], period, unit, on: true, pairs: [] };
      if (name !== 'workspace.open' && name !== 'part.open' && name !== 'fill.open') await send(name, input as never);
    }
    expect(sent).not.toHaveBeenCalled();
    sent.mockResolvedValue({ ok: true, value: { as: 'panel' } });
    await send('workspace.open', {});
    expect(sent).toHaveBeenCalledOnce();
  });

  it('nothing is written to storage', async () => {
    await send('capture.figures', { capture: figures() as never });
    await send('portal.quiet', { on: true });
    await send('badge.set', { block: 1, warn: 0, note: 0 });
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty('settings');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('a whole reading gives back its rows in order, and one that is unknown is refused', async () => {
    const started = await send('reading.start', { list: {} as never });
    const readingId = started.ok ? started.value.readingId : '';
    const page = (n: number, names: string[]) =>
      send('reading.page', { readingId, page: n, part: 0, parts: 1, rows: names.map((name) => ({ shown: { 'Người nộp': name } })) });
    await page(1, ['A', 'B']);
    expect(await page(2, ['C'])).toMatchObject({ ok: true, value: { read: 3 } });
    expect(await send('reading.rows', { readingId, offset: 1, limit: 5 })).toMatchObject({
      value: { total: 3, rows: [{ 'Người nộp': 'B' }, { 'Người nộp': 'C' }] },
    });
    expect(await send('reading.finish', { readingId: 'khac', completeness: { complete: false, why: 'stopped' } })).toMatchObject({
      ok: false,
      problem: { code: 'reading-unknown' },
    });
  });

  it('the form is filled from the own count of the list, and first from the table once it was seen', async () => {
    const wanted = { unit, period, rowsAre: 'field' as const };
    const kinds = async (): Promise<string[]> => {
      const answer = await send('fill.sources', wanted);
      return answer.ok ? answer.value.sources.map(({ kind }) => kind) : [];
    };
    expect(await kinds()).toEqual(['count']);
    await send('capture.figures', { capture: figures() as never });
    expect(await kinds()).toEqual(['portal', 'count']);
    const other = await send('fill.sources', { ...wanted, unit: 'UBND xã Khác' });
    expect(other).toMatchObject({ value: { sources: [] } });
  });
});
