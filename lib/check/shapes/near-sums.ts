import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { sentenceCounts, type SentenceCounts } from '../../narrative/sentence-counts';
import { singleEdit, type SingleEdit } from '../single-edit';
import { isSwapped } from './swapped-digits';
import { hypothesesOf, LEAST, round, sumOf, type Hypothesis } from './sum-hypotheses';

/** Counts side by side that would add up but for one slip of the hand. */
export interface NearSum {
  whole: Mention;
  parts: readonly Mention[];
  sum: number;
}

const LEAST_LISTED = 20;
/** Of so many any slip is hardly chance. */
const MANY = 100_000;
/** More figures than this nobody adds up in one breath. */
const MOST = 12;

/**
 * Where the words do not say what is a part of what, the figures may: counts of one thing that fill a sentence or stand in lines side
 * by side. Only a swap is believed, and of a figure that no sum of the text confirms as it is.
 */
export function nearSums(read: ReadText): NearSum[] {
  const sentences = sentenceCounts(read.paragraphs, read.outline, read.mentions);
  const hypotheses = hypothesesOf(read, sentences).filter(
    ({ whole, parts }) => parts.length > 1 && parts.length <= MOST && !parts.includes(whole),
  );
  const exact = [...hypotheses.filter(isExact), ...exactRuns(sentences)];
  const confirmed = new Set(exact.flatMap(({ whole, parts }) => [whole, ...parts]));
  const found = hypotheses.flatMap((one): NearSum[] => {
    const { whole, parts, said, listed } = one;
    const sum = sumOf(parts);
    const difference = round(whole.value! - sum);
    if (difference === 0 || Math.max(...[whole, ...parts].map(inDigits)) < (listed === true ? LEAST_LISTED : LEAST)) return [];
    if (exact.some((other) => isDeniedBy(one, other))) return [];
    const isSlip = (figure: Mention, right: number): boolean =>
      right >= 0 &&
      !confirmed.has(figure) &&
      (isSwapped(figure.raw, figure.value!, right) ||
        ((said === true || inDigits(figure) >= MANY) && isOneStroke(singleEdit(figure.value!, right))));
    return isSlip(whole, sum) || parts.some((part) => isSlip(part, round(part.value! + difference))) ? [{ whole, parts, sum }] : [];
  });
  return found.filter((one, i) => !found.slice(0, i).some((other) => isSame(one, other)));
}

function isOneStroke(edit: SingleEdit | undefined): boolean {
  return edit !== undefined && edit !== 'scale';
}

function isSame(a: NearSum, b: NearSum): boolean {
  const all = ({ whole, parts }: NearSum): Mention[] => [whole, ...parts];
  return all(a).length === all(b).length && all(a).every((one) => all(b).includes(one));
}

function isExact({ whole, parts }: Hypothesis): boolean {
  return sumOf(parts) === round(whole.value!);
}

/** The whole is made of some of these parts alone, or some are the parts of another. */
function isDeniedBy({ whole, parts }: Hypothesis, other: Hypothesis): boolean {
  const shared = other.parts.filter((part) => parts.includes(part) || part === whole);
  return (other.whole === whole && shared.length > 0 && shared.length < parts.length) || (parts.includes(other.whole) && shared.length > 0);
}

/** How many digits there are to be wrong: 96,4 points are as good as 964. */
function inDigits({ raw }: Mention): number {
  return Number(raw.replace(/\D/g, ''));
}

/** Counts of one sentence that make up another of it or of the one before: they stand as they are. */
function exactRuns(sentences: readonly SentenceCounts[]): Hypothesis[] {
  return sentences.flatMap(({ counts, block, thing }, at) => {
    const before = sentences[at - 1];
    const near = before?.block === block && before.thing === thing ? before.counts : [];
    if (counts.length > 30) return [];
    return counts.flatMap((_, from) =>
      counts.slice(from + 1).flatMap((__, i) => {
        const parts = counts.slice(from, from + i + 2);
        const sum = sumOf(parts);
        return [...near, ...counts].flatMap((whole) =>
          !parts.includes(whole) && whole.value === sum && sum >= LEAST ? [{ whole, parts }] : [],
        );
      }),
    );
  });
}
