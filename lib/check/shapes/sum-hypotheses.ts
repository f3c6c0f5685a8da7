import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { SentenceCounts } from '../../narrative/sentence-counts';
import { wholeText } from '../../narrative/stretch';
import type { Aspect } from '../../vocabulary/prose-aspects';

/** Counts that may be a whole and its parts, by where they stand. */
export interface Hypothesis {
  whole: Mention;
  parts: readonly Mention[];
  /** The words say what the parts are of the whole: any slip is believed and not only a swap. */
  said?: boolean;
  /** The words call it a whole with its parts. */
  listed?: boolean;
}

/** Below this many, chance makes sums out of anything. */
export const LEAST = 100;

export function hypothesesOf(read: ReadText, sentences: readonly SentenceCounts[]): Hypothesis[] {
  return [
    ...sentences.flatMap((sentence, at) => [
      ...within(read, sentence),
      ...divided(sentences, at),
      ...withBefore(read, sentences, at),
      ...belowLine(read, sentences, at),
      ...aboveTotal(sentences, at),
    ]),
    ...ofLines(read, sentences),
    ...ofLists(read),
  ];
}

/** As many decimals as points and millions have. */
export function sumOf(parts: readonly Mention[]): number {
  return round(parts.reduce((sum, { value = 0 }) => sum + value, 0));
}

export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The first of a sentence is what the others make, up to its end or a semicolon; or the last is. */
function within(read: ReadText, { counts, outer, ends }: SentenceCounts): Hypothesis[] {
  const rows = [outer, counts, reduced(outer), outer.filter((_, i) => i === 0 || ends.has(outer[i - 1]!))];
  const different = rows.filter(
    (row, i) => !rows.slice(0, i).some((other) => other.length === row.length && other.every((one, at) => one === row[at])),
  );
  return different.flatMap((row): Hypothesis[] => {
    const [first, ...others] = row;
    const last = row.at(-1);
    if (first === undefined || last === undefined || others.length < 2) return [];
    const stops = others.flatMap((one, i) => (ends.has(one) || i === others.length - 1 ? [i + 1] : []));
    return [
      ...[...new Set(stops)].map((stop) => balanced(read, first, others.slice(0, stop))),
      { whole: last, parts: row.slice(0, -1) },
      ...(others.length > 2 ? [balanced(read, others[0]!, others.slice(1))] : []),
    ];
  });
}

/** Without what only divides a count before it: "giải quyết 50 hồ sơ, trong đó trước hạn 40, đúng hạn 10; đang giải quyết 5". */
function reduced(row: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (let at = 0; at < row.length; at++) {
    kept.push(row[at]!);
    for (let end = at + 3; end <= row.length; end++) if (sumOf(row.slice(at + 1, end)) === row[at]!.value) at = end - 1;
  }
  return kept;
}

/** "Tiếp nhận 640, giải quyết 612, đang giải quyết 28": nothing is left of what came in. */
function balanced(read: ReadText, whole: Mention, parts: readonly Mention[]): Hypothesis {
  const [done, rest, ...others] = parts;
  if (done === undefined || rest === undefined || others.length > 0) return { whole, parts };
  const has = ({ aspects }: Mention, ...some: readonly Aspect[]): boolean => some.some((aspect) => aspects.has(aspect));
  // "phát hiện 37 tồn tại, đã khắc phục 29, đang khắc phục 08".
  const told = [whole, done, rest].every(({ place }) => place.block === whole.place.block) && whole.place.end < done.place.start;
  const text = told ? wholeText(read.report, whole.place) : '';
  const isLeft =
    /^[^.]*(?<!\p{L})đã(?!\p{L})/iu.test(text.slice(whole.place.end, done.place.start)) &&
    /^[^.]*(?<!\p{L})(?:đang|chưa|còn)(?!\p{L})/iu.test(text.slice(done.place.end, rest.place.start));
  if (isLeft && whole.value! > done.value!) return { whole, parts, said: true, listed: true };
  const isDivided = has(done, 'resolved') && !has(done, 'pending', 'late', 'early', 'onTime') && has(rest, 'pending') && !has(rest, 'late');
  const all = whole.indicator === 'toResolve.total' || (has(whole, 'received', 'new', 'total') && whole.value! >= LEAST);
  return { whole, parts, ...(isDivided && all && { said: true }) };
}

/** What the sentence before counts first or last is what this one makes up; or with it makes the first or last of this one. */
function withBefore(read: ReadText, sentences: readonly SentenceCounts[], at: number): Hypothesis[] {
  const own = sentences[at]!;
  const before = sentences.slice(Math.max(0, at - 3), at).findLast((one) => isNext(one, own));
  const [end, start] = [own.outer.at(-1), own.outer[0]];
  if (before === undefined || end === undefined || start === undefined) return [];
  const [first, last] = [before.outer[0], before.outer.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...[...new Set([first, last])].map((whole) => balanced(read, whole, own.outer)),
    { whole: end, parts: [first, ...own.outer.slice(0, -1)] },
    { whole: start, parts: before.outer },
    ...(own.outer.length === 1 ? [balanced(read, first, [...before.outer.slice(1), end])] : []),
  ];
}

/** Of one thing, in the sentence right before or in the line above. */
function isNext(before: SentenceCounts, own: SentenceCounts): boolean {
  if (before.thing !== own.thing) return false;
  return before.block === own.block ? own.sentence === before.sentence + 1 : own.sentence === 0 && own.block - before.block <= 2;
}

/** The first count of a line, of which the lines below are the parts; or of the line above, whatever its other sentences say. */
function belowLine(read: ReadText, sentences: readonly SentenceCounts[], at: number): Hypothesis[] {
  const { line, outer, thing } = sentences[at]!;
  const whole = outer[0];
  if (line === undefined || whole === undefined) return [];
  const behind = sentences.slice(at + 1, at + 40).filter((one) => one.line !== undefined && one.line !== line && one.thing === thing);
  const next = behind[0]?.line;
  if (next === undefined || next.block - line.block > 3) return [];
  const end = behind.findIndex((one) => one.line!.bullet !== next.bullet || one.line!.under.join() !== next.under.join());
  const below = behind.slice(0, end < 0 ? behind.length : end);
  const firsts = below.flatMap((one) => one.outer[0] ?? []);
  const opens = isOpening(read, whole, firsts) && { said: true as const, listed: true as const };
  return [
    { ...balanced(read, whole, firsts), ...opens },
    balanced(read, whole, firsts.slice(0, 2)),
    balanced(read, whole, below[0]!.outer),
  ];
}

const TOTAL = /^(?:nhu vay )?(?:tong cong|tong so|tong|cộng|tinh chung|ca)(?: |$)/;

/** "Tổng cộng còn 105 hồ sơ" below lines that each count first what it adds up. */
function aboveTotal(sentences: readonly SentenceCounts[], at: number): Hypothesis[] {
  const { begin, outer, thing, block, sentence } = sentences[at]!;
  const whole = outer[0];
  if (whole === undefined || sentence > 0 || !TOTAL.test(begin)) return [];
  const above = sentences
    .slice(Math.max(0, at - 40), at)
    .filter((one) => one.line !== undefined && one.sentence === 0 && one.thing === thing);
  const last = above.at(-1)?.line;
  if (last === undefined || last.bullet === '' || block - last.block > 2) return [];
  const start = above.findLastIndex((one) => one.line!.bullet !== last.bullet);
  const parts = above.slice(start + 1).flatMap((one) => one.outer[0] ?? []);
  return parts.length > 1 ? [{ whole, parts, said: true, listed: true }] : [];
}

/** "386 hồ sơ chuyển trường:" and lines of nothing but the same: what follows the colon is all there is, or too much. */
function isOpening({ report }: ReadText, whole: Mention, parts: readonly Mention[]): boolean {
  const behind = wholeText(report, whole.place).slice(whole.place.end);
  return (
    /^[^.;,()\d]{0,60}:\s*$/u.test(behind) &&
    parts.length > 2 &&
    whole.unitWord !== undefined &&
    parts.every(({ unitWord }) => unitWord?.toLowerCase() === whole.unitWord!.toLowerCase())
  );
}

/** "Chia theo quý: …": all of something that was counted before; only where none of that is what they make. */
function divided(sentences: readonly SentenceCounts[], at: number): Hypothesis[] {
  const { begin, outer, thing } = sentences[at]!;
  if (outer.length < 3 || !/^(?:(?:chia|phan|tinh) )(?:theo|ra) /.test(begin)) return [];
  const earlier = sentences.slice(0, at).flatMap((one) => (one.thing === thing ? one.counts : []));
  return earlier.map((whole) => ({ whole, parts: outer }));
}

/** Lines side by side: what each counts first; and, where each counts as many, column by column. */
function ofLines(read: ReadText, sentences: readonly SentenceCounts[]): Hypothesis[] {
  const rows: SentenceCounts[][] = [];
  for (const one of sentences) {
    if (one.line === undefined || one.outer.length === 0) continue;
    const before = rows.at(-1)?.at(-1);
    const goesOn =
      before?.line !== undefined &&
      one.line.bullet === before.line.bullet &&
      one.line.under.join() === before.line.under.join() &&
      one.thing === before.thing;
    if (goesOn) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row): Hypothesis[] => {
    if (row.length < 3) return [];
    const [whole, ...parts] = row.map(({ outer }) => outer[0]!);
    const width = row[0]!.outer.length;
    const columns = row.every(({ outer }) => outer.length === width) ? row[0]!.outer.map((_, i) => i) : [0];
    return [
      balanced(read, whole!, parts),
      ...(parts.length > 2 ? [balanced(read, whole!, parts.slice(0, 2))] : []),
      ...columns.flatMap((column) => {
        const all = row.map(({ outer }) => outer[column]!);
        const total = all.at(-1)!;
        // Lines that begin with another figure have each in another place.
        return all.every((one) => isOfOneKind(one, total)) ? [{ whole: total, parts: all.slice(0, -1) }] : [];
      }),
    ];
  });
}

function isOfOneKind({ indicator: a }: Mention, { indicator: b }: Mention): boolean {
  const late = (one: typeof a): boolean => one === 'late.total' || one === 'resolved.late' || one === 'pending.overdue';
  return a === b || a === undefined || b === undefined || (late(a) && late(b));
}

/** What the words call a whole with its parts, whichever of the counts before it is the whole and whichever semicolon ends the list. */
function ofLists({ lists, mentions }: ReadText): Hypothesis[] {
  return lists.flatMap(({ wholes, parts, strength }) => {
    if (strength === 'near') return [];
    const segments = [...new Set(parts.map(({ segment }) => segment))];
    return wholes.flatMap((at) =>
      segments.flatMap((last): Hypothesis[] => {
        const whole = mentions[at]!;
        const all = parts.filter(({ segment }) => segment <= last).map((part) => mentions[part.at]!);
        const alike = whole.value !== undefined && all.every(({ kind, value }) => kind === whole.kind && value !== undefined);
        return alike ? [{ whole, parts: all, listed: true }] : [];
      }),
    );
  });
}
