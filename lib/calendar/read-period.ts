import { fold, plain } from '../text/normalise';
import { findMoments } from '../text/read-date';
import type { Period } from './period';

/** The span of days a text states: "(Từ ngày 15/03/2023 đến ngày 14/06/2023)". One span only; two different ones are none. */
export function findPeriod(said: string): Period | undefined {
  if (!/\d{4}/.test(said)) return undefined;
  // "15/03/2023-14/06/2023": with room around it the dash is none of the second day's.
  const text = plain(said).replace(/(?<=[/.]\d{4})-(?=\d{1,2}[/.]\d)/, ' - ');
  const folded = fold(text);
  if (!/\btu\b.*\bden\b/.test(folded) && !/\d\s*[-–]\s*\d/.test(text)) return undefined;
  const days = findMoments(text).map((found) => found.moment.slice(0, 10));
  if (days.length !== 2) return undefined;
  const [from, to] = days as [string, string];
  return from <= to ? { from, to } : undefined;
}
