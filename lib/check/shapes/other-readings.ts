import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds, wholeText } from '../../narrative/stretch';
import type { Finding } from '../finding';
import { oddShares } from './paired-shares';
import type { Ratio } from './possible';
import { cannotBe } from './share-fits';
import { isElsewhere, isFarShare, isFarSum, isGoal } from './slip-sizes';
import { sharesOfBase, sharesOfGrowth } from './stated-relations';

/*
 * A figure that the rule doubts may be right under another reading of the words: the share of another pair, a sum with a part more.
 * Where the figures around it bear such a reading out, it is our reading that is wrong and not the text.
 */

/** Figures around a doubted one that are tried at most. */
const MOST = 14;
/** Counts below this many meet by chance. */
const LEAST = 20;
/** So many readings may hold by chance, at most, for one that holds to say anything. */
const BY_CHANCE = 0.3;

/** The figures around bear out what the finding doubts, or it is off by more than any slip of the hand makes. */
export function isReadOtherwise(read: ReadText, finding: Finding): boolean {
  const shape = SHAPES[finding.rule];
  if (shape === undefined) return false;
  const used = mentionsOf(read, finding);
  const [doubted] = used;
  if (doubted === undefined) return false;
  return shape(read, finding, used);
}

type Shape = (read: ReadText, finding: Finding, used: readonly Mention[]) => boolean;

const SHAPES: Readonly<Record<string, Shape>> = {
  'ty-le-trong-van-ban': (read, finding, used) =>
    !isStated(read, finding) && (isOtherShare(read, finding, used) || isGoal(finding) || isFarShare(finding, used)),
  'ty-le-khac-so-lieu': (read, finding, used) => isOtherShare(read, finding, used) || isGoal(finding) || isElsewhere(finding),
  'tang-giam': isOtherChange,
  'tong-trong-van-ban': (read, finding, used) => isOtherSum(read, finding, used) || isFarSum(finding, used),
  'can-doi-trong-van-ban': (read, finding, used) => isOtherSum(read, finding, used) || isFarSum(finding, used),
  'phan-vuot-tong': (read, _finding, used) => isPartOfOther(read, used),
};

/** The words name part and base of it. */
function isStated(read: ReadText, { figures }: Finding): boolean {
  const key = figures.map(({ source: { text } }) => `${text?.block}:${text?.start}`).join();
  const odd = oddShares(read).map(({ percent, amount, said }) => ({ percent, part: amount, base: said }));
  return [...sharesOfBase(read), ...sharesOfGrowth(read), ...odd].some(
    ({ percent, part, base }) =>
      [percent, part, ...(base ? [base] : [])].map(({ place }) => `${place.block}:${place.start}`).join() === key,
  );
}

/**
 * Where now, before and by how many agree, the words were read right, and the share has one base. Of the two that the words compare,
 * the share of the wrong one is a slip and no other reading.
 */
function isOtherChange(read: ReadText, finding: Finding, used: readonly Mention[]): boolean {
  const [now, before, by] = used.filter(({ kind }) => kind !== 'percent');
  if (now === undefined || before === undefined) return false;
  if (by !== undefined) return Math.abs(now.value! - before.value!) !== by.value! && isOtherShare(read, finding, used);
  return isOtherShare(read, finding, used, finding.what.values?.['before'] === before.value ? [now, before] : []);
}

/** It makes up another whole of the text to the last digit: "594.521 trước và đúng hạn, 4.795 quá hạn" of 599.316 further up. */
function isPartOfOther(read: ReadText, [part, whole]: readonly Mention[]): boolean {
  if (part === undefined || whole === undefined) return false;
  const near = around(read, [part]).slice(0, MOST);
  const wholes = read.mentions.filter(
    ({ kind, value, place, at }) =>
      kind === 'count' && value! > part.value! && value! >= GREAT && at !== whole.at && Math.abs(place.block - part.place.block) <= FAR,
  );
  return wholes.some(({ value }) => near.some((one) => one !== part && round(part.value! + one.value!) === value));
}

/** Smaller figures add up by chance. */
const GREAT = 1000;
/** Blocks in which the whole of a part may stand. */
const FAR = 8;

function mentionsOf({ mentions }: ReadText, { figures }: Finding): Mention[] {
  return figures.flatMap(({ source: { text } }) => {
    const found =
      text &&
      mentions.find(
        ({ place }) => place.block === text.block && place.row === text.row && place.column === text.column && place.start === text.start,
      );
    return found === undefined ? [] : [found];
  });
}

/** Which sentence of which paragraph or cell. */
function sentenceKey({ report }: ReadText, { place }: Mention): string {
  const end = sentenceEnds(wholeText(report, place)).find((stop) => stop >= place.end);
  return [place.block, place.row, place.column, end].join(':');
}

function around(read: ReadText, used: readonly Mention[]): Mention[] {
  const sentences = new Set(used.map((mention) => sentenceKey(read, mention)));
  return read.mentions.filter((one) => one.value !== undefined && FIGURES.has(one.kind) && sentences.has(sentenceKey(read, one)));
}

function inBlock({ mentions }: ReadText, { place }: Mention): Mention[] {
  return mentions.filter((one) => one.value !== undefined && FIGURES.has(one.kind) && one.place.block === place.block);
}

const FIGURES: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['count', 'money', 'score', 'ratio']);

/** `compared`: two of which only their own share is another reading, and no share of their difference. */
function isOtherShare(read: ReadText, finding: Finding, used: readonly Mention[], compared: readonly Mention[] = []): boolean {
  const percent = used.find(({ kind, value }) => kind === 'percent' && value === finding.found);
  if (percent === undefined) return false;
  const near = (finding.rule === 'ty-le-khac-so-lieu' ? inBlock(read, percent) : around(read, [percent])).slice(0, MOST);
  const ratios = near.flatMap(({ kind, value, second }) =>
    kind === 'ratio' && second !== undefined ? [{ numerator: value!, denominator: second.value }] : [],
  );
  // "tính trên số đã giải quyết": the base is named, whatever other would do.
  const isDirect = finding.severity === 'block' || /tính trên/iu.test(wholeText(read.report, percent.place));
  const counts = near.filter(({ kind }) => kind !== 'ratio');
  const pairs = isDirect
    ? []
    : counts.flatMap((a) =>
        counts.flatMap((b) => {
          const [numerator, denominator] = [a.value!, b.value!];
          if (a === b || a.kind !== b.kind || denominator <= 0 || numerator <= 0) return [];
          const change = Math.abs(numerator - denominator);
          const own = { numerator, denominator };
          return [own, { numerator: change, denominator }];
        }),
      );
  const [now = 0, before] = compared.map(({ value }) => value!);
  // "tăng từ 1.250 lên 1.475 (15,3%)": of the wrong one of the two.
  const isSlip = ({ numerator, denominator }: Ratio): boolean =>
    before !== undefined && (numerator === Math.abs(now - before) || (numerator === now && denominator === before));
  const readings = [...ratios, ...pairs.filter((one) => !isSlip(one))];
  const byChance = (readings.length * 10 ** -(percent.decimals ?? 0)) / 100;
  return byChance <= BY_CHANCE && !cannotBe(percent, readings);
}

function isOtherSum(read: ReadText, finding: Finding, used: readonly Mention[]): boolean {
  const [left, right] = [Number(finding.found), Number(finding.expected)];
  const others = around(read, used)
    .filter((one) => !used.includes(one) && one.kind !== 'ratio')
    .slice(0, MOST);
  const missing = round(left - right);
  if (isSibling(read, used, left + right)) return true;
  const isSaidAgain = used.slice(1).some(({ value, place }) => value === left && place.block === used[0]!.place.block);
  if (isSaidAgain && finding.severity !== 'block' && left > LEAST && right < left * 2) return true;
  if (missing > 0) {
    const sums = subsetSums(others.map(({ value }) => value!));
    // So few sums and so great a difference that they do not meet by chance.
    const isTelling = missing >= LEAST && sums.size <= missing * BY_CHANCE;
    return (isTelling && sums.has(missing)) || besideLine(read, used).some(({ value }) => value === missing);
  }
  // One of the parts is a part of another, or is counted beside them; unless one figure alone is a slip of the hand.
  return (
    finding.severity !== 'block' &&
    finding.repair === undefined &&
    used.slice(1).some(({ value }) => value! >= LEAST && round(value! + missing) === 0)
  );
}

/** What was taken for the whole and its parts are the parts of another: "Cộng: …" stands below them all. */
function isSibling({ mentions }: ReadText, used: readonly Mention[], all: number): boolean {
  const last = Math.max(...used.map(({ place }) => place.block));
  return (
    all >= GREAT &&
    mentions.some(({ kind, value, place }) => FIGURES.has(kind) && value === round(all) && Math.abs(place.block - last) <= FAR)
  );
}

/** What the lines right above and below count, one of which may be a part that was overlooked. */
function besideLine({ mentions, outline }: ReadText, used: readonly Mention[]): Mention[] {
  const blocks = used.map(({ place }) => place.block);
  const [from, to] = [Math.min(...blocks), Math.max(...blocks)];
  const lines = outline
    .filter(({ block, bullet }) => (bullet !== '' && block >= from - 2 && block <= to + 2) || (block >= from && block <= to))
    .map(({ block }) => block);
  return mentions.filter((one) => lines.includes(one.place.block) && one.kind === 'count' && !used.includes(one) && one.value! >= LEAST);
}

function subsetSums(values: readonly number[]): Set<number> {
  const sums = new Set<number>();
  for (const [i, a] of values.entries()) {
    sums.add(a);
    for (const [j, b] of values.slice(i + 1).entries()) {
      sums.add(round(a + b));
      for (const c of values.slice(i + 2 + j)) sums.add(round(a + b + c));
    }
  }
  return sums;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
