import type { PortalPeriod } from './world.ts';
import { addDays } from './working-days.ts';

const numerals = ['I', 'II', 'III', 'IV'] as const;

/** A quarter's report runs from the 15th of the month before it to the 14th of its last month. */
export function quarterPeriod(year: number, quarter: 1 | 2 | 3 | 4): PortalPeriod {
  const two = (month: number): string => String(month).padStart(2, '0');
  return {
    label: `Quý ${numerals[quarter - 1] ?? ''} năm ${year}`,
    from: quarter === 1 ? `${year - 1}-12-15` : `${year}-${two(quarter * 3 - 3)}-15`,
    to: `${year}-${two(quarter * 3)}-14`,
  };
}

/** The quarter that holds the day; in its first three weeks, the one just before. */
export function quarterFor(today: string): PortalPeriod {
  const year = Number(today.slice(0, 4));
  const quarters = [year - 1, year, year + 1].flatMap((y) => ([1, 2, 3, 4] as const).map((q) => quarterPeriod(y, q)));
  const index = quarters.findIndex(({ from, to }) => from <= today && today <= to);
  const holding = quarters[index];
  const before = quarters[index - 1];
  if (holding === undefined || before === undefined) throw new Error(`not a day: ${today}`);
  return addDays(holding.from, 21) > today ? before : holding;
}
