import type { Mention } from '../../narrative/mention';
import { figureBefore, says, wordsBefore } from '../../narrative/beside';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import { wholeText } from '../../narrative/stretch';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { brokenSums } from '../shapes/said-sums';
import { isChanged } from '../shapes/words-of-parts';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'phan-vuot-tong',
  severity: 'warn',
  source: 'Một phần không thể lớn hơn tổng mà câu văn nói là chứa nó',
};

/** A part that is greater than the whole it is said to be in, whatever the other parts are. */
export const phanVuotTong: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const summed = new Set(brokenSums(read).flatMap(({ whole, parts }) => parts.map((part) => `${whole.at}:${part.at}`)));
    const stated = [...read.paragraphs.flatMap((paragraph) => aboveBase(read, paragraph)), ...aboveFact(read)];
    return [
      ...stated,
      ...read.lists.flatMap(({ wholes, parts, strength }) => {
        if (strength === 'colon' || strength === 'near' || strength === 'total' || strength === 'rest') return [];
        const candidates = wholes.map((at) => read.mentions[at]!).filter(isCount);
        const [whole] = candidates;
        if (whole === undefined || candidates.length < wholes.length || candidates.some((one) => isOfSomethingElse(read, one))) return [];
        if (
          parts.length > 0 &&
          isChanged(
            read,
            parts.map(({ at }) => read.mentions[at]!),
          )
        )
          return [];
        return parts
          .filter(({ segment }) => segment === parts[0]!.segment)
          .map(({ at }) => read.mentions[at]!)
          .filter(
            (part) =>
              isCount(part) &&
              sameThing(whole, part) &&
              // Several that stand before may be the whole together: "thạc sĩ 3, đại học 10. Trong đó đảng viên 12".
              part.value! > candidates.reduce((sum, { value }) => sum + value!, 0) &&
              !summed.has(`${whole.at}:${part.at}`),
          )
          .map((part) => told(read, whole, part));
      }),
    ];
  },
};

/** "… làm việc tại 24 Trung tâm, trong đó 38 người": what it counts stands behind it and is none of the known things. */
function isOfSomethingElse({ report }: ReadText, { place, unitWord }: Mention): boolean {
  return (
    unitWord === undefined && /^\s+(?!được|đã|trong|và|gồm|có|là|đạt)\p{L}/u.test(wholeText(report, place).slice(place.end, place.end + 12))
  );
}

function isCount({ kind, value, approximate, scope }: Mention): boolean {
  return kind === 'count' && value !== undefined && approximate !== true && scope.time === undefined;
}

function sameThing(a: Mention, b: Mention): boolean {
  return a.thing !== undefined && a.thing === b.thing;
}

function told(read: ReadText, whole: Mention, part: Mention): Finding {
  return textFinding(head, read, {
    figures: [part, whole].map(namedFigure),
    values: { part: part.raw, whole: whole.raw },
    found: part.value!,
    difference: part.value! - whole.value!,
  });
}

/** "1.640 hồ sơ trên tổng số 1.604 hồ sơ"; "phát hành 540 phiếu, thu về 552 phiếu". */
function aboveBase(read: ReadText, paragraph: ReadParagraph): Finding[] {
  return paragraph.pieces.flatMap((piece, at) => {
    if (piece.kind !== 'figure' || piece.number.kind !== 'count') return [];
    const before = figureBefore(paragraph, at, 10);
    if (before === undefined || before.marks.some((mark) => mark !== ',')) return [];
    const [first, second] = [read.mentions[paragraph.mentionAt.get(before.piece)!]!, read.mentions[paragraph.mentionAt.get(at)!]!];
    if (!isCount(first) || !isCount(second) || first.value === second.value) return [];
    const alike = first.thing === undefined || second.thing === undefined || first.thing === second.thing;
    const ofWhole = before.marks.length === 0 && says(before.words, 'trong tong so', 'tren tong so', 'trong tong', 'tren tong', 'trong so');
    if (ofWhole && alike && first.value! > second.value!) return [told(read, second, first)];
    const returned =
      says(before.words, 'thu ve', 'thu lai', 'thu duoc') && says(wordsBefore(paragraph, before.piece), 'phat', 'phat hanh', 'phat ra');
    return returned && sameThing(first, second) && second.value! > first.value! ? [told(read, first, second)] : [];
  });
}

/** Parts and wholes by what they are, each stated in a sentence of its own. */
const PAIRS: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['petition.published', 'petition.resolved'],
  ['resolved.late', 'resolved.total'],
  ['resolved.early', 'resolved.total'],
  ['resolved.earlyOrOnTime', 'resolved.total'],
  ['pending.overdue', 'pending.total'],
  ['received.onlineFull', 'received.online'],
  ['received.onlinePart', 'received.online'],
];

function aboveFact(read: ReadText): Finding[] {
  return read.facts.scopes.flatMap((scope) =>
    PAIRS.flatMap(([part, whole]) => {
      const [less, more] = [read.facts.stated(part, scope), read.facts.stated(whole, scope)];
      if (less === undefined || more === undefined || less.value <= more.value) return [];
      return [told(read, more.mentions[0]!, less.mentions[0]!)];
    }),
  );
}
