import type { Period } from '../calendar/period';
import { halfYear, month, nineMonths, quarter, year } from '../calendar/period-rule';
import { fold } from '../text/normalise';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const OF_YEAR = String.raw`(?:cua )?(?:nam )?(20\d\d)\b`;
const NAMES: readonly { pattern: RegExp; period(match: RegExpExecArray): Period | undefined }[] = [
  {
    pattern: new RegExp(String.raw`\bquy (iv|iii|ii|i|[1-4]) ${OF_YEAR}`, 'g'),
    period: (m) => quarter(Number(m[2]), ROMAN[m[1]!] ?? Number(m[1])),
  },
  {
    pattern: new RegExp(String.raw`(?<!\bngay \d{1,2} )\bthang (1[0-2]|0?[1-9]) ${OF_YEAR}`, 'g'),
    period: (m) => month(Number(m[2]), Number(m[1])),
  },
  {
    pattern: new RegExp(String.raw`\b(?:0?6|sau) thang (dau|cuoi)? ?${OF_YEAR}`, 'g'),
    period: (m) => halfYear(Number(m[2]), m[1] === 'cuoi' ? 2 : 1),
  },
  {
    pattern: new RegExp(String.raw`\b(?:0?9|chin) thang (?:dau )?${OF_YEAR}`, 'g'),
    period: (m) => nineMonths(Number(m[1])),
  },
];

/**
 * The span of a period given by name ("Quý II năm 2023" → 15/03/2023–14/06/2023), by the rule of the 15th and 14th. A bare
 * "năm 2023" is a whole year only where no shorter period is named; several different periods are none.
 */
export function readNamedPeriod(text: string): Period | undefined {
  const folded = fold(text);
  const found: Period[] = [];
  for (const { pattern, period } of NAMES) {
    for (const match of folded.matchAll(pattern)) {
      const span = period(match as RegExpExecArray);
      if (span && !found.some((other) => other.from === span.from && other.to === span.to)) found.push(span);
    }
  }
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const bare = /\bnam (20\d\d)\b/.exec(folded);
  return bare && !/\b(?:quy|thang|ngay)\b/.test(folded) ? year(Number(bare[1])) : undefined;
}
