import { figureAt, figureBefore, figureBehind, saidBehind, says, wordsBefore, wordsBehind } from '../../narrative/beside';
import type { Mention } from '../../narrative/mention';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import type { Ratio } from './possible';
import { baseOfSiblings, basesOf, isCount, mentionAt, nearlyMet, ofFirst, oneStrokeOff, ofTotalBefore, sameThing } from './share-bases';

/** A percentage of a text with the counts it may come from. */
export interface SaidShare {
  percent: Mention;
  /** The counts that the words tie it to; the first is the likeliest. */
  bases: readonly ShareBase[];
  /** The words name numerator and denominator: no other base can be meant. */
  certain: boolean;
}

export interface ShareBase extends Ratio {
  /** The mentions used. */
  mentions: readonly Mention[];
}

/** Words by which a percentage is no share of the counts beside it. */
const OTHER_PERCENT = [
  'tang',
  'giam',
  'vuot',
  'so voi',
  'cung ky',
  'ke hoach',
  'chi tieu',
  'muc tieu',
  'phan dau',
  'toi thieu',
  'it nhat',
  'yeu cau',
  'cao hon',
  'thap hon',
  'tren 9',
  'diem phan tram',
];

/** "từ 99% trở lên", "dưới mức 80%": what is asked, and nobody's share. */
function isThreshold(before: readonly string[], behind: readonly string[]): boolean {
  const [last = '', ahead = ''] = before.toReversed();
  return (
    ['tu', 'tren', 'duoi', 'qua', 'hon', 'toi', 'nguong'].includes(last) ||
    (last === 'muc' && ['duoi', 'tren', 'hon', 'den'].includes(ahead)) ||
    (behind[0] === 'tro' && (behind[1] === 'len' || behind[1] === 'xuong'))
  );
}

/** "735 học viên đạt yêu cầu, đạt 99,06%": what was met is no goal. */
function saysOther(words: readonly string[]): boolean {
  return says(words.join(' ').replaceAll('dat yeu cau', '').split(' '), ...OTHER_PERCENT);
}

/** Percentages whose counts stand beside them. */
export function sharesBeside(read: ReadText): SaidShare[] {
  return read.paragraphs.flatMap((paragraph) =>
    paragraph.pieces.flatMap((piece, at) => {
      if (piece.kind !== 'figure' || piece.number.kind !== 'percent') return [];
      const percent = read.mentions[paragraph.mentionAt.get(at)!]!;
      if (percent.value === undefined || percent.approximate === true) return [];
      if (percent.scope.time !== undefined && ofPlan(read, paragraph, at) === undefined) return [];
      return shareAt(read, paragraph, at, percent) ?? [];
    }),
  );
}

function shareAt(read: ReadText, paragraph: ReadParagraph, at: number, percent: Mention): SaidShare | undefined {
  const behindWords = wordsBehind(paragraph, at);
  const planned = ofPlan(read, paragraph, at);
  if (planned !== undefined) return tied(percent, ...planned, true);
  if (saysOther([...wordsBefore(paragraph, at), ...behindWords]) || isThreshold(wordsBefore(paragraph, at), behindWords)) return undefined;
  const ratio = ratioBeside(read, paragraph, at) ?? ratioOfSentence(read, paragraph, at, percent) ?? oneStrokeOff(read, percent);
  if (ratio !== undefined)
    return { percent, bases: [{ numerator: ratio.value!, denominator: ratio.second!.value, mentions: [ratio] }], certain: true };
  return shareOfCounts(read, paragraph, at, percent);
}

/** "đã số hóa 38.420 kết quả trên 52.000 kết quả phải số hóa, đạt 73,9% kế hoạch": what was planned is said. */
function ofPlan(read: ReadText, paragraph: ReadParagraph, at: number): [Mention, Mention] | undefined {
  if (!says(wordsBehind(paragraph, at).slice(0, 2), 'ke hoach', 'chi tieu', 'muc tieu')) return undefined;
  const second = figureBefore(paragraph, at, 8);
  const first = second === undefined ? undefined : figureBefore(paragraph, second.piece, 6);
  if (second === undefined || first === undefined || !says(first.words, 'tren') || second.marks.some((mark) => mark !== ','))
    return undefined;
  const [part, base] = [mentionAt(read, paragraph, first.piece), mentionAt(read, paragraph, second.piece)];
  return first.marks.length === 0 && isCount(part) && isCount(base) && sameThing(part, base) ? [part, base] : undefined;
}

/** "990/1001 đạt 98,9%", "đạt 72,1% (1.817/2.509 hồ sơ)". */
function ratioBeside(read: ReadText, paragraph: ReadParagraph, at: number): Mention | undefined {
  const before = figureBefore(paragraph, at);
  const inBracket = figureBehind(paragraph, at, 10);
  const own =
    inBracket !== undefined &&
    figureAt(paragraph, inBracket.piece)!.number.kind === 'ratio' &&
    inBracket.marks.filter((mark) => mark !== ',').join('') === '(';
  // "1,00% … (19/1.900 hồ sơ) và 0,95% … (19/2.000 hồ sơ)": each has its own.
  if (own && (before === undefined || before.marks.includes(')'))) return mentionAt(read, paragraph, inBracket.piece);
  if (before !== undefined && figureAt(paragraph, before.piece)!.number.kind === 'ratio' && !before.marks.includes(';')) {
    return saysOther(before.words) ? undefined : mentionAt(read, paragraph, before.piece);
  }
  const behind = figureBehind(paragraph, at, 4);
  if (
    behind === undefined ||
    figureAt(paragraph, behind.piece)!.number.kind !== 'ratio' ||
    behind.marks.some((mark) => mark !== '(' && mark !== ':')
  )
    return undefined;
  return mentionAt(read, paragraph, behind.piece);
}

/** "… (2/4.675 hồ sơ), trong đó có … (Tỷ lệ bình quân 0,0042%)": the one ratio and the one rate of a sentence. */
function ratioOfSentence(read: ReadText, paragraph: ReadParagraph, at: number, percent: Mention): Mention | undefined {
  // "Đã xử lý 1.051 PAKN (94,8%): … công khai 1.051/1.051": the share of the count that it stands right behind.
  const own = figureBefore(paragraph, at, 2);
  if (own !== undefined && own.marks.join('') === '(' && figureAt(paragraph, own.piece)!.number.kind === 'count') return undefined;
  if (![...percent.aspects].every((aspect) => aspect === 'rate' || aspect === 'average') || percent.others.length > 0) return undefined;
  const { sentence, parent } = paragraph.groups;
  const outer = (piece: number): number => {
    let place = piece;
    for (let group = paragraph.groups.group[place]!; group >= 0; group = parent.get(group) ?? -1) place = group;
    return sentence[place]!;
  };
  const same = paragraph.pieces.flatMap((piece, i) => (piece.kind === 'figure' && outer(i) === outer(at) ? [{ piece, i }] : []));
  const ratios = same.filter(({ piece }) => piece.number.kind === 'ratio');
  const percents = same.filter(({ piece }) => piece.number.kind === 'percent');
  return ratios.length === 1 && percents.length === 1 ? mentionAt(read, paragraph, ratios[0]!.i) : undefined;
}

const TYING: ReadonlySet<string> = new Set([
  'ho',
  'so',
  'hs',
  'tthc',
  'chiem',
  'dat',
  'ty',
  'ti',
  'le',
  'tuong',
  'duong',
  'ung',
  'bang',
  'la',
  'khoang',
  'trong',
  'voi',
  'cho',
  'muc',
]);

/** "bằng 171,1% quý I/2023 (1.991 bản)": of another time, whatever stands before. */
function isOfPeriod({ pieces }: ReadParagraph, at: number): boolean {
  const next = pieces[at + 1];
  return (
    (next?.kind === 'other' && next.number.kind === 'period') ||
    (next?.kind === 'word' && ['cung', 'nam', 'ky', 'quy', 'thang'].includes(next.folded))
  );
}

/** "trong đó 4.953 hồ sơ trực tuyến, chiếm 87,34%", "95 hồ sơ trên tổng số 100 hồ sơ, đạt 95%". */
function shareOfCounts(read: ReadText, paragraph: ReadParagraph, at: number, percent: Mention): SaidShare | undefined {
  if (isOfPeriod(paragraph, at)) return undefined;
  const behind = withCountsBehind(read, paragraph, at);
  if (behind !== undefined) return tied(percent, ...behind, true);
  const summed = ofTotalBefore(read, paragraph, at);
  if (summed !== undefined) return tied(percent, ...summed, false);
  const before = figureBefore(paragraph, at, 16);
  if (before === undefined || before.marks.includes(';') || figureAt(paragraph, before.piece)!.number.kind !== 'count') return undefined;
  if (saysOther(before.words)) return undefined;
  const near = mentionAt(read, paragraph, before.piece);
  if (!isCount(near)) return undefined;
  // "… 95 hồ sơ trên tổng số 100 hồ sơ, đạt 95%".
  const earlier = figureBefore(paragraph, before.piece, 14);
  if (earlier !== undefined && says(earlier.words, 'tren tong', 'tren', 'trong tong', 'trong so', 'so voi tong')) {
    const part = mentionAt(read, paragraph, earlier.piece);
    if (isCount(part) && sameThing(part, near)) return tied(percent, part, near, true);
  }
  const explicit = figureBehind(paragraph, at, 8);
  if (explicit !== undefined && explicit.marks.length === 0 && says(explicit.words, 'tong', 'tren', 'trong', 'cua')) {
    const base = mentionAt(read, paragraph, explicit.piece);
    if (isCount(base) && sameThing(near, base)) return tied(percent, near, base, true);
  }
  const words = before.words.filter((word) => !TYING.has(word));
  const direct = says(before.words, 'chiem', 'dat', 'ty le', 'ti le', 'tuong duong', 'tuong ung', 'bang') || before.marks.includes('(');
  if (!direct || words.length > 12) return undefined;
  // "… % số hồ sơ phải số hóa": of something that is not the whole beside it.
  const named = saidBehind(paragraph, at);
  const bases =
    named.others.length > 0
      ? []
      : basesOf(read, near).filter(({ aspects }) => [...named.aspects].every((aspect) => aspect === 'total' || aspects.has(aspect)));
  if (bases.length > 0) return { percent, bases: bases.map((base) => ratio(near, base)), certain: false };
  const first = ofFirst(read, paragraph, at, before.piece, percent);
  if (first !== undefined && named.others.length === 0) return tied(percent, near, first, false);
  const shared = baseOfSiblings(read, paragraph, at, near);
  if (shared !== undefined) return tied(percent, near, shared, false);
  const missed = nearlyMet(read, percent, near);
  return missed && { percent, bases: [ratio(near, missed)], certain: false };
}

/** "đạt 98,21% với 1.866 kết quả trên 1.900 kết quả". */
function withCountsBehind(read: ReadText, paragraph: ReadParagraph, at: number): [Mention, Mention] | undefined {
  const first = figureBehind(paragraph, at, 3);
  if (first === undefined || first.marks.some((mark) => mark !== '(' && mark !== ',')) return undefined;
  if (first.marks.length === 0 && !says(first.words, 'voi', 'gom')) return undefined;
  const second = figureBehind(paragraph, first.piece, 8);
  if (second === undefined || second.marks.length > 0 || !says(second.words, 'tren', 'tren tong', 'trong tong')) return undefined;
  const [part, base] = [mentionAt(read, paragraph, first.piece), mentionAt(read, paragraph, second.piece)];
  return isCount(part) && isCount(base) && sameThing(part, base) ? [part, base] : undefined;
}

function tied(percent: Mention, part: Mention, base: Mention, certain: boolean): SaidShare {
  return { percent, bases: [ratio(part, base)], certain };
}

function ratio(part: Mention, base: Mention): ShareBase {
  return { numerator: part.value!, denominator: base.value!, mentions: [part, base] };
}

/** Other counts of the paragraph and of the lines beside it: any of them may be the base that the words leave open. */
export function mayBeBases(read: ReadText, part: Mention): Mention[] {
  return read.mentions.filter(
    (other) =>
      other.at !== part.at &&
      isCount(other) &&
      sameThing(part, other) &&
      other.value! >= part.value! &&
      (other.place.block === part.place.block || other.scope.section === part.scope.section || other.indicator !== undefined),
  );
}
