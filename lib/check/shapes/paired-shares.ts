import { figureBefore } from '../../narrative/beside';
import type { Mention } from '../../narrative/mention';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import { singleEdit } from '../single-edit';
import { roundedRate } from './possible';
import { mentionAt } from './share-bases';
import { cannotBe } from './share-fits';

interface Pair {
  amount: Mention;
  percent: Mention;
}

/** One of several amounts whose share does not fit the base that all others have. */
export interface OddShare extends Pair {
  base: number;
  /** Where the base is said; absent where it is what the amounts make. */
  said?: Mention;
}

/** Lines that may lie between amounts of one whole and their whole. */
const NEAR = 3;

/**
 * "Ngân sách tỉnh 2.310 triệu đồng (70%); thu phí 990 triệu đồng (33%)": amounts side by side, each with its share, have one base: what
 * they make together, or a count right above. Doubted is the one share that does not fit it, where one slip of the hand explains that.
 */
export function oddShares(read: ReadText): OddShare[] {
  return groupsOf(read).flatMap((pairs) => oddIn(read, pairs) ?? []);
}

function oddIn(read: ReadText, pairs: readonly Pair[]): OddShare | undefined {
  const [first] = pairs;
  if (first === undefined || pairs.length < 2) return undefined;
  const sum = pairs.reduce((all, { amount }) => all + amount.value!, 0);
  const largest = Math.max(...pairs.map(({ amount }) => amount.value!));
  const { block } = first.amount.place;
  const wholes = read.mentions.filter(
    (one) =>
      one.kind === first.amount.kind &&
      one.value! >= largest &&
      one.place.block <= block &&
      block - one.place.block <= NEAR &&
      !pairs.some(({ amount }) => amount === one),
  );
  const bases: { base: number; said?: Mention }[] = [...wholes.map((said) => ({ base: said.value!, said })), { base: sum }];
  const fits = (base: number): Pair[] =>
    pairs.filter(({ amount, percent }) => !cannotBe(percent, [{ numerator: amount.value!, denominator: base }]));
  if (bases.some(({ base }) => fits(base).length === pairs.length)) return undefined;
  for (const { base, said } of bases) {
    const fitting = fits(base);
    // Of two alone, one may fit a base by chance: then they must be all there is.
    if (fitting.length < pairs.length - 1 || (pairs.length === 2 && base !== sum)) continue;
    const odd = pairs.find((pair) => !fitting.includes(pair))!;
    if (isSlip(odd, base)) return { ...odd, base, ...(said && { said }) };
  }
  return undefined;
}

/** In the share, or in the amount. */
function isSlip({ amount, percent }: Pair, base: number): boolean {
  const decimals = percent.decimals ?? 0;
  const digits = (value: number): number => Math.round(value * 10 ** decimals);
  const right = roundedRate({ numerator: amount.value!, denominator: base }, decimals);
  return singleEdit(digits(percent.value!), digits(right)) !== undefined;
}

/** Pairs of one sentence, or of lines side by side; each percentage right behind its amount, with nothing said of a change or a goal. */
function groupsOf(read: ReadText): Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const paragraph of read.paragraphs) {
    if (paragraph.place.row !== undefined) continue;
    for (const [i, piece] of paragraph.pieces.entries()) {
      if (piece.kind !== 'figure' || piece.number.kind !== 'percent') continue;
      const pair = pairAt(read, paragraph, i);
      if (pair === undefined) continue;
      const sentence = outermost(paragraph, i);
      const key = `${paragraph.place.block}:${sentence}:${pair.amount.kind}:${pair.amount.thing}`;
      groups.set(key, [...(groups.get(key) ?? []), pair]);
    }
  }
  return [...groups.values()];
}

function outermost({ groups }: ReadParagraph, piece: number): number {
  let place = piece;
  for (let inside = groups.group[place]!; inside >= 0; inside = groups.parent.get(inside) ?? -1) place = inside;
  return groups.sentence[place]!;
}

const OTHER = /^(?:tang|giam|vuot|ke|chi|muc|tren|duoi|hon|cung|diem)$/;

function pairAt(read: ReadText, paragraph: ReadParagraph, at: number): Pair | undefined {
  const before = figureBefore(paragraph, at, 8);
  if (before === undefined || before.marks.some((mark) => mark !== '(' && mark !== ',') || before.words.some((word) => OTHER.test(word)))
    return undefined;
  const next = paragraph.pieces[at + 1];
  const isLast = next === undefined || next.kind === 'mark';
  const [amount, percent] = [mentionAt(read, paragraph, before.piece), mentionAt(read, paragraph, at)];
  const isAmount = amount.kind === 'count' || amount.kind === 'money';
  if (!isLast || !isAmount || amount.value === undefined || amount.approximate === true || percent.approximate === true) return undefined;
  if (amount.scope.time !== undefined || percent.value! <= 0 || percent.value! >= 100) return undefined;
  return { amount, percent };
}
