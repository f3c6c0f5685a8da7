import { dayFromNumber, dayNumber } from '../text/moment';
import type { FoundMoment } from '../text/read-date';
import { findDates } from './dates';

/** Two days said as the ends of a span: "từ ngày 15/03/2023 đến ngày 14/06/2023", in the order written. */
export interface FoundSpan {
  /** `yyyy-MM-dd`; may be after `to` where the text is wrong. */
  from: string;
  to: string;
  start: number;
  end: number;
  fromPlace: { start: number; end: number };
  toPlace: { start: number; end: number };
}

const BETWEEN =
  /^\s*(?:[-–—]|(?:cho\s+)?(?:đến|tới)(?:\s+hết)?(?:\s+ngày)?)\s*(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?,?\s*)?(?:ngày\s*)?$/iu;
/** The hour may stand before the day: "từ 00 giờ ngày 15/12/2024". */
const BEFORE = /(?:từ(?:\s+ngày)?\s*:?\s*(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?,?\s*(?:ngày\s*)?)?)$/iu;
/** "(15/12/2024 đến 14/9/2025)": a bracket or a colon says as much as "từ". */
const OPENS = /[(:]\s*(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?,?\s*)?(?:ngày\s*)?$/iu;

/** Spans of days with both years written; two dates side by side without "từ" or a dash are none. */
export function findSpans(text: string): FoundSpan[] {
  const dates = findDates(text);
  const short = dates.flatMap((to) => shortSpan(text, to) ?? []);
  const whole = dates.slice(1).flatMap((to, index) => {
    const from = dates[index]!;
    const between = text.slice(from.end, to.start);
    if (!BETWEEN.test(between)) return [];
    const before = text.slice(Math.max(0, from.start - 32), from.start);
    const lead = BEFORE.exec(before);
    if (lead === null && !OPENS.test(before) && !/[-–—]/.test(between)) return [];
    return [
      {
        from: from.moment,
        to: to.moment,
        start: from.start - (lead?.[0].length ?? 0),
        end: to.end,
        fromPlace: { start: from.start, end: from.end },
        toPlace: { start: to.start, end: to.end },
      },
    ];
  });
  return [...short, ...whole].toSorted((a, b) => a.start - b.start);
}

const SHORT =
  /(?:từ(?:\s+ngày)?\s*:?\s*|[(:]\s*(?:ngày\s*)?)(?<day>(?<d>\d{1,2})\s?[/.]\s?(?<m>\d{1,2}))\s*(?:[-–—]|(?:đến|tới)(?:\s+hết)?(?:\s+ngày)?)\s*(?:ngày\s*)?$/iu;

/** "từ ngày 15/3 đến ngày 14/6/2023": the year stands once, for the latest such day before the end. */
function shortSpan(text: string, to: FoundMoment): FoundSpan | undefined {
  const from = Math.max(0, to.start - 50);
  const match = SHORT.exec(text.slice(from, to.start));
  const { day = '', d = '', m = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const year = Number(to.moment.slice(0, 4));
  const inYear = (of: number): string => `${of}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const begins = inYear(year) <= to.moment ? inYear(year) : inYear(year - 1);
  if (dayFromNumber(dayNumber(begins)) !== begins) return undefined;
  const start = from + match.index;
  const dayStart = start + match[0].indexOf(day);
  return {
    from: begins,
    to: to.moment,
    start,
    end: to.end,
    fromPlace: { start: dayStart, end: dayStart + day.length },
    toPlace: { start: to.start, end: to.end },
  };
}
