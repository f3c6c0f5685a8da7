import { figureBefore, figureBehind } from '../../narrative/beside';
import type { Mention } from '../../narrative/mention';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import { skeletonsOf } from '../../narrative/skeletons';
import type { IndicatorId } from '../../vocabulary/indicator';
import { singleEdit } from '../single-edit';
import { roundedRate } from './possible';
import { cannotBe } from './share-fits';

export function mentionAt(read: ReadText, paragraph: ReadParagraph, piece: number): Mention {
  return read.mentions[paragraph.mentionAt.get(piece)!]!;
}

export function isCount({ kind, value, approximate }: Mention): boolean {
  return kind === 'count' && value !== undefined && approximate !== true;
}

export function sameThing(a: Mention, b: Mention): boolean {
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}

/** "Chung: 2.232 hồ sơ, trễ hạn 6, tỷ lệ trễ hạn 0,27%": a part and its rate by one name, of the count that its sentence begins with. */
export function ofFirst(read: ReadText, paragraph: ReadParagraph, at: number, piece: number, percent: Mention): Mention | undefined {
  const part = mentionAt(read, paragraph, piece);
  const said = [...percent.aspects].filter((aspect) => aspect !== 'rate');
  const { sentence, group } = paragraph.groups;
  if (said.length === 0 || !percent.aspects.has('rate') || group[at] !== -1 || said.some((aspect) => !part.aspects.has(aspect)))
    return undefined;
  const counts = paragraph.pieces.flatMap((one, i) =>
    i < at && one.kind === 'figure' && group[i] === -1 && sentence[i] === sentence[at] ? [i] : [],
  );
  const base = counts.length === 2 && counts[1] === piece ? mentionAt(read, paragraph, counts[0]!) : undefined;
  return base !== undefined && isCount(base) && sameThing(part, base) && base.value! > part.value! ? base : undefined;
}

/** "…; tổng 800 lượt; hài lòng 96,4% (771 lượt)": the count in the bracket behind, of the total that is said right before. */
export function ofTotalBefore(read: ReadText, paragraph: ReadParagraph, at: number): [Mention, Mention] | undefined {
  const own = figureBehind(paragraph, at, 1);
  const before = figureBefore(paragraph, at, 12);
  if (own?.marks.join('') !== '(' || before === undefined) return undefined;
  const total = mentionOutside(read, paragraph, before.piece);
  const part = mentionAt(read, paragraph, own.piece);
  if (total === undefined || !isCount(part) || !isCount(total) || part.thing === undefined || part.thing !== total.thing) return undefined;
  return total.aspects.has('total') && part.value! <= total.value! ? [part, total] : undefined;
}

/** A count, or the one before the bracket it stands in. */
function mentionOutside(read: ReadText, paragraph: ReadParagraph, piece: number): Mention | undefined {
  const inside = paragraph.groups.group[piece]!;
  if (inside === -1) return mentionAt(read, paragraph, piece);
  const outer = figureBefore(paragraph, inside, 12);
  return outer === undefined ? undefined : mentionAt(read, paragraph, outer.piece);
}

/** The wholes that a count is said to be a part of, and those of the wholes. */
export function basesOf(read: ReadText, part: Mention): Mention[] {
  const found: Mention[] = [];
  const seen = new Set([part.at]);
  const climb = (at: number): void => {
    for (const { wholes, parts, strength } of read.lists) {
      if (!parts.some((one) => one.at === at)) continue;
      // Only standing behind it, it is a part of the same thing alone.
      if (strength === 'near' && (part.thing === undefined || wholes.some((whole) => read.mentions[whole]!.thing !== part.thing))) continue;
      for (const whole of wholes) {
        const mention = read.mentions[whole]!;
        if (seen.has(whole) || !isCount(mention)) continue;
        seen.add(whole);
        if (sameThing(part, mention)) found.push(mention);
        climb(whole);
      }
    }
  };
  climb(part.at);
  return found;
}

/**
 * A base that no word names, where the percentage is one slip of the hand away from what it would give: chance alone brings a
 * figure of three digits so near once in a hundred times.
 */
export function nearlyMet(read: ReadText, percent: Mention, part: Mention): Mention | undefined {
  const decimals = percent.decimals ?? 0;
  const digits = (value: number): number => Math.round(value * 10 ** decimals);
  const written = digits(percent.value!);
  if (written < 100) return undefined;
  return read.mentions.find((base) => {
    if (base.at === part.at || !isCount(base) || base.value! < part.value! || !isNear(base, part)) return false;
    const right = digits(roundedRate({ numerator: part.value!, denominator: base.value! }, decimals));
    const edit = String(right).length === String(written).length ? singleEdit(written, right) : undefined;
    return edit === 'digit' || edit === 'swapped';
  });
}

/**
 * "1.764/1.980 hộ đã đăng ký … trên điện thoại (đạt 98,1%)": however many words lie between, the one fraction before the one percentage
 * of a sentence, where one stroke makes it fit.
 */
export function oneStrokeOff(read: ReadText, percent: Mention): Mention | undefined {
  const sentence = skeletonsOf(read).find(({ figures }) => [...figures.values()].includes(percent));
  const own = [...(sentence?.figures.values() ?? [])];
  const [ratio, ...ratios] = own.filter(({ kind }) => kind === 'ratio');
  if (ratio?.second === undefined || ratios.length > 0 || own.filter(({ kind }) => kind === 'percent').length > 1 || ratio.at > percent.at)
    return undefined;
  const decimals = percent.decimals ?? 0;
  const right = roundedRate({ numerator: ratio.value!, denominator: ratio.second.value }, decimals);
  const edit = singleEdit(Math.round(percent.value! * 10 ** decimals), Math.round(right * 10 ** decimals));
  return edit === 'digit' || edit === 'swapped' ? ratio : undefined;
}

/** In the same paragraph, or a total of dossiers in one of the lines beside it. */
function isNear(base: Mention, part: Mention): boolean {
  const distance = Math.abs(base.place.block - part.place.block);
  return (
    distance === 0 || (distance <= 3 && part.indicator !== undefined && TOTALS.has(base.indicator) && base.scope.level === part.scope.level)
  );
}

const TOTALS: ReadonlySet<IndicatorId | undefined> = new Set<IndicatorId | undefined>([
  'received.total',
  'toResolve.total',
  'resolved.total',
  'pending.total',
]);

/**
 * "201 phiếu … (69,8%), 81 phiếu … (28,1%), 16 phiếu … (2,1%)": shares side by side have one base. Undefined where fewer than two
 * others have one, or more than one would do.
 */
export function baseOfSiblings(read: ReadText, paragraph: ReadParagraph, at: number, part: Mention): Mention | undefined {
  const { sentence, group, parent } = paragraph.groups;
  const sentenceOf = (piece: number): number => {
    let place = piece;
    for (let inside = group[place]!; inside >= 0; inside = parent.get(inside) ?? -1) place = inside;
    return sentence[place]!;
  };
  const siblings = paragraph.pieces.flatMap((piece, i): Sibling[] => {
    if (piece.kind !== 'figure' || piece.number.kind !== 'percent' || i === at || sentenceOf(i) !== sentenceOf(at)) return [];
    const before = figureBefore(paragraph, i, 8);
    const [share, count] = [mentionAt(read, paragraph, i), before && mentionAt(read, paragraph, before.piece)];
    return count !== undefined && isCount(count) && sameThing(count, part) && share.value! > 0 && share.value! < 100
      ? [{ share, count }]
      : [];
  });
  if (siblings.length < 2) return undefined;
  const bases = read.mentions.filter(
    (base) =>
      isCount(base) &&
      sameThing(base, part) &&
      base.place.block <= part.place.block &&
      part.place.block - base.place.block <= 2 &&
      siblings.every(({ share, count }) => !cannotBe(share, [{ numerator: count.value!, denominator: base.value! }])),
  );
  return new Set(bases.map(({ value }) => value)).size === 1 ? bases[0] : undefined;
}

interface Sibling {
  share: Mention;
  count: Mention;
}
