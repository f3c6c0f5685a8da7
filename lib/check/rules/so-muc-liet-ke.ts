import { figureBehind } from '../../narrative/beside';
import type { RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'so-muc-liet-ke',
  severity: 'warn',
  source: 'Số văn bản nêu trong câu bằng số văn bản được liệt kê ngay sau dấu hai chấm',
};

/** Some of them, or not only these. */
const NOT_ALL = /(?:trong đó|như|nhất là|nổi bật|đáng chú ý|đặc biệt là|tiêu biểu|điển hình|chủ yếu|một số)[^:]*$/iu;
const AND_SO_ON = /(?:\.\.\.|…|v\.v)/u;

/** "đã ban hành 03 văn bản: …" and four documents behind the colon. */
export const soMucLietKe: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.paragraphs.flatMap((paragraph) =>
      paragraph.pieces.flatMap((piece, at) => {
        if (piece.kind !== 'figure' || piece.number.kind !== 'count') return [];
        const mention = read.mentions[paragraph.mentionAt.get(at)!]!;
        if (mention.thing !== 'document' || mention.approximate === true) return [];
        const rest = paragraph.pieces.slice(at + 1);
        const colon = rest.findIndex(({ kind }) => kind === 'mark');
        const mark = rest[colon];
        if (mark?.kind !== 'mark' || mark.mark !== ':' || figureBehind(paragraph, at, 400) !== undefined) return [];
        const documents = rest.slice(colon).flatMap((one) => (one.kind === 'other' && one.number.kind === 'document' ? [one] : []));
        // A document may be named by another that it carries out; lists that go on in lines below are left alone.
        const text = paragraph.text.slice(mark.end);
        if (
          AND_SO_ON.test(text) ||
          NOT_ALL.test(paragraph.text.slice(piece.end, mark.start)) ||
          documents.length < 2 ||
          documents.length === mention.value ||
          documents.length !== text.split(/;|,\s(?=\p{Lu})| và (?=\p{Lu})/u).length
        )
          return [];
        return [
          textFinding(head, read, {
            figures: [
              namedFigure(mention),
              ...documents.map((one) => ({
                label: '',
                raw: paragraph.text.slice(one.start, one.end),
                place: { ...paragraph.place, start: one.start, end: one.end },
              })),
            ],
            values: { figure: mention.raw, count: documents.length },
            expected: documents.length,
            found: mention.value!,
            difference: mention.value! - documents.length,
          }),
        ];
      }),
    ),
};
