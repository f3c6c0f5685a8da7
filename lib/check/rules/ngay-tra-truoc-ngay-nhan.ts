import { findDates } from '../../narrative/dates';
import { eachText, type OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds } from '../../narrative/stretch';
import type { FoundMoment } from '../../text/read-date';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'ngay-tra-truoc-ngay-nhan',
  severity: 'warn',
  source: 'Hồ sơ, phản ánh được trả lời sau khi tiếp nhận',
};

/** Words right before a day; "ngày", "vào", "lúc" may stand in between. */
const GAP = String.raw`(?:\s+(?:hồ sơ|kết quả|phản ánh|kiến nghị))?(?:\s+(?:vào|lúc|từ))?(?:\s+ngày)?\s*:?\s*$`;
const RECEIVED = new RegExp(String.raw`(?:tiếp nhận|nộp)${GAP}`, 'iu');
const ENDED = new RegExp(String.raw`(?:trả|trả lời|giải quyết|xử lý|hoàn thành|kết thúc|giải quyết xong|xử lý xong)${GAP}`, 'iu');

/** Of one dossier, in one sentence: received on a day, answered or due on an earlier one. */
export const ngayTraTruocNgayNhan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    eachText(read.report).flatMap((one) => {
      const { text } = one;
      const dates = /tiếp nhận|nộp/iu.test(text) ? findDates(text) : [];
      if (dates.length < 2) return [];
      const ends = sentenceEnds(text);
      return dates.flatMap((ended, index) => {
        const start = ends.findLast((end) => end <= ended.start) ?? 0;
        const before = dates.slice(0, index).filter((other) => other.start >= start);
        const received = before.filter((other) => RECEIVED.test(text.slice(start, other.start))).at(-1);
        const said = text.slice(before.at(-1)?.end ?? start, ended.start);
        return received !== undefined && ENDED.test(said) && ended.moment < received.moment ? [found(read, one, received, ended)] : [];
      });
    }),
};

function found(read: ReadText, { text, at }: OneText, received: FoundMoment, ended: FoundMoment): Finding {
  const [first, second] = [received, ended].map(({ start, end }, index) => ({
    label: index === 0 ? 'ngày tiếp nhận' : 'ngày trả',
    raw: text.slice(start, end),
    place: at(start, end),
  }));
  return formFinding(head, read, {
    figures: [second!, first!],
    values: { received: first!.raw, ended: second!.raw },
    found: second!.raw,
  });
}
