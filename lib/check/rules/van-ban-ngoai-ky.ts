import type { Period } from '../../calendar/period';
import { periodOf } from '../../calendar/period-rule';
import { dayText } from '../../calendar/say-moment';
import type { FoundDocument } from '../../narrative/documents';
import { documentsOf } from '../../narrative/documents-of';
import type { OneText } from '../../narrative/each-text';
import { calendarPeriod, existsInYear, findPeriodNames } from '../../narrative/period-names';
import type { ReadText } from '../../narrative/read-text';
import { reportPeriod } from '../../narrative/report-period';
import { sentenceEnds } from '../../narrative/stretch';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'van-ban-ngoai-ky',
  severity: 'warn',
  source: 'Văn bản nêu là ban hành trong kỳ phải có ngày trong kỳ',
};

/** "Trong quý II/2023, UBND huyện đã ban hành các văn bản sau:" and the list of them. */
const LIST_OPENS = /(?:ban hành|xây dựng|tham mưu)[^.;]*:\s*$/iu;
const ISSUED = /(?<!tiếp tục )(?:đã\s+)?(?:kịp thời\s+)?ban hành\s+(?:các\s+)?(?:văn bản\s+)?(?::\s*)?$/iu;
const ITEM = /^[\s#*_]*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)])?\s*$/u;

/** Documents listed as issued in a period whose day lies outside it, by the rule of reporting periods and by the calendar alike. */
export const vanBanNgoaiKy: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const own = reportPeriod(read.report);
    let listed: Period | undefined;
    return documentsOf(read.report).flatMap(({ one, documents }) => {
      const span = spanSaid(one.text, own?.year);
      if (span !== undefined && LIST_OPENS.test(one.text)) {
        listed = span;
        return documents.length === 0 ? [] : inSentences(read, one, documents, own?.year);
      }
      if (listed !== undefined && one.text.trim() !== '') {
        const [first] = documents;
        const item = first !== undefined && ITEM.test(one.text.slice(0, first.start));
        if (item) return outside(read, one, first, listed);
        listed = undefined;
      }
      return inSentences(read, one, documents, own?.year);
    });
  },
};

/** The period that the sentence is about, widened to what offices mean by it: the rule's and the calendar's. */
function spanSaid(sentence: string, ownYear: number | undefined): Period | undefined {
  const [name] = findPeriodNames(sentence.slice(0, 160));
  const year = name?.year ?? ownYear;
  if (name === undefined || year === undefined || !existsInYear(name)) return undefined;
  const lead = sentence.slice(0, name.start);
  if (!/^[\s\-–+*•#_\d.)]*(?:trong\s*)?$/iu.test(lead)) return undefined;
  const [rule, calendar] = [periodOf({ ...name, year }), calendarPeriod(name.kind, year, name.n)];
  return { from: rule.from < calendar.from ? rule.from : calendar.from, to: rule.to > calendar.to ? rule.to : calendar.to };
}

/** "Trong quý II/2023, UBND xã đã ban hành Kế hoạch số … ngày …": only the one right after the verb. */
function inSentences(read: ReadText, one: OneText, documents: readonly FoundDocument[], ownYear: number | undefined): Finding[] {
  const ends = documents.length === 0 ? [] : sentenceEnds(one.text);
  return documents.flatMap((document) => {
    const start = ends.findLast((end) => end <= document.start) ?? 0;
    const lead = one.text.slice(start, document.start);
    const period = ISSUED.test(lead) ? spanSaid(lead.trimStart(), ownYear) : undefined;
    return period === undefined ? [] : outside(read, one, document, period);
  });
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
