import { samePeriod, type Period } from '../../calendar/period';
import { periodOf } from '../../calendar/period-rule';
import { dayText } from '../../calendar/say-moment';
import type { FoundDocument } from '../../narrative/documents';
import { issuedLists } from '../../narrative/document-lists';
import { documentsOf } from '../../narrative/documents-of';
import { eachText, type OneText } from '../../narrative/each-text';
import { calendarPeriod, existsInYear, findPeriodNames } from '../../narrative/period-names';
import { findSpans } from '../../narrative/period-spans';
import type { ReadText } from '../../narrative/read-text';
import { reportDay, reportPeriod, type ReportPeriod } from '../../narrative/report-period';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'van-ban-ngoai-ky',
  severity: 'warn',
  source: 'Văn bản nêu là ban hành trong kỳ phải có ngày trong kỳ',
};

/** Documents listed as issued in a period whose day lies outside it. */
export const vanBanNgoaiKy: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const own = reportPeriod(read.report);
    const spans = eachText(read.report).flatMap(({ text }) => findSpans(text));
    const today = reportDay(read.report);
    const listed = issuedLists(documentsOf(read.report)).flatMap(({ lead, items }) => {
      const [within] = /trong (?:kỳ|thời gian|tháng|quý|năm)/iu.test(lead) ? findSpans(lead) : [];
      const period = within ?? periodSaid(lead.trimStart(), own?.year, spans) ?? ownPeriod(lead, own, spans);
      return period === undefined ? [] : items.flatMap(({ one, document }) => outside(read, one, document, period));
    });
    const later = documentsOf(read.report).flatMap(({ one, documents }) =>
      documents.flatMap((document) => (today === undefined ? [] : ofTomorrow(read, one, document, today))),
    );
    return [...listed, ...later.filter(({ id }) => listed.every((other) => other.id !== id))];
  },
};

/** "Văn bản ban hành trong kỳ: …": the period is the report's own, by the days it says it has. */
function ownPeriod(lead: string, own: ReportPeriod | undefined, spans: readonly Period[]): Period | undefined {
  if (own === undefined || !/trong (?:kỳ|tháng|quý|năm)(?!\s+(?:trước|\d|[IVX]))(?!\p{L})/iu.test(lead)) return undefined;
  const [rule, calendar] = [periodOf(own), calendarPeriod(own.kind, own.year, own.n)];
  return [rule, calendar].find((period) => spans.some((span) => samePeriod(span, period)));
}

/** A document that is younger than the report that names it. */
function ofTomorrow(
  read: ReadText,
  { text, at }: OneText,
  { day, dayStart = 0, dayEnd = 0, start, numberEnd }: FoundDocument,
  today: string,
): Finding[] {
  if (day === undefined || day <= today) return [];
  const date = { label: 'ngày', raw: text.slice(dayStart, dayEnd), place: at(dayStart, dayEnd) };
  return [
    formFinding(head, read, {
      figures: [date],
      variant: 'future',
      values: { document: text.slice(start, numberEnd), day: date.raw, today: dayText(today) },
      found: date.raw,
    }),
  ];
}

/**
 * The period that the sentence is about, if it begins with one: by its days where the report says them, else widened to what
 * offices mean by the name, by the rule of reporting periods or by the calendar.
 */
function periodSaid(sentence: string, ownYear: number | undefined, spans: readonly Period[]): Period | undefined {
  const [name] = findPeriodNames(sentence.slice(0, 160));
  const year = name?.year ?? ownYear;
  if (name === undefined || year === undefined || !existsInYear(name)) return undefined;
  if (!/^[\s\-–+*•#_\d.)]*(?:trong\s*)?$/iu.test(sentence.slice(0, name.start))) return undefined;
  const [rule, calendar] = [periodOf({ ...name, year }), calendarPeriod(name.kind, year, name.n)];
  const said = [rule, calendar].find((period) => spans.some((span) => samePeriod(span, period)));
  return said ?? { from: rule.from < calendar.from ? rule.from : calendar.from, to: rule.to > calendar.to ? rule.to : calendar.to };
}

function outside(read: ReadText, { text, at }: OneText, document: FoundDocument, period: Period): Finding[] {
  const { day, dayStart = 0, dayEnd = 0, start, numberEnd } = document;
  if (day === undefined || (day >= period.from && day <= period.to)) return [];
  const date = { label: 'ngày', raw: text.slice(dayStart, dayEnd), place: at(dayStart, dayEnd) };
  return [
    formFinding(head, read, {
      figures: [date],
      variant: day < period.from ? 'before' : 'after',
      values: { document: text.slice(start, numberEnd), day: date.raw, from: dayText(period.from), to: dayText(period.to) },
      found: date.raw,
    }),
  ];
}
