import dayjs, { type Dayjs } from 'dayjs';

export type PeriodKind = 'thang' | 'quy' | 'nam';

export interface Period {
  from: Dayjs;
  to: Dayjs;
}

const date = (year: number, month: number, day: number): Dayjs => dayjs(new Date(year, month - 1, day));

/** Reporting periods run from the 15th of the month before to the 14th of their last month. */
export function fixedPeriod(kind: PeriodKind, number: number, year: number): Period {
  if (kind === 'nam') return { from: date(year, 0, 15), to: date(year, 12, 14) };
  const lastMonth = kind === 'quy' ? number * 3 : number;
  const firstMonth = lastMonth - (kind === 'quy' ? 3 : 1);
  return { from: date(year, firstMonth, 15), to: date(year, lastMonth, 14) };
}

export const quarterNames = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] as const;
