import { figureBefore, figureBehind, says, wordsBefore } from './beside';
import type { Mention } from './mention';
import type { ReadParagraph } from './paragraph-figures';

/** "đạt 93,5%, tăng so với năm 2024 (95,1%)": which of two figures the words call the greater. */
export interface Comparison {
  /** The words, folded. */
  words: string;
  now: Mention;
  other: Mention;
  /** `above`: now is said to be more than the other; `below`: less; `reached`: no less. */
  said: 'above' | 'below' | 'reached';
}

const SAID: readonly { words: readonly string[]; said: Comparison['said'] }[] = [
  { words: ['tang', 'so', 'voi'], said: 'above' },
  { words: ['tang', 'hon'], said: 'above' },
  { words: ['cao', 'hon'], said: 'above' },
  { words: ['nhieu', 'hon'], said: 'above' },
  { words: ['lon', 'hon'], said: 'above' },
  { words: ['vuot', 'chi', 'tieu'], said: 'above' },
  { words: ['vuot', 'muc', 'tieu'], said: 'above' },
  { words: ['vuot', 'ke', 'hoach'], said: 'above' },
  { words: ['vuot', 'muc'], said: 'above' },
  { words: ['vuot', 'so', 'voi'], said: 'above' },
  { words: ['giam', 'so', 'voi'], said: 'below' },
  { words: ['giam', 'hon'], said: 'below' },
  { words: ['thap', 'hon'], said: 'below' },
  { words: ['it', 'hon'], said: 'below' },
  { words: ['nho', 'hon'], said: 'below' },
  { words: ['chua', 'dat'], said: 'below' },
  { words: ['khong', 'dat'], said: 'below' },
  { words: ['chua', 'dap', 'ung'], said: 'below' },
  { words: ['dat', 'chi', 'tieu'], said: 'reached' },
  { words: ['dat', 'muc', 'tieu'], said: 'reached' },
  { words: ['dat', 'va', 'vuot'], said: 'reached' },
];

const BY_FIRST_WORD = new Map<string, (typeof SAID)[number][]>();
for (const one of SAID) BY_FIRST_WORD.set(one.words[0]!, [...(BY_FIRST_WORD.get(one.words[0]!) ?? []), one]);

/** Words between the comparison and the figures it compares. */
const REACH = 9;
const KINDS: ReadonlySet<string> = new Set(['count', 'percent', 'score', 'money']);
const EARLIER = /(?:^| )(?:truoc|cung ky|nam ngoai|ky truoc)(?: |$)/;

/** What is said of two figures before it: "đạt 77,1%, chỉ tiêu 80%, đạt", "chỉ tiêu 80%, kết quả 73,5%, vượt chỉ tiêu". */
function ofGoalBefore(paragraph: ReadParagraph, mentions: readonly Mention[], from: number): { now: Mention; other: Mention } | undefined {
  const last = figureBefore(paragraph, from, 3);
  if (last === undefined || last.marks.some((mark) => mark !== ',')) return undefined;
  const first = figureBefore(paragraph, last.piece, 6);
  if (first === undefined || first.marks.some((mark) => mark !== ',')) return undefined;
  const [a, b] = [first, last].map(({ piece }) => mentions[paragraph.mentionAt.get(piece)!]!) as [Mention, Mention];
  // By the words right before each: the whole sentence may speak of goals.
  const [isGoal, isGoalToo] = [first, last].map(({ piece }) => says(wordsBefore(paragraph, piece), 'chi tieu', 'muc tieu', 'ke hoach'));
  if (!alike(a, b) || isGoal === isGoalToo) return undefined;
  return isGoalToo === true ? { now: a, other: b } : { now: b, other: a };
}

function markAt(piece: ReadParagraph['pieces'][number] | undefined): string {
  return piece?.kind === 'mark' ? piece.mark : '';
}

/** "…, chỉ tiêu 80%, đạt;": the verdict alone. */
function verdictAt({ pieces }: ReadParagraph, at: number): Comparison['said'] | undefined {
  const [before, next, after] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  const isEnd = (piece: typeof next): boolean => piece === undefined || /[;.,)]/.test(markAt(piece));
  if (before?.kind !== 'mark' || before.mark !== ',') return undefined;
  if (isWord(pieces[at], 'dat') && isEnd(next)) return 'reached';
  if (isWord(pieces[at], 'vuot') && isEnd(next)) return 'above';
  return (isWord(pieces[at], 'chua') || isWord(pieces[at], 'khong')) && isWord(next, 'dat') && isEnd(after) ? 'below' : undefined;
}

export function comparisonsIn(paragraph: ReadParagraph, mentions: readonly Mention[]): Comparison[] {
  const found: Comparison[] = [];
  paragraph.pieces.forEach((_, at) => {
    const made = comparisonAt(paragraph, mentions, at);
    if (made === undefined) return;
    // "đạt 82%, cao hơn năm trước (71%) và cao hơn chỉ tiêu (80%)": what the first was held against is not what the second is of.
    const first = found.findLast(({ other }) => other === made.now);
    found.push(first === undefined ? made : { ...made, now: first.now });
  });
  return found;
}

function comparisonAt(paragraph: ReadParagraph, mentions: readonly Mention[], at: number): Comparison | undefined {
  const { pieces } = paragraph;
  const first = pieces[at];
  if (first?.kind !== 'word') return undefined;
  const hit = BY_FIRST_WORD.get(first.folded)?.find(({ words }) => words.every((word, i) => isWord(pieces[at + i], word)));
  const verdict = hit === undefined ? verdictAt(paragraph, at) : undefined;
  if (verdict !== undefined) {
    const judged = ofGoalBefore(paragraph, mentions, at);
    return judged && { words: verdict, said: verdict, ...judged };
  }
  if (hit === undefined) return undefined;
  // "chưa đạt chỉ tiêu" is not "đạt chỉ tiêu", nor is "không vượt".
  const before = pieces[at - 1];
  if (before?.kind === 'word' && ['chua', 'khong', 'chang', 'phai', 'can', 'phan'].includes(before.folded)) return undefined;
  const end = at + hit.words.length - 1;
  const isLast = pieces[end + 1] === undefined || /[;.,)]/.test(markAt(pieces[end + 1]));
  const made = (isLast ? ofGoalBefore(paragraph, mentions, at) : undefined) ?? around(paragraph, mentions, at, end);
  return made && { words: hit.words.join(' '), said: hit.said, ...made };
}

function isWord(piece: ReadParagraph['pieces'][number] | undefined, folded: string): boolean {
  return piece?.kind === 'word' && piece.folded === folded;
}

function around(
  paragraph: ReadParagraph,
  mentions: readonly Mention[],
  from: number,
  to: number,
): { now: Mention; other: Mention } | undefined {
  const mentionAt = (piece: number): Mention => mentions[paragraph.mentionAt.get(piece)!]!;
  const behind = figureBehind(paragraph, to, REACH);
  if (behind === undefined || behind.marks.includes(';')) return undefined;
  const first = mentionAt(behind.piece);
  const next = figureBehind(paragraph, behind.piece, 7);
  const second = next === undefined ? undefined : mentionAt(next.piece);
  // Both stand behind: "… giảm so với cùng kỳ (quý II/2025: 14 hồ sơ; quý II/2026: 22 hồ sơ)".
  if (second !== undefined && alike(first, second) && next !== undefined) {
    const [firstIs, secondIs] = [whenOf(paragraph, to, behind.piece), whenOf(paragraph, behind.piece, next.piece)];
    // "giảm so với quý trước (từ 47 hồ sơ lên 63 hồ sơ)".
    if (/(?:^| )tu$/.test(firstIs.words) && /^(?:len|xuong|con|den)(?: |$)/.test(secondIs.words)) return { now: second, other: first };
    if (EARLIER.test(secondIs.words) && !EARLIER.test(firstIs.words)) return { now: first, other: second };
    if (EARLIER.test(firstIs.words) && /(?:^| )(?:nay)(?: |$)/.test(secondIs.words)) return { now: second, other: first };
    if (firstIs.year !== undefined && secondIs.year !== undefined && firstIs.year !== secondIs.year)
      return firstIs.year < secondIs.year ? { now: second, other: first } : { now: first, other: second };
  }
  // "2.070 hồ sơ, bằng 60% số hồ sơ mới (3.450 hồ sơ), vượt chỉ tiêu 65%": the nearest of the same kind, past what stands in brackets.
  let ahead = figureBefore(paragraph, from, 6);
  const outside = paragraph.groups.group[from];
  while (ahead !== undefined && paragraph.groups.group[ahead.piece] !== outside && !ahead.marks.includes(';'))
    ahead = figureBefore(paragraph, ahead.piece, 8);
  if (ahead === undefined || ahead.marks.includes(';')) return undefined;
  const now = mentionAt(ahead.piece);
  return alike(now, first) ? { now, other: first } : undefined;
}

function alike(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || !KINDS.has(a.kind) || a.value === undefined || b.value === undefined) return false;
  return a.kind !== 'count' || a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}

/** What stands between two pieces says of when the second is. */
function whenOf({ pieces, text }: ReadParagraph, from: number, to: number): { words: string; year?: number } {
  const all = pieces.slice(from + 1, to);
  const between = all.slice(all.findLastIndex(({ kind }, i) => kind === 'mark' && i < all.length - 1) + 1);
  const words = between.flatMap((piece) => (piece.kind === 'word' ? [piece.folded] : [])).join(' ');
  const other = between.findLast((piece) => piece.kind === 'other');
  const year = other === undefined ? undefined : /(?:19|20)\d{2}/.exec(text.slice(other.start, other.end))?.[0];
  return { words, ...(year !== undefined && { year: Number(year) }) };
}
