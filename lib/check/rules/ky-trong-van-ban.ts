import { samePeriod, type Period } from '../../calendar/period';
import { periodOf } from '../../calendar/period-rule';
import { dayText } from '../../calendar/say-moment';
import { eachText, type OneText } from '../../narrative/each-text';
import { calendarPeriod, existsInYear, findPeriodNames, type FoundPeriodName } from '../../narrative/period-names';
import { findSpans, type FoundSpan } from '../../narrative/period-spans';
import type { ReadText } from '../../narrative/read-text';
import { headLength, reportPeriod } from '../../narrative/report-period';
import { dayNumber } from '../../text/moment';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'ky-trong-van-ban',
  severity: 'block',
  source: 'Kỳ báo cáo từ ngày 15 tháng trước kỳ đến ngày 14 tháng cuối kỳ (Nghị định số 09/2019/NĐ-CP, Thông tư số 01/2020/TT-VPCP)',
};

type Named = Pick<FoundPeriodName, 'kind' | 'n'> & { year: number };

/** Days that a report says its period has, held against the name of the period; and names that no calendar knows. */
export const kyTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const own = reportPeriod(read.report);
    const headBlocks = headLength(read.report);
    return eachText(read.report).flatMap((one) => {
      const names = findPeriodNames(one.text);
      const unknown = names.filter((name) => !existsInYear(name)).map((name) => noSuch(read, one, name));
      const spans = findSpans(one.text).flatMap((span) => {
        if (span.from > span.to) return [finding(read, one, span, 'reversed', {})];
        const beside = names.find((name) => existsInYear(name) && belongs(one.text, name, span));
        if (beside !== undefined) return compared(read, one, span, { ...beside, year: beside.year ?? Number(span.to.slice(0, 4)) });
        if (own === undefined) return [];
        return one.block < headBlocks && saysPeriod(one.text, span) ? compared(read, one, span, own) : slipped(read, one, span, own);
      });
      return [...unknown, ...spans];
    });
  },
};

const WORDS_BETWEEN =
  /^[\s,;:.()–-]*(?:(?:được|tính|lấy|chốt|cụ thể|số liệu|thời điểm|thời gian|thời kỳ|kỳ|báo cáo|là|trong|của|này)[\s,;:.()–-]*)*$/iu;

/** The span follows the name with nothing between them that could be about something else. */
function belongs(text: string, name: FoundPeriodName, span: FoundSpan): boolean {
  return name.end <= span.start && WORDS_BETWEEN.test(text.slice(name.end, span.start));
}

/** The days of an inspection, a campaign or a course stand in the head of its minutes, and are no period of figures. */
const DAYS_OF_WORK = /(?:kiểm tra|thanh tra|giám sát|khảo sát|tập huấn|triển khai|tổ chức|đợt|cao điểm)/iu;

function saysPeriod(text: string, span: FoundSpan): boolean {
  const around = text.slice(0, span.start) + text.slice(span.end);
  if (DAYS_OF_WORK.test(around)) return false;
  return around.replace(/[^\p{L}]/gu, '').length < 4 || /(?:số liệu|kỳ báo cáo|thời (?:điểm|gian|kỳ)|tính từ)/iu.test(around);
}

const days = ({ from, to }: { from: string; to: string }): number => dayNumber(to) - dayNumber(from) + 1;

function compared(read: ReadText, one: OneText, span: FoundSpan, named: Named): Finding[] {
  const [rule, calendar] = [periodOf(named), calendarPeriod(named.kind, named.year, named.n)];
  if (samePeriod(span, rule) || samePeriod(span, calendar) || isWithin(one.text, span, [rule, calendar])) return [];
  const [length, expected] = [days(span), days(rule)];
  const right = `${dayText(rule.from)} – ${dayText(rule.to)}`;
  const values = { length, expected, right };
  if (Math.abs(length - expected) > Math.max(10, expected / 4)) return [finding(read, one, span, 'length', values, right)];
  // As long as it should be, but half of it or more at another time.
  const shared = Math.min(dayNumber(span.to), dayNumber(rule.to)) - Math.max(dayNumber(span.from), dayNumber(rule.from)) + 1;
  // One end is as it should be, the other but for its month.
  if ([rule, calendar].some((right) => isOtherMonth(span, right)))
    return [{ ...finding(read, one, span, 'rule', values, right), severity: 'warn' }];
  if (shared < expected / 2) return [{ ...finding(read, one, span, 'other', values, right), severity: 'warn' }];
  return [{ ...finding(read, one, span, 'rule', values, right), severity: 'note' }];
}

/** "15/12/2023 – 14/10/2024" of nine months that end on 14/9/2024. */
function isOtherMonth(span: Period, right: Period): boolean {
  const slip = (a: string, b: string): boolean => a !== b && a.slice(0, 4) === b.slice(0, 4) && a.slice(8) === b.slice(8);
  return (span.from === right.from && slip(span.to, right.to)) || (span.to === right.to && slip(span.from, right.from));
}

/** Days of something that was done in the period, and not the days of the figures. */
function isWithin(text: string, span: FoundSpan, periods: readonly Period[]): boolean {
  const inside = periods.some(({ from, to }) => span.from >= from && span.to <= to);
  const sharesEnd = periods.some(({ from, to }) => span.from === from || span.to === to);
  return inside && !sharesEnd && !/(?:số liệu|kỳ báo cáo|chốt)/iu.test(text.slice(Math.max(0, span.start - 80), span.start));
}

/** A span somewhere in the report that is the report's own but for the year of one end. */
function slipped(read: ReadText, one: OneText, span: FoundSpan, own: Named): Finding[] {
  const rule = periodOf(own);
  const near = span.from.slice(4) === rule.from.slice(4) && span.to.slice(4) === rule.to.slice(4);
  const once = (span.from === rule.from) !== (span.to === rule.to);
  if (!near || !once) return [];
  const right = `${dayText(rule.from)} – ${dayText(rule.to)}`;
  return [{ ...finding(read, one, span, 'length', { length: days(span), expected: days(rule), right }, right), severity: 'warn' }];
}

function finding(
  read: ReadText,
  { text, at }: OneText,
  span: FoundSpan,
  variant: 'reversed' | 'length' | 'other' | 'rule',
  more: Readonly<Record<string, string | number>>,
  expected?: string,
): Finding {
  const ends = [span.fromPlace, span.toPlace].map(({ start, end }, index) => ({
    label: index === 0 ? 'từ ngày' : 'đến ngày',
    raw: text.slice(start, end),
    place: at(start, end),
  }));
  const [from, to] = [ends[0]!.raw, ends[1]!.raw];
  return formFinding(head, read, {
    figures: ends,
    variant,
    values: { from, to, ...more },
    found: `${from} – ${to}`,
    ...(expected !== undefined && { expected }),
  });
}

function noSuch(read: ReadText, { text, at }: OneText, { start, end }: FoundPeriodName): Finding {
  const raw = text.slice(start, end);
  return formFinding(head, read, {
    figures: [{ label: 'kỳ', raw, place: at(start, end) }],
    variant: 'noSuch',
    values: { name: raw },
    found: raw,
  });
}
