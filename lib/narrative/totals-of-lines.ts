import type { Mention } from './mention';
import type { Line } from './outline';
import type { ReadParagraph } from './paragraph-figures';

/** What a line or sentence counts for all of those before it, and what each of these counts of the same. */
export interface TotalOfLines {
  whole: Mention;
  /** From the nearest line back; the total may be of the last few alone. */
  parts: readonly Mention[];
}

/** Lines and sentences side by side at most. */
const MOST = 60;
const TOTAL = /^(?:(?:tong|cong|tinh|chung|ca|toan)(?: |$)|nhu vay )/;

/** "a) … tiếp nhận 120 … b) … tiếp nhận 80 … Cộng: tiếp nhận 200 …", in lines or in sentences of one paragraph. */
export function totalsOfLines(
  paragraphs: readonly ReadParagraph[],
  outline: readonly Line[],
  mentions: readonly Mention[],
): TotalOfLines[] {
  const byBlock = new Map(paragraphs.flatMap((one) => (one.place.row === undefined ? [[one.place.block, one] as const] : [])));
  const found = paragraphs.flatMap((paragraph) => inRow(sentencesOf(paragraph, mentions)));
  for (const [at, line] of outline.entries()) {
    const last = byBlock.get(line.block);
    if (last === undefined || !TOTAL.test(beginOf(last.pieces))) continue;
    const siblings: Unit[] = [];
    const bullet = outline[at - 1]?.bullet;
    for (const above of outline.slice(Math.max(0, at - MOST), at).toReversed()) {
      const paragraph = byBlock.get(above.block);
      if (above.bullet !== bullet || paragraph === undefined) break;
      siblings.unshift(unitOf(paragraph, mentions, 0, paragraph.pieces.length));
    }
    found.push(...inRow([...siblings, unitOf(last, mentions, 0, last.pieces.length)]));
  }
  return found;
}

interface Unit {
  isTotal: boolean;
  counts: readonly Mention[];
}

function inRow(units: readonly Unit[]): TotalOfLines[] {
  return units.flatMap((unit, at) => {
    if (!unit.isTotal || at < 2) return [];
    return unit.counts.flatMap((whole) => {
      if (unit.counts.some((other) => other !== whole && other.indicator === whole.indicator)) return [];
      const parts: Mention[] = [];
      for (const before of units.slice(Math.max(0, at - MOST), at).toReversed()) {
        const same = before.counts.filter(({ indicator }) => indicator === whole.indicator);
        if (before.isTotal || same.length !== 1) break;
        parts.push(same[0]!);
      }
      return parts.length > 1 ? [{ whole, parts }] : [];
    });
  });
}

function sentencesOf(paragraph: ReadParagraph, mentions: readonly Mention[]): Unit[] {
  const { pieces, groups } = paragraph;
  const starts = pieces.flatMap((_, at) =>
    groups.group[at] === -1 && (at === 0 || groups.sentence[at] !== groups.sentence[lastOuter(groups.group, at)]) ? [at] : [],
  );
  return starts.length < 3 ? [] : starts.map((start, i) => unitOf(paragraph, mentions, start, starts[i + 1] ?? pieces.length));
}

function lastOuter(group: readonly number[], at: number): number {
  let before = at - 1;
  while (before > 0 && group[before] !== -1) before--;
  return before;
}

function unitOf({ pieces, groups, mentionAt }: ReadParagraph, mentions: readonly Mention[], from: number, to: number): Unit {
  const counts: Mention[] = [];
  for (let at = from; at < to; at++) {
    const mention = groups.group[at] === -1 ? mentions[mentionAt.get(at) ?? -1] : undefined;
    if (mention !== undefined && isExact(mention)) counts.push(mention);
  }
  return { isTotal: TOTAL.test(beginOf(pieces.slice(from, to))), counts };
}

/** Words up to the first figure, folded. */
function beginOf(pieces: ReadParagraph['pieces']): string {
  const end = pieces.findIndex(({ kind }) => kind === 'figure');
  return (end < 0 ? [] : pieces.slice(0, end))
    .flatMap((piece) => (piece.kind === 'word' ? [piece.folded === 'cong' && piece.raw !== 'cộng' ? piece.raw : piece.folded] : []))
    .join(' ');
}

function isExact({ kind, value, approximate, decimals = 0, indicator, scope, others }: Mention): boolean {
  return (
    kind === 'count' &&
    value !== undefined &&
    decimals === 0 &&
    approximate !== true &&
    indicator !== undefined &&
    scope.time === undefined &&
    others.length === 0
  );
}
