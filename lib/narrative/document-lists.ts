import type { FoundDocument } from './documents';
import type { TextDocuments } from './documents-of';
import type { OneText } from './each-text';
import { sentenceEnds } from './stretch';

/** Documents listed as issued: in one sentence, or in the items below a sentence that ends with a colon. */
export interface IssuedList {
  /** The sentence up to its first document, or up to the colon, and where it stands. */
  lead: string;
  leadStart: number;
  one: OneText;
  items: readonly { one: OneText; document: FoundDocument }[];
  /** Nothing follows that could be one more. */
  closed: boolean;
}

const ISSUED = /(?<!tiếp tục )(?:đã\s+)?(?:kịp thời\s+|tham mưu\s+)?(?:ban hành|ký)\s+(?:các\s+)?(?:văn bản\s+)?$/iu;
/** A colon after what was issued. */
const ISSUED_COLON =
  /(?:ban hành|xây dựng|tham mưu)[^.;:]*:\s*$|^[\s#*_\d.]*(?:các\s+)?văn bản (?:đã |được )?ban hành(?: trong \p{L}+)?\s*$/iu;
const ITEM = /^[\s#*_]*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)])?\s*$/u;
const NEAR = 160;
const AND_SO_ON = /(?:\.\.\.|…|v\.v)/u;

export function issuedLists(texts: readonly TextDocuments[]): IssuedList[] {
  const lists: IssuedList[] = [];
  texts.forEach((text, index) => {
    lists.push(...inSentences(text));
    const ends = sentenceEnds(text.one.text);
    const leadStart = ends.at(-2) ?? 0;
    const lead = text.one.text.slice(leadStart);
    if (!ISSUED_COLON.test(lead.slice(-NEAR))) return;
    const items: { one: OneText; document: FoundDocument }[] = [];
    for (const { one, documents } of texts.slice(index + 1)) {
      if (one.text.trim() === '') continue;
      const [document] = documents;
      if (document === undefined || !ITEM.test(one.text.slice(0, document.start))) break;
      items.push({ one, document });
    }
    const last = items.at(-1);
    if (last !== undefined)
      lists.push({ lead, leadStart, one: text.one, items, closed: !AND_SO_ON.test(last.one.text.slice(last.document.end)) });
  });
  return lists;
}

/** "đã ban hành Kế hoạch số … ngày …, Công văn số …": a document behind "thực hiện" is none of those issued. */
function inSentences({ one, documents }: TextDocuments): IssuedList[] {
  if (documents.length === 0) return [];
  const lists: IssuedList[] = [];
  const ends = sentenceEnds(one.text);
  let from = 0;
  for (const end of ends) {
    const inside = documents.filter(({ start }) => start >= from && start < end);
    const first = inside.findIndex((document) => {
      // What tells stands right before it.
      const lead = one.text.slice(Math.max(from, document.start - NEAR), document.start);
      return ISSUED.test(lead) || ISSUED_COLON.test(lead);
    });
    const opening = inside[first];
    if (opening !== undefined) {
      const items = runOf(one.text, inside.slice(first));
      const last = inside.at(-1);
      const tail = one.text.slice(last?.end ?? end, end);
      lists.push({
        lead: one.text.slice(from, opening.start),
        leadStart: from,
        one,
        items: items.map((document) => ({ one, document })),
        closed: items.length === inside.length - first && !AND_SO_ON.test(tail),
      });
    }
    from = end;
  }
  return lists;
}

/** After a document that is only named, in a title or as a cause, a comma may belong to it: then a semicolon alone begins an item. */
function runOf(text: string, documents: readonly FoundDocument[]): FoundDocument[] {
  const items: FoundDocument[] = [];
  let unbroken = true;
  documents.forEach((document, index) => {
    const before = documents[index - 1];
    const lead = before === undefined ? '' : text.slice(before.end, document.start);
    if (before === undefined || /;\s*(?:và\s+)?$/u.test(lead) || (unbroken && /(?:,|\svà)\s*$/u.test(lead))) items.push(document);
    else unbroken = false;
  });
  return items;
}
