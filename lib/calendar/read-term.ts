import { plain } from '../text/normalise';

/** How long an office has: hours of an 8-hour working day, or whole calendar days. */
export interface Term {
  unit: 'workingHours' | 'calendarDays';
  /** Hours, or days. */
  amount: number;
}

export const HOURS_A_DAY = 8;

/**
 * "10 Ngày làm việc", "05 ngày làm việc", "2.5 ngày làm việc", "1/2 ngày làm việc", "08 giờ làm việc", "15 ngày", "Trong ngày
 * làm việc". A bare "ngày" is a calendar day; "Không quy định" and all else is no term. Month terms are not read: no source says
 * how a portal counts them.
 */
export function readTerm(text: string): Term | undefined {
  const words = plain(text).toLowerCase();
  if (/^(?:giải quyết )?(?:ngay )?trong ngày(?: làm việc)?$/.test(words)) return { unit: 'workingHours', amount: HOURS_A_DAY };
  const match = /^(?:không quá |tối đa |trong )?(\d{1,3})(?:([.,/])(\d{1,2}))? (ngày|giờ)( làm việc)?$/.exec(words);
  if (match === null) return undefined;
  const [, whole = '', sign, part = '', unit, working] = match;
  const amount = sign === undefined ? Number(whole) : sign === '/' ? Number(whole) / Number(part) : Number(`${whole}.${part}`);
  if (!(amount > 0) || !Number.isFinite(amount)) return undefined;
  if (unit === 'giờ') return { unit: 'workingHours', amount };
  if (working !== undefined) return { unit: 'workingHours', amount: amount * HOURS_A_DAY };
  return Number.isInteger(amount) ? { unit: 'calendarDays', amount } : undefined;
}
