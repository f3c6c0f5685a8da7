import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { sentenceCounts, type SentenceCounts } from '../../narrative/sentence-counts';
import type { Aspect } from '../../vocabulary/prose-aspects';
import { singleEdit } from '../single-edit';

/** What came in and what became of it, said in one sentence. */
export interface SentenceBalance {
  left: readonly [carried: Mention, received: Mention];
  right: readonly [resolved: Mention, pending: Mention];
}

const SIDES: readonly (readonly Aspect[])[] = [['carried'], ['new', 'received'], ['resolved'], ['pending']];
const FINER: readonly Aspect[] = ['late', 'early', 'onTime', 'inTime', 'online', 'direct', 'postal', 'returned', 'withdrawn'];

/**
 * "Hồ sơ hoàn thuế kỳ trước chuyển sang 76, tiếp nhận mới 2.941, đã giải quyết 2.958, còn 69": four counts in this order, of whatever
 * kind of dossiers, that do not balance by one slip of the hand.
 */
export function brokenBalances(read: ReadText): SentenceBalance[] {
  return sentenceCounts(read.paragraphs, read.outline, read.mentions).flatMap((sentence) => balanceOf(sentence) ?? []);
}

function balanceOf({ outer }: SentenceCounts): SentenceBalance | undefined {
  const plain = outer.filter(({ aspects }) => !FINER.some((aspect) => aspects.has(aspect)));
  const of = SIDES.map((some, i) =>
    plain.filter(
      ({ aspects }) =>
        some.some((aspect) => aspects.has(aspect)) && !SIDES.some((others, j) => i !== j && others.some((aspect) => aspects.has(aspect))),
    ),
  );
  const [carried, received, resolved, pending] = of.map((found) => (found.length === 1 ? found[0] : undefined));
  if (carried === undefined || received === undefined || resolved === undefined || pending === undefined || plain.length > 4)
    return undefined;
  if (pending.at < resolved.at || resolved.at < Math.max(carried.at, received.at) || outer.length > plain.length) return undefined;
  const over = carried.value! + received.value! - resolved.value! - pending.value!;
  const ways = [
    [carried, -over],
    [received, -over],
    [resolved, over],
    [pending, over],
  ] as const;
  const isSlip = ways.some(([{ value }, more]) => value! + more >= 0 && isStroke(value!, value! + more));
  // What came in may hold what was carried over.
  const isWithin = received.value === resolved.value! + pending.value!;
  return over === 0 || isWithin || !isSlip ? undefined : { left: [carried, received], right: [resolved, pending] };
}

function isStroke(written: number, right: number): boolean {
  const edit = singleEdit(written, right);
  return edit !== undefined && edit !== 'scale';
}
