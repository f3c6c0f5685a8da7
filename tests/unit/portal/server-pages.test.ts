import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drillDown, drillDowns, type DrillDown } from '../../portal/webforms/drill-down.ts';
import { pivotOf } from '../../portal/unitech/pivot-report.ts';
import { summaryRows } from '../../portal/webforms/summary-page.ts';
import { certifiedCopyRows } from '../../portal/counts/certified-copies.ts';
import { countPetitions, createPetitions } from '../../portal/petitions/create-petitions.ts';
import { inetRows } from '../../portal/inet/report.ts';
import { nhuThanhFigures } from '../../portal/data/figures.ts';
import { startPortal, type RunningPortal } from '../../portal/server/start.ts';

let portal: RunningPortal;
let centre: RunningPortal;
beforeAll(async () => {
  portal = await startPortal({ world: 'nhu-thanh', today: '2026-11-20', latency: { list: 0, report: 0 } });
  centre = await startPortal({ world: 'trung-tam-2026', today: '2026-11-20', latency: { list: 0, report: 0 } });
});
afterAll(() => Promise.all([portal.close(), centre.close()]));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the server-rendered generations say what the report says', () => {
  test('WebForms: received and carried over, and every solved dossier once', () => {
    const { world } = portal.state;
    const count = (kind: DrillDown): number => drillDown(world, kind).length;
    expect(count('MOINHAN')).toBe(nhuThanhFigures.newlyReceived);
    expect(count('TONTRUOC')).toBe(nhuThanhFigures.received.carriedOver);
    expect(count('DAGQQUAHAN')).toBe(nhuThanhFigures.resolved.late);
    expect(count('DAGQDUNGHAN') + count('DAGQQUAHAN') + count('DAHUY')).toBe(nhuThanhFigures.resolved.total);
    expect(count('CHUAGQTRONGHAN') + count('CHUAGQQUAHAN') + count('BOTUCHOSO')).toBe(nhuThanhFigures.pending.total);
    const rows = summaryRows(world);
    expect(sum(rows.map(({ figures }) => figures[1] ?? 0))).toBe(nhuThanhFigures.newlyReceived);
    expect(Object.keys(drillDowns)).toHaveLength(10);
  });

  test('Unitech: the table by ward adds up, the district has no ward', () => {
    const { world } = portal.state;
    const { from, to } = world.period;
    const { rows, total, wards } = pivotOf(world, 'tiepnhan', from, to);
    expect(wards).toHaveLength(14);
    expect(total.at(-1)).toBe(nhuThanhFigures.newlyReceived);
    for (const { figures } of rows) expect(sum(figures.slice(0, -1))).toBe(figures.at(-1));
  });

  test('iNet: received anew, late ones and pending overdue ones', () => {
    const { world } = portal.state;
    const rows = inetRows(world, 'unit', world.period);
    const column = (index: number): number => sum(rows.map(({ figures }) => figures[index] ?? 0));
    expect(column(0)).toBe(nhuThanhFigures.newlyReceived);
    expect(column(3)).toBe(nhuThanhFigures.resolved.late);
    expect(column(5)).toBe(nhuThanhFigures.pending.overdue);
  });

  test('certified copies and petitions: the reports name 2.166 copies and no petition', () => {
    const { world } = portal.state;
    expect(certifiedCopyRows(world, world.period).total[1]).toBe(2166);
    expect(createPetitions(world)).toEqual([]);
    const { period } = centre.state.world;
    const counts = countPetitions(createPetitions(centre.state.world), period.from, period.to);
    expect(counts.total).toBe(counts.fresh + counts.carried);
    expect(counts.total).toBe(counts.answered + counts.open);
    expect(counts.total).toBe(counts.rules + counts.conduct);
  });

  test.each(['/onegate/page/receiver/inprocess', '/qlhs/motcua', '/HSHC/ThongKe.aspx', '/pakn/danh-sach', '/thong-ke-khac/so-hoa'])(
    '%s asks for a login and comes back',
    async (path) => {
      const answer = await fetch(`${portal.url}${path}`, { redirect: 'manual' });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`/dang-nhap?redirect=${encodeURIComponent(path)}`);
    },
  );
});
