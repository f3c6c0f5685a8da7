import type { Period } from '../../../../lib/calendar/period';
import { formOnly } from '../../../../lib/report/frozen-report';
import { ii06a } from '../../../../lib/report/forms/ii-06a';
import type { UnitReport } from '../../../../lib/report/rollup';

export const PERIOD: Period = { from: '2026-05-15', to: '2026-06-14' };
export const form = formOnly(ii06a);

/** One row of II.06a that adds up: early, on time, late, in time, overdue, of them carried over and in person. */
export function row(early: number, onTime: number, late: number, inTime: number, overdue: number, carried = 0, direct = 0): number[] {
  const [resolved, pending] = [early + onTime + late, inTime + overdue];
  const all = resolved + pending;
  return [all, all - carried - direct, direct, carried, resolved, early, onTime, late, pending, inTime, overdue];
}

export function plus(rows: readonly (readonly number[])[]): number[] {
  return form.columns.map((_, at) => rows.reduce((sum, cells) => sum + cells[at]!, 0));
}

let made = 0;

export function report(unit: string, rows: Readonly<Record<string, number[]>>, more: Partial<UnitReport> = {}): UnitReport {
  return {
    format: 'soat-mot-cua/chot-so-lieu',
    version: 1,
    at: '2026-06-15T08:00:00',
    unit,
    period: PERIOD,
    source: 'count',
    form,
    convention: { id: 'td-06a', title: 'Theo cổng', source: '', print: 'p' },
    rowsAre: 'field',
    rows: Object.entries(rows).map(([label, cells]) => ({ label, cells })),
    total: { label: '', cells: plus(Object.values(rows)) },
    counted: 0,
    unplaced: 0,
    captures: [],
    findings: [],
    hash: String(++made).padStart(64, '0'),
    ...more,
  };
}
