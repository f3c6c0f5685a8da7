import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { metIn, skeletonsOf, type Met } from '../../narrative/skeletons';
import { singleEdit } from '../single-edit';
import { cannotBe } from './share-fits';

/*
 * Relations that the words of one sentence state whatever it counts: "tăng từ § lên §", "§ bằng ‰ dự toán (§)", "÷ …, còn §".
 * No figure (§ count, ¤ money, ¶ points, ‰ percentage, ÷ fraction) stands between those that are tied.
 */

const GAP = '[^;.§¤¶‰÷]';

const RISEN = new RegExp(
  String.raw`(?<!\p{L})(?<verb>tăng|giảm)(?: mạnh| nhẹ| dần| nhanh)?\s+từ(?: mức)?\s(?<before>[§¤¶‰])${GAP}{0,45}?\s(?:lên|xuống|còn)(?: còn| tới| đến| mức){0,2}\s(?<now>[§¤¶‰])`,
  'gdu',
);
const AGAINST = new RegExp(
  String.raw`so với${GAP}{1,50}?\(${GAP}{0,25}?(?<before>[§¤])[^()§¤‰÷]{0,20}\)${GAP}{0,40}?(?<verb>tăng|giảm)(?: thêm)?\s(?<by>[§¤])${GAP}{0,40}?(?:tương ứng|tương đương|hay|bằng|tức|,|\()${GAP}{0,20}?(?<percent>‰)`,
  'gdu',
);
const SINCE = new RegExp(
  String.raw`so với${GAP}{1,50}?\(${GAP}{0,25}?(?<before>[§¤])[^()§¤‰÷]{0,20}\),?${GAP}{0,60}?(?<now>[§¤])${GAP}{0,20}?,?\s(?<verb>tăng|giảm)(?: thêm)?\s(?<by>[§¤])(?!${GAP}{0,20}so với)`,
  'gdu',
);
const OF_BASE = new RegExp(
  String.raw`(?<part>[§¤])[^;.,()§¤¶‰÷]{0,30},?\s(?:bằng|đạt|chiếm|tương đương|tương ứng)(?: tỷ lệ| tỉ lệ)?\s(?<percent>‰)(?<words>[^;.,()§¤¶‰÷]{0,40})\([^;.,()§¤¶‰÷¬]{0,25}(?<base>[§¤])[^()§¤¶‰÷]{0,20}\)`,
  'gdu',
);
const PRICED = new RegExp(
  String.raw`(?<groups>§)\s[^;.§¤¶‰÷]{1,40}đơn giá[^;.§¤¶‰÷]{0,12}\s(?<each>¤)[^;.§¤¶‰÷]{0,30}(?:thành tiền|tổng|cộng)[^;.§¤¶‰÷]{0,15}\s(?<all>¤)`,
  'gdu',
);
const LEFT = new RegExp(
  String.raw`(?<ratio>÷)[^;.()§¤¶÷]{0,40}(?:\([^()§¤¶÷]{0,20}\))?[^;.()§¤¶÷]{0,12}[,;]\s(?:hiện |vẫn |chỉ )?còn(?: lại)?(?: là)?\s(?<rest>§)`,
  'gdu',
);
const EACH = new RegExp(
  String.raw`(?<groups>§)\s(?<unit>\p{L}+)[^;.§¤¶‰÷]{0,30}\s(?<all>§)[^;.§¤¶‰÷]{1,30}[,(]\s?mỗi\s\k<unit>(?:\s(?:có|gồm))?\s(?<each>[§¬])\s`,
  'gdu',
);

/** "tăng từ 1.450 lượt lên 1.405 lượt": two figures whose order is not the one the words say. */
export function againstTheWords(read: ReadText): { now: Mention; other: Mention }[] {
  return met(read, RISEN).flatMap(({ figures: { before, now }, words: { verb } }) =>
    before?.kind === now?.kind &&
    before !== undefined &&
    now !== undefined &&
    (verb === 'tăng' ? now.value! < before.value! : now.value! > before.value!)
      ? [{ now, other: before }]
      : [],
  );
}

/** "So với quý I (1.904 hồ sơ), quý II tiếp nhận 2.217 hồ sơ, tăng 331 hồ sơ". */
export function differencesSaid(read: ReadText): StatedSum[] {
  return met(read, SINCE).flatMap(({ figures: { before, now, by }, words: { verb } }) => {
    if (before === undefined || now === undefined || by === undefined || before.kind !== now.kind || before.kind !== by.kind) return [];
    const change = verb === 'tăng' ? now.value! - before.value! : before.value! - now.value!;
    if (change <= 0 || !isAlike(now, before) || !isAlike(now, by) || !isSlip(by.value!, change)) return [];
    const [more, less] = verb === 'tăng' ? [now, before] : [before, now];
    return [{ whole: by, parts: [more, less], reckoned: `${more.raw} − ${less.raw}`, sum: change }];
  });
}

/** A percentage with the two figures that the words call its part and its base, which do not give it. */
export interface StatedShare {
  percent: Mention;
  part: Mention;
  base: Mention;
}

/** "§ bằng ‰ dự toán (§)". */
export function sharesOfBase(read: ReadText): StatedShare[] {
  return met(read, OF_BASE).flatMap(({ figures: { part, percent, base }, words: { words } }) => {
    if (part === undefined || percent === undefined || base === undefined || part.kind !== base.kind || !isAlike(part, base)) return [];
    if (/tăng|giảm|cao hơn|thấp hơn|trên|điểm/u.test(words ?? '') || base.value! <= 0) return [];
    return isShare(percent, part.value!, base.value!) ? [] : [{ percent, part, base }];
  });
}

/** "so với quý II (§), tăng §, tương đương ‰": what it has grown by is a share of what it was, where the text counts what it is now. */
export function sharesOfGrowth(read: ReadText): StatedShare[] {
  return met(read, AGAINST).flatMap(({ figures: { before, by, percent }, words: { verb } }) => {
    if (before === undefined || by === undefined || percent === undefined || before.kind !== by.kind || before.value! <= 0) return [];
    const now = before.value! + (verb === 'tăng' ? by.value! : -by.value!);
    const isCounted = read.mentions.some(({ value, place }) => value === now && Math.abs(place.block - by.place.block) <= 3);
    return !isCounted || isShare(percent, by.value!, before.value!) ? [] : [{ percent, part: by, base: before }];
  });
}

/** What does not come out as the sentence says: figures with their signs between them, and what they make. */
export interface StatedSum {
  whole: Mention;
  parts: readonly Mention[];
  /** As it is reckoned: "615 − 540". */
  reckoned: string;
  sum: number;
}

/** "÷ hồ sơ (‰), còn §": what is left of the second. */
export function leftOfRatios(read: ReadText): StatedSum[] {
  return met(read, LEFT).flatMap(({ figures: { ratio, rest } }) => {
    if (ratio?.second === undefined || rest === undefined || !isAlike(ratio, rest)) return [];
    const left = ratio.second.value - ratio.value!;
    return left >= 0 && isSlip(rest.value!, left)
      ? [{ whole: rest, parts: [ratio], reckoned: `${ratio.second.raw} − ${ratio.raw.split('/')[0]!.trim()}`, sum: left }]
      : [];
  });
}

/** "24 đội với 144 thí sinh, mỗi đội 06 thí sinh". */
export function eachTimesAll(read: ReadText): StatedSum[] {
  return [...met(read, EACH), ...met(read, PRICED)].flatMap(({ figures: { groups, all, each } }) => {
    if (groups === undefined || all === undefined || each === undefined) return [];
    // "mỗi đội 06": behind the word for a group it looks like its number.
    const product = groups.value! * (each.value ?? Number(each.raw));
    return isSlip(all.value!, product)
      ? [{ whole: all, parts: [groups, each], reckoned: `${groups.raw} × ${each.raw}`, sum: product }]
      : [];
  });
}

function met(read: ReadText, pattern: RegExp): Met[] {
  return skeletonsOf(read).flatMap((skeleton) => metIn(skeleton, pattern));
}

function isAlike(a: Mention, b: Mention): boolean {
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}

/** As shown, and as the digits of rounded millions allow. */
function isShare(percent: Mention, part: number, base: number): boolean {
  const slack = Math.max(part, base) >= 1e6 ? 0.005 : 0;
  return !cannotBe(percent, [
    { numerator: part, denominator: base },
    { numerator: part * (1 - slack), denominator: base },
    { numerator: part * (1 + slack), denominator: base },
  ]);
}

function isSlip(written: number, right: number): boolean {
  const edit = singleEdit(written, right);
  return edit !== undefined && edit !== 'scale';
}
