import type { FoundDocument } from '../../narrative/documents';
import { documentsOf } from '../../narrative/documents-of';
import type { OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds } from '../../narrative/stretch';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'van-ban-truoc-can-cu',
  severity: 'warn',
  source: 'Văn bản thực hiện không thể ban hành trước văn bản mà nó thực hiện',
};

const CAUSE = String.raw`(?:thực hiện|căn cứ|thi hành|tiếp thu|theo|trên cơ sở|triển khai|chấp hành|quán triệt|cụ thể hóa|trả lời|phúc đáp|(?:sau khi\s+)?(?:có|nhận được))`;
/** The sentence begins with its cause. */
const CAUSE_FIRST = new RegExp(String.raw`^[\s\-–+*•#_\d.)]*${CAUSE}(?!\p{L})`, 'iu');
const ISSUED =
  /(?<!tiếp tục )(?:(?:đã|kịp thời|cũng|tham mưu)\s+)*(?:ban hành|ký ban hành|ký|có|ban|gửi|trình|bằng|xây dựng(?: và ban hành)?)\s+(?:các\s+)?$/iu;
const CAUSED_BY =
  /(?<!tiếp tục )(?:(?:để|nhằm|về việc|về|v\/v)\s+)?(?:triển khai\s+)?(?:thực hiện|căn cứ|thi hành|theo|trả lời|phúc đáp|cụ thể hóa)\s+(?:\p{L}+\s){0,3}$/iu;
/** "căn cứ Tờ trình này": the document just named. */
const CAUSE_BACK = new RegExp(String.raw`${CAUSE}\s+(?:\p{L}+\s){1,4}(?:này|trên|nói trên|nêu trên),?\s[^.;]*$`, 'iu');
/** Of these a later one says nothing of what came first. */
const AMENDS = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hợp nhất|đính chính|điều chỉnh|bởi)[^.;]{0,40}$/iu;

/** What changes another is younger than it. */
const AMENDED_BY =
  /^[^.;]{0,60}(?<!\p{L})được (?:sửa đổi|bổ sung|sửa đổi, bổ sung|thay thế|đính chính)[^.;\d]{0,30}(?:bởi|bằng|tại|theo)\s*$/iu;

/** What ties two documents stands no further before the second. */
const NEAR = 400;

interface Dated extends FoundDocument {
  day: string;
}

/** "Thực hiện Công văn … ngày 31/8/2020, UBND huyện ban hành Công văn … ngày 10/7/2020": older than what it carries out. */
export const vanBanTruocCanCu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    documentsOf(read.report).flatMap(({ one, documents }) => {
      const dated = documents.filter((document): document is Dated => document.day !== undefined);
      if (dated.length < 2) return [];
      return pairsOf(one.text, dated)
        .filter(({ cause, effect }) => effect.day < cause.day)
        .map((pair) => found(read, one, pair));
    }),
};

interface Pair {
  cause: Dated;
  effect: Dated;
}

function pairsOf(text: string, documents: readonly Dated[]): Pair[] {
  const ends = sentenceEnds(text);
  return documents.flatMap((document, index): Pair[] => {
    const start = ends.findLast((end) => end <= document.start) ?? 0;
    const before = documents.slice(0, index).filter((other) => other.start >= start);
    const lead = text.slice(Math.max(start, before.at(-1)?.end ?? 0, document.start - NEAR), document.start);
    const first = before[0];
    if (first !== undefined && AMENDED_BY.test(lead)) return [{ cause: before.at(-1)!, effect: document }];
    if (first === undefined || AMENDS.test(lead)) return [];
    const causeFirst = CAUSE_FIRST.test(text.slice(start, first.start)) && text.slice(start, first.start).length < 60;
    if (causeFirst && ISSUED.test(lead)) {
      // Causes in a row: the effect is not older than any of them; the nearest is named.
      const causes = before.filter((other, at) => at === 0 || !ISSUED.test(text.slice(before[at - 1]!.end, other.start)));
      const later = causes.find(({ day }) => day > document.day);
      return later === undefined ? [] : [{ cause: later, effect: document }];
    }
    const previous = before.at(-1)!;
    if (ISSUED.test(lead) && CAUSE_BACK.test(lead)) return [{ cause: previous, effect: document }];
    return ISSUED.test(text.slice(start, previous.start)) && CAUSED_BY.test(lead) ? [{ cause: document, effect: previous }] : [];
  });
}

function found(read: ReadText, { text, at }: OneText, { cause, effect }: Pair): Finding {
  const figureOf = (label: string, { dayStart = 0, dayEnd = 0 }: Dated) => ({
    label,
    raw: text.slice(dayStart, dayEnd),
    place: at(dayStart, dayEnd),
  });
  const [own, basis] = [figureOf('ngày văn bản', effect), figureOf('ngày văn bản căn cứ', cause)];
  const name = (document: Dated): string => text.slice(document.start, document.numberEnd);
  return formFinding(head, read, {
    figures: [own, basis],
    values: { document: name(effect), day: own.raw, cause: name(cause), causeDay: basis.raw },
    found: own.raw,
  });
}
