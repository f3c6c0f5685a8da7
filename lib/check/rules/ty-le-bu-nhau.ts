import { scopeOf } from '../../narrative/facts';
import type { Mention } from '../../narrative/mention';
import { figureAt, figureBefore, figureBehind, says, wordsBefore, wordsBehind, type Neighbour } from '../../narrative/beside';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds, wholeText } from '../../narrative/stretch';
import { partSets, slotOf, type Slot } from '../../vocabulary/part-sets';
import type { Aspect } from '../../vocabulary/prose-aspects';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { isSwapped } from '../shapes/swapped-digits';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'ty-le-bu-nhau',
  severity: 'warn',
  source: 'Các tỷ lệ bù nhau của cùng một tổng cộng lại bằng 100%, xét theo số chữ số thập phân đang ghi',
};

/** Shares of one whole that leave nothing out and do not make 100. */
export const tyLeBuNhau: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const near = grouped(read.mentions.filter(isShare), (mention) => sentenceKey(read, mention)).flatMap((shares) => {
      const known = broken(read, shares, false);
      return known.length > 0 ? known : nearWhole(read, shares);
    });
    near.push(...read.paragraphs.flatMap((paragraph) => restOf(read, paragraph)));
    return near.length > 0
      ? near
      : grouped(read.mentions.filter(isNamedShare), (mention) => JSON.stringify(scopeOf(mention))).flatMap((shares) =>
          broken(read, shares, true),
        );
  },
};

const OTHER: readonly Aspect[] = ['increase', 'decrease', 'goal', 'before', 'cumulative', 'average'];

function isShare({ kind, value, approximate, scope, aspects }: Mention): boolean {
  return (
    kind === 'percent' &&
    value !== undefined &&
    approximate !== true &&
    scope.time === undefined &&
    !OTHER.some((aspect) => aspects.has(aspect))
  );
}

function isNamedShare(mention: Mention): boolean {
  return isShare(mention) && mention.aspects.has('rate') && mention.others.length === 0;
}

function sentenceKey({ report }: ReadText, { place }: Mention): string {
  const end = sentenceEnds(wholeText(report, place)).find((at) => at >= place.end);
  return [place.block, place.row, place.column, end].join(':');
}

function grouped(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

const SHARED: readonly Slot[] = [
  'early',
  'onTime',
  'earlyOrOnTime',
  'inTime',
  'late',
  'online',
  'direct',
  'directOrPostal',
  'postal',
  'digitised',
  'notDigitised',
  'satisfied',
  'notSatisfied',
];
const sets = partSets.filter(({ required }) => required.every((slot) => SHARED.includes(slot)));
const MANNER: ReadonlySet<Aspect> = new Set<Aspect>([
  'resolved',
  'received',
  'results',
  'new',
  'rate',
  'total',
  'pending',
  'province',
  'district',
  'commune',
]);

function broken(read: ReadText, shares: readonly Mention[], apart: boolean): Finding[] {
  const bySlot = new Map<Slot, Mention>();
  for (const share of shares) {
    const slot = slotOf(new Set([...share.aspects].filter((aspect) => !MANNER.has(aspect))), new Set());
    if (slot === undefined) continue;
    const known = bySlot.get(slot);
    // The same share of another whole, or of another time.
    if (known !== undefined && known.value !== share.value) return [];
    bySlot.set(slot, share);
  }
  // One rate under two names: "trước hạn" and "đúng hạn" both mean the two together.
  if (apart && bySlot.get('early')?.value === bySlot.get('onTime')?.value) bySlot.delete('early');
  const set = sets.find(({ required }) => required.every((slot) => bySlot.has(slot)));
  if (set === undefined || (set.required.length === 2 && bySlot.has('early') && set.required.includes('onTime'))) return [];
  return wholeOf(
    read,
    set.required.map((slot) => bySlot.get(slot)!),
  );
}

/** Three shares or more that would make 100 but for two digits that changed places in one of them. */
function nearWhole(read: ReadText, shares: readonly Mention[]): Finding[] {
  if (shares.length < 3) return [];
  const over = shares.reduce((all, { value }) => all + value!, 0) - 100;
  const isSlip = ({ raw, value }: Mention): boolean => {
    const right = Math.round((value! - over) * 1e4) / 1e4;
    return right > 0 && isSwapped(raw, value!, right);
  };
  return shares.some(isSlip) ? wholeOf(read, shares) : [];
}

function wholeOf(read: ReadText, parts: readonly Mention[]): Finding[] {
  const sum = parts.reduce((all, { value }) => all + value!, 0);
  const slack = parts.reduce((all, { decimals = 0 }) => all + 0.5 / 10 ** decimals, 0);
  if (sum === 0 || Math.abs(sum - 100) <= slack + 1e-9) return [];
  return [
    textFinding(head, read, {
      figures: parts.map(namedFigure),
      values: { parts: parts.map(({ raw }) => `${raw}%`).join(' + '), sum: String(Math.round(sum * 1e6) / 1e6).replace('.', ',') },
      expected: 100,
      found: Math.round(sum * 1e6) / 1e6,
    }),
  ];
}

/** The figure before, past counts that stand in brackets: "chiếm 26,7% (12 người), còn lại 73,3%". */
function shareBefore(paragraph: ReadParagraph, at: number): Neighbour | undefined {
  let before = figureBefore(paragraph, at, 14);
  while (before !== undefined && paragraph.groups.group[before.piece] !== paragraph.groups.group[at] && !before.marks.includes(';'))
    before = figureBefore(paragraph, before.piece, 14);
  return before;
}

/** "đạt 82%; 28% còn lại …", "đã đồng bộ 94,6% …, còn 6,4% chưa đồng bộ": the second is what the first leaves. */
function restOf(read: ReadText, paragraph: ReadParagraph): Finding[] {
  return paragraph.pieces.flatMap((piece, at) => {
    if (piece.kind !== 'figure' || piece.number.kind !== 'percent') return [];
    const before = shareBefore(paragraph, at);
    if (before === undefined || figureAt(paragraph, before.piece)!.number.kind !== 'percent') return [];
    const [first, second] = [read.mentions[paragraph.mentionAt.get(before.piece)!]!, read.mentions[paragraph.mentionAt.get(at)!]!];
    // A third share: what is left is left of more than one.
    const third = figureBefore(paragraph, before.piece, 14);
    const next = figureBehind(paragraph, at, 8);
    if ([third, next].some((other) => other !== undefined && figureAt(paragraph, other.piece)!.number.kind === 'percent')) return [];
    const [ahead, behind] = [wordsBefore(paragraph, at), wordsBehind(paragraph, at)];
    const left = says(ahead, 'con lai') || says(behind.slice(0, 4), 'con lai');
    const denied = says(ahead, 'con', 'chi con', 'van con') && says(behind.slice(0, 2), 'chua', 'khong');
    if ((!left && !denied) || !isShare(first) || !isShare(second)) return [];
    return wholeOf(read, [first, second]);
  });
}
