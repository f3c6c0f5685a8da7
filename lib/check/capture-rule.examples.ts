import type { Period } from '../calendar/period';
import type { OfficeTargets } from '../report/targets/office-targets';
import { addDays } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { KnownCapture } from './capture-rule';
import { tableOf, type ExampleRow } from './rule.examples';

/** Captures that contradict one another, or do not. */
export interface CaptureExample {
  name: string;
  captures: readonly KnownCapture[];
  targets?: OfficeTargets;
}

export const quarter1: Period = { from: '2022-12-15', to: '2023-03-14' };
export const quarter2: Period = { from: '2023-03-15', to: '2023-06-14' };
export const UNIT = 'Huyện Như Thanh';

export interface CaptureParts {
  columns: readonly IndicatorId[];
  rows: readonly ExampleRow[] | readonly (number | string | undefined)[];
  period?: Period;
  unit?: string;
  screen?: string;
  portal?: string;
  at?: string;
  rowsAre?: 'unit' | 'field';
}

let captures = 0;

/** A capture under a known, empty filter, read on the day after the period; rows of bare figures are the one row of the unit. */
export function captureOf({ columns, rows, period = quarter2, unit = UNIT, ...rest }: CaptureParts): KnownCapture {
  const { screen = 'Báo cáo 06a', portal = 'https://a.gov.vn', at = `${addDays(period.to, 1)}T08:00:00`, rowsAre = 'field' } = rest;
  const whole = rows.every((row): row is ExampleRow => typeof row === 'object');
  const table = tableOf(columns, whole ? rows : [{ label: 'Tổng số', kind: 'total', cells: rows as (number | string | undefined)[] }]);
  const id = `c${++captures}`;
  const head = { kind: 'figures' as const, id, portal, address: '/bao-cao', screen, unit, period, periodFrom: 'query' as const };
  return { ...head, filter: {}, filterKnown: true, at, lastSeen: at, hash: id, table: { ...table, rowsAre } };
}
