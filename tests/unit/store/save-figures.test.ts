import { describe, expect, it } from 'vitest';
import { figureCaptures, latestFigures } from '../../../lib/store/captures';
import { confirmPeriod } from '../../../lib/store/confirm-period';
import { saveFigures } from '../../../lib/store/save-figures';
import { figures, freshStore, PORTAL, value } from './sample';

const LATER = '2026-03-31T09:00:00';

describe('saveFigures', () => {
  it('only moves last-seen when the newest of the series says the same', async () => {
    const store = freshStore();
    const first = value(await saveFigures(store, figures([10])));
    const second = value(await saveFigures(store, figures([10], { at: LATER })));
    expect(second).toEqual({ outcome: 'same', id: first.id });
    expect(await store.captures.toArray()).toMatchObject([{ at: '2026-03-31T08:12:00', lastSeen: LATER }]);
  });

  it('keeps every change of the figures, also back to an earlier one', async () => {
    const store = freshStore();
    for (const [hour, number] of [
      [8, 10],
      [9, 11],
      [10, 10],
    ] as const) {
      value(await saveFigures(store, figures([number], { at: `2026-03-31T${String(hour).padStart(2, '0')}:00:00` })));
    }
    expect(await store.captures.count()).toBe(3);
    expect((await latestFigures(store)).map((capture) => capture.at)).toEqual(['2026-03-31T10:00:00']);
  });

  it('refuses a table of zeros that no query stands behind', async () => {
    const store = freshStore();
    const { periodFrom: _, ...unasked } = figures([0, undefined]);
    expect(await saveFigures(store, unasked)).toMatchObject({ ok: false, problem: { code: 'nothing-to-keep' } });
    expect(await store.captures.count()).toBe(0);
    expect(await saveFigures(store, figures([0, undefined]))).toMatchObject({ ok: true });
  });

  it('never answers for a unit or period that the capture does not know', async () => {
    const store = freshStore();
    const { period: _, ...unclear } = figures([5]);
    value(await saveFigures(store, unclear));
    value(await saveFigures(store, figures([6])));
    const period = { from: '2026-01-01', to: '2026-03-31' };
    const found = await figureCaptures(store, { portal: PORTAL, unit: 'xã xuân du', period });
    expect(found.map((capture) => capture.table.rows[0]?.cells[0]?.value)).toEqual([6]);
    expect(await figureCaptures(store, { unit: 'Xã Xuân Dư' })).toEqual([]);
  });

  it('lets the official say the period, but not against the page', async () => {
    const store = freshStore();
    const period = { from: '2026-01-01', to: '2026-01-31' };
    const { period: _, unit: _unit, periodFrom: _from, ...unclear } = figures([5]);
    const { id } = value(await saveFigures(store, unclear));
    value(await confirmPeriod(store, id, period, 'Xã Xuân Du'));
    value(await saveFigures(store, { ...unclear, at: LATER }));
    expect(await figureCaptures(store, { period, unit: 'Xã Xuân Du' })).toMatchObject([{ id, periodFrom: 'confirmed', lastSeen: LATER }]);
    const said = value(await saveFigures(store, figures([6])));
    expect(await confirmPeriod(store, said.id, period)).toMatchObject({ ok: false, problem: { code: 'period-not-taken' } });
  });

  it('holds one capture when five tabs send the same at once', async () => {
    const store = freshStore();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => saveFigures(store, figures([10]))));
    expect(outcomes.map((outcome) => value(outcome).outcome).sort()).toEqual(['new', 'same', 'same', 'same', 'same']);
    expect(await store.captures.count()).toBe(1);
  });
});
