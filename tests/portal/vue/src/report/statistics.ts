import { getJson } from '../common/api.ts';
import type { DossierPage } from '../common/types.ts';

/** Columns 3 to 15 of one line. */
export interface StatisticsRow {
  label: string;
  figures: number[];
}

export interface Statistics {
  rows: StatisticsRow[];
  total: StatisticsRow;
}

/** First and last day, `yyyy-MM-dd`. */
export interface AskedPeriod {
  from: string;
  to: string;
}

export function askStatistics(period: AskedPeriod, group: string): Promise<Statistics> {
  return getJson('/o/rest/v2/statistics', { ...period, group });
}

export function askBehind(period: AskedPeriod, column: number, label: string): Promise<DossierPage> {
  return getJson('/o/rest/v2/statistics/dossiers', { ...period, column, label });
}

/** The line under the headers that says how the columns hang together. */
export const formulas = [
  '(1)',
  '(2)',
  '(3 = 4 + 5)',
  '(4)',
  '(5)',
  '(6 = 7 + 8 + 9)',
  '(7)',
  '(8)',
  '(9)',
  '(10 = 11 + 12)',
  '(11)',
  '(12)',
  '(13 = 9 + 12)',
  '(14)',
  '(15)',
] as const;
