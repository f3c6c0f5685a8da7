import { issuedLists, type IssuedList } from '../../narrative/document-lists';
import { documentsOf } from '../../narrative/documents-of';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'so-van-ban-liet-ke',
  severity: 'warn',
  source: 'Số văn bản nêu trước danh sách là số văn bản trong danh sách',
};

/** "đã ban hành 03 văn bản chỉ đạo:" before a list of documents. */
const COUNTED =
  /(?<![\d.,/])(?<count>0?[1-9]|[1-4]\d)\s+(?:văn bản|quyết định|kế hoạch|công văn|thông báo|báo cáo|tờ trình|chỉ thị)(?!\p{L})[^.;:\d]{0,60}:\s*$/iu;
/** Some of them, or not only these. */
const NOT_ALL = /(?:trong đó|như|nhất là|nổi bật|đáng chú ý|đặc biệt là|tiêu biểu|điển hình|chủ yếu|một số)[^:]*:\s*$/iu;

const NEAR = 160;

export const soVanBanLietKe: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => issuedLists(documentsOf(read.report)).flatMap((list) => found(read, list) ?? []),
};

function found(read: ReadText, { lead, leadStart, one, items, closed }: IssuedList): Finding | undefined {
  const near = Math.max(0, lead.length - NEAR);
  const match = COUNTED.exec(lead.slice(near));
  const raw = match?.groups?.['count'];
  if (match === null || raw === undefined || !closed || NOT_ALL.test(lead.slice(near)) || Number(raw) === items.length) return undefined;
  const start = leadStart + near + match.index;
  const listed = items.map(({ one: at, document: { start: from, numberEnd } }) => ({
    label: 'văn bản',
    raw: at.text.slice(from, numberEnd),
    place: at.at(from, numberEnd),
  }));
  return formFinding(head, read, {
    figures: [{ label: 'số văn bản', raw, place: one.at(start, start + raw.length), value: Number(raw) }, ...listed],
    values: { said: Number(raw), listed: items.length },
    found: Number(raw),
    expected: items.length,
    difference: Number(raw) - items.length,
  });
}
