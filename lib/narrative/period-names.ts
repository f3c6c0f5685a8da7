import type { Period } from '../calendar/period';
import type { PeriodKind } from '../calendar/period-rule';
import { addDays } from '../text/moment';

/** A period called by its name: "quý II/2023", "6 tháng đầu năm 2024", "năm 2023". */
export interface FoundPeriodName {
  kind: PeriodKind;
  /** Month 1–12, quarter 1–4, half 1–2; 1 otherwise. Others were written and exist in no calendar: "quý V". */
  n: number;
  /** Absent where only the number is said: "trong quý II". */
  year?: number;
  start: number;
  end: number;
}

const YEAR = String.raw`(?:\s?[/.-]\s?(?<slashed>(?:19|20)\d{2})|\s*,?\s+(?:của\s+)?năm\s+(?<said>(?:19|20)\d{2}))`;
const GRAMMARS: readonly { kind: PeriodKind; grammar: RegExp }[] = [
  {
    kind: 'quarter',
    grammar: new RegExp(
      String.raw`(?<!\p{L})quý\s+(?<n>[IVX]+|\d{1,2}(?!\s+(?:hồ sơ|HS|TTHC|thủ tục|lượt|PAKN|phản ánh|trường hợp|người)))(?!\p{L}|\d|\s?[-–,]\s?[IVX\d]|\s+và)${YEAR}?`,
      'giu',
    ),
  },
  {
    kind: 'month',
    grammar: new RegExp(String.raw`(?<!\p{L}|\d\s|ngày[\s\d.…_]{0,14})tháng\s+(?<n>\d{1,2})(?!\d|\s?[-–]\s?\d)${YEAR}`, 'giu'),
  },
  {
    kind: 'halfYear',
    grammar: new RegExp(String.raw`(?<!\p{L}|\d)(?:0?6|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+năm(?:\s+(?<said>(?:19|20)\d{2}))?`, 'giu'),
  },
  {
    kind: 'nineMonths',
    grammar: new RegExp(String.raw`(?<!\p{L}|\d)(?:0?9|chín)\s+tháng(?:\s+đầu)?\s+năm(?:\s+(?<said>(?:19|20)\d{2}))?`, 'giu'),
  },
  { kind: 'year', grammar: /(?<!\p{L})(?:cả\s+)?năm\s+(?<said>(?:19|20)\d{2})(?!\s?[-–/]\s?\d|\d)/giu },
];

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 };

/** Names of periods from left to right; of "quý II năm 2023" the whole, not the year in it. */
export function findPeriodNames(text: string): FoundPeriodName[] {
  const found: FoundPeriodName[] = [];
  for (const { kind, grammar } of GRAMMARS) {
    for (const match of text.matchAll(grammar)) {
      const { n, half, slashed, said } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const number = n === undefined ? (half?.toLowerCase() === 'cuối' ? 2 : 1) : (ROMAN[n.toUpperCase()] ?? Number(n));
      if (!Number.isInteger(number)) continue;
      const year = slashed ?? said;
      found.push({ kind, n: number, start, end, ...(year !== undefined && { year: Number(year) }) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** First and last day by the calendar, as some offices report: quý II is 01/4 to 30/6. */
export function calendarPeriod(kind: PeriodKind, year: number, n: number): Period {
  const months = kind === 'month' ? 1 : kind === 'quarter' ? 3 : kind === 'halfYear' ? 6 : kind === 'nineMonths' ? 9 : 12;
  const last = kind === 'nineMonths' || kind === 'year' ? months : n * months;
  const two = (month: number): string => String(month).padStart(2, '0');
  const to = last === 12 ? `${year}-12-31` : addDays(`${year}-${two(last + 1)}-01`, -1);
  return { from: `${year}-${two(last - months + 1)}-01`, to };
}

/** There is such a period in every year. */
export function existsInYear({ kind, n }: Pick<FoundPeriodName, 'kind' | 'n'>): boolean {
  return n >= 1 && n <= (kind === 'month' ? 12 : kind === 'quarter' ? 4 : kind === 'halfYear' ? 2 : 1);
}
