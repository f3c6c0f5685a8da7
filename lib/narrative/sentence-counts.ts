import type { CountedThing } from '../vocabulary/counted-thing';
import type { Mention } from './mention';
import type { Line } from './outline';
import type { ReadParagraph } from './paragraph-figures';

/** The counts of one thing that a sentence states, from left to right. */
export interface SentenceCounts {
  block: number;
  /** Which sentence of its paragraph. */
  sentence: number;
  /** What is counted, as far as it is said. */
  thing: string;
  /** The line it begins; absent within a paragraph. */
  line?: Line;
  counts: readonly Mention[];
  /** Of these, the ones outside of all brackets. */
  outer: readonly Mention[];
  /** Those behind which a semicolon stands or the sentence ends. */
  ends: ReadonlySet<Mention>;
  /** Folded words of its beginning, up to the first figure. */
  begin: string;
}

/** Sentences with counts, in reading order; one that counts several things gives each of them. */
export function sentenceCounts(
  paragraphs: readonly ReadParagraph[],
  outline: readonly Line[],
  mentions: readonly Mention[],
): SentenceCounts[] {
  const lines = new Map(outline.map((line) => [line.block, line]));
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.place.row !== undefined) return [];
    const { block } = paragraph.place;
    const line = lines.get(block);
    return sentencesOf(paragraph).flatMap(({ from, to }, sentence) =>
      byThing(countsIn(paragraph, mentions, from, to)).map(({ thing, counts }): SentenceCounts => ({
        block,
        sentence,
        thing,
        ...(line !== undefined && sentence === 0 && { line }),
        counts: counts.map(({ mention }) => mention),
        outer: counts.flatMap(({ mention, isOuter }) => (isOuter ? [mention] : [])),
        ends: new Set(counts.flatMap(({ mention, isEnd }, i) => (isEnd || i === counts.length - 1 ? [mention] : []))),
        begin: wordsUpToFigure(paragraph, from, to),
      })),
    );
  });
}

interface Count {
  mention: Mention;
  isOuter: boolean;
  isEnd: boolean;
}

function sentencesOf({ pieces, groups }: ReadParagraph): { from: number; to: number }[] {
  const starts: number[] = [];
  let last = -1;
  pieces.forEach((_, at) => {
    if (groups.group[at] !== -1 || groups.sentence[at] === last) return;
    last = groups.sentence[at]!;
    starts.push(at);
  });
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? pieces.length }));
}

function countsIn({ pieces, groups, mentionAt }: ReadParagraph, mentions: readonly Mention[], from: number, to: number): Count[] {
  const found: Count[] = [];
  for (let at = from; at < to; at++) {
    const mention = pieces[at]!.kind === 'figure' ? mentions[mentionAt.get(at) ?? -1] : undefined;
    if (mention === undefined || !isPlainCount(mention)) continue;
    let next = at + 1;
    while (next < pieces.length && pieces[next]!.kind === 'word') next++;
    const behind = pieces[next];
    found.push({
      mention,
      isOuter: groups.group[at] === -1,
      isEnd: behind === undefined || (behind.kind === 'mark' && (behind.mark === ';' || behind.mark === '.')),
    });
  }
  return found;
}

/** To the last digit, of the report's own time, and no change. */
function isPlainCount({ kind, value, approximate, decimals = 0, scope, aspects }: Mention): boolean {
  return (
    (kind === 'count' || kind === 'score' || kind === 'money') &&
    value !== undefined &&
    approximate !== true &&
    (kind !== 'count' || decimals === 0) &&
    scope.time === undefined &&
    (['increase', 'decrease', 'before', 'average'] as const).every((aspect) => !aspects.has(aspect))
  );
}

/** Things whose words all count one and the same. */
const ONE: ReadonlySet<CountedThing> = new Set<CountedThing>(['dossier', 'procedure', 'petition', 'money', 'score']);

/** What says nothing of what it counts goes with the count before it. */
function byThing(counts: readonly Count[]): { thing: string; counts: Count[] }[] {
  const kinds = new Map<string, Count[]>();
  let last = '';
  for (const count of counts) {
    const { thing, unitWord, kind } = count.mention;
    if (kind !== 'count') last = kind;
    else if (thing !== undefined && ONE.has(thing)) last = thing;
    else if (unitWord !== undefined) last = unitWord.toLowerCase().split(/[\s,]/u)[0]!;
    else if (last === 'money' || last === 'score') last = '';
    kinds.set(last, [...(kinds.get(last) ?? []), count]);
  }
  const unsaid = kinds.get('');
  const [first, ...others] = [...kinds].filter(([thing]) => thing !== '');
  // "tiếp nhận 640, giải quyết 612, đang giải quyết 28 hồ sơ".
  if (unsaid !== undefined && first !== undefined && others.length === 0) return [{ thing: first[0], counts: [...unsaid, ...first[1]] }];
  return [...kinds].map(([thing, own]) => ({ thing, counts: own }));
}

function wordsUpToFigure({ pieces }: ReadParagraph, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to && pieces[at]!.kind !== 'figure'; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'word') words.push(piece.folded === 'cong' && piece.raw !== 'cộng' ? piece.raw : piece.folded);
  }
  return words.join(' ');
}
