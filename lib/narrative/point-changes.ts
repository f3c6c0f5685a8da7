import { figureBefore, figureBehind, says } from './beside';
import type { Mention } from './mention';
import type { ReadParagraph } from './paragraph-figures';

/** "đạt 79,2%, tăng 4,1 điểm phần trăm so với quý trước (75,1%)". */
export interface PointChange {
  sign: 1 | -1;
  now: Mention;
  by: Mention;
  before: Mention;
}

/** Changes of a rate that a paragraph states with all three figures. */
export function pointChangesIn(paragraph: ReadParagraph, mentions: readonly Mention[]): PointChange[] {
  const mentionAt = (piece: number): Mention => mentions[paragraph.mentionAt.get(piece)!]!;
  return paragraph.pieces.flatMap((piece, at): PointChange[] => {
    if (piece.kind !== 'word' || (piece.raw !== 'tăng' && piece.raw !== 'giảm')) return [];
    const [here, by] = [figureBefore(paragraph, at, 6), figureBehind(paragraph, at, 2)];
    const from = by === undefined ? undefined : figureBehind(paragraph, by.piece, 10);
    if (here === undefined || by === undefined || from === undefined || by.marks.length > 0 || !says(from.words, 'so voi')) return [];
    const [now, change, before] = [mentionAt(here.piece), mentionAt(by.piece), mentionAt(from.piece)];
    const isPoints = change.kind === 'percent' || (change.kind === 'score' && says(from.words, 'phan tram'));
    if (now.kind !== 'percent' || before.kind !== 'percent' || !isPoints || [here, from].some(({ marks }) => marks.includes(';')))
      return [];
    return [{ sign: piece.raw === 'tăng' ? 1 : -1, now, by: change, before }];
  });
}
