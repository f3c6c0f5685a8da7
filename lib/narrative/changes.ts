import { figureAt, figureBefore, figureBehind, says } from './beside';
import type { Mention } from './mention';
import type { ReadParagraph } from './paragraph-figures';

/** "1.200 hồ sơ, tăng 200 hồ sơ (20%) so với cùng kỳ (1.000 hồ sơ)": what changed, by how much, from what. */
export interface SaidChange {
  sign: 1 | -1;
  now: Mention;
  before?: Mention;
  by?: Mention;
  percent?: Mention;
}

/** The changes that a paragraph states with at least three of the four figures. */
export function changesIn(paragraph: ReadParagraph, mentions: readonly Mention[]): SaidChange[] {
  const { pieces } = paragraph;
  const mentionAt = (piece: number): Mention => mentions[paragraph.mentionAt.get(piece)!]!;
  return pieces.flatMap((piece, at): SaidChange[] => {
    if (piece.kind !== 'word' || (piece.raw !== 'tăng' && piece.raw !== 'giảm')) return [];
    const sign = piece.raw === 'tăng' ? 1 : -1;
    const word = pieces[at - 1];
    if (word?.kind === 'word' && word.raw === 'cắt') return [];
    const first = figureBehind(paragraph, at, 4);
    if (first === undefined) return [];
    const risen = risenFromTo(paragraph, first.piece, at, mentionAt);
    if (risen !== undefined) return [{ sign, ...risen }];
    const shown = shareFirst(paragraph, first.piece, mentionAt);
    if (shown !== undefined) return [{ sign, ...shown }];
    const here = figureBefore(paragraph, at, 12);
    if (here === undefined || !isCount(paragraph, here.piece) || here.marks.includes(';')) return [];
    // "giảm 123 hồ sơ (giảm 75%)": the change said again; "(… 6.213 hồ sơ), quá hạn giảm 8": what stands in a bracket is of the clause before.
    if (
      isChange(paragraph, here.piece) ||
      (paragraph.groups.group[here.piece] !== -1 && paragraph.groups.group[here.piece] !== paragraph.groups.group[at])
    )
      return [];
    const now = mentionAt(here.piece);
    const said: { by?: Mention; percent?: Mention; before?: Mention } = {};
    let compared = false;
    let next: ReturnType<typeof figureBehind> = first;
    // Up to three figures follow: by how many, by what share, from what.
    for (let i = 0; i < 3 && next !== undefined && !next.marks.includes(';'); i++) {
      compared ||= says(next.words, 'so voi', 'cung ky', 'ky truoc', 'quy truoc', 'thang truoc', 'nam truoc');
      const mention = mentionAt(next.piece);
      if (mention.kind === 'percent' && said.percent === undefined) said.percent = mention;
      else if (mention.kind === 'count' && sameThing(mention, now)) {
        if (compared) {
          said.before ??= mention;
          break;
        }
        if (said.by !== undefined) break;
        said.by = mention;
      } else break;
      next = figureBehind(paragraph, next.piece, 10);
    }
    return Object.keys(said).length >= 2 ? [{ sign, now, ...said }] : [];
  });
}

/** "tăng từ 1.000 lên 1.200 hồ sơ (tăng 20%)". */
function risenFromTo(
  paragraph: ReadParagraph,
  first: number,
  verb: number,
  mentionAt: (piece: number) => Mention,
): Omit<SaidChange, 'sign'> | undefined {
  const words = paragraph.pieces.slice(verb + 1, first).flatMap((piece) => (piece.kind === 'word' ? [piece.folded] : []));
  if (words.at(-1) !== 'tu' || !isCount(paragraph, first)) return undefined;
  const second = figureBehind(paragraph, first, 5);
  // "từ 1.250 hồ sơ (quý II) lên 1.475 hồ sơ".
  if (second === undefined || !isCount(paragraph, second.piece) || !says(second.words, 'len', 'xuong', 'con', 'den')) return undefined;
  const third = figureBehind(paragraph, second.piece, 6);
  const next =
    third !== undefined && isCount(paragraph, third.piece) && isChange(paragraph, third.piece)
      ? figureBehind(paragraph, third.piece, 4)
      : third;
  const percent = next === undefined ? undefined : mentionAt(next.piece);
  return percent?.kind === 'percent' ? { now: mentionAt(second.piece), before: mentionAt(first), percent } : undefined;
}

/** By how many, and not how many. */
function isChange({ pieces }: ReadParagraph, at: number): boolean {
  const before = pieces[at - 1];
  return before?.kind === 'word' && (before.raw === 'tăng' || before.raw === 'giảm' || before.raw === 'thêm');
}

/** "tăng 8,1% (từ 14.320 lên 15.480 hồ sơ)", "tăng 15,7% so với cùng kỳ (2.418 hồ sơ so với 2.090 hồ sơ)". */
function shareFirst(paragraph: ReadParagraph, first: number, mentionAt: (piece: number) => Mention): Omit<SaidChange, 'sign'> | undefined {
  const percent = mentionAt(first);
  const second = percent.kind === 'percent' ? figureBehind(paragraph, first, 10) : undefined;
  const third = second === undefined ? undefined : figureBehind(paragraph, second.piece, 5);
  if (second === undefined || third === undefined || !second.marks.includes('(') || !isCount(paragraph, second.piece)) return undefined;
  const [a, b] = [mentionAt(second.piece), mentionAt(third.piece)];
  if (!isCount(paragraph, third.piece) || !sameThing(a, b) || third.marks.length > 0) return undefined;
  if (second.words.at(-1) === 'tu' && says(third.words, 'len', 'xuong', 'con', 'den')) return { now: b, before: a, percent };
  return says(third.words, 'so voi') ? { now: a, before: b, percent } : undefined;
}

function isCount(paragraph: ReadParagraph, piece: number): boolean {
  return figureAt(paragraph, piece)?.number.kind === 'count';
}

function sameThing(a: Mention, b: Mention): boolean {
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}
