import type { Line } from './outline';
import type { ReadParagraph } from './paragraph-figures';
import type { PartList } from './part-list';
import type { LocalList } from './part-lists';

/** All lists of a report: those within a paragraph, and those whose parts stand in the lines below their whole. */
export function blockLists(outline: readonly Line[], paragraphs: readonly ReadParagraph[]): PartList[] {
  const byBlock = new Map<number, ReadParagraph>();
  for (const paragraph of paragraphs) if (paragraph.place.row === undefined) byBlock.set(paragraph.place.block, paragraph);
  const lists: PartList[] = [];
  for (const paragraph of paragraphs)
    for (const list of paragraph.lists) {
      const made = toMentions(paragraph, list);
      if (made !== undefined) lists.push(made);
    }
  outline.forEach((line, at) => {
    const paragraph = byBlock.get(line.block);
    if (paragraph === undefined) return;
    lists.push(...listBelow(outline, at, paragraph, byBlock));
  });
  return lists;
}

function toMentions({ mentionAt }: ReadParagraph, { wholes, items, strength }: LocalList): PartList | undefined {
  if (wholes.length === 0 || items.length === 0) return undefined;
  return {
    wholes: wholes.flatMap((piece) => mentionAt.get(piece) ?? []),
    parts: items.flatMap(({ piece, segment }) => {
      const at = mentionAt.get(piece);
      return at === undefined ? [] : [{ at, segment }];
    }),
    strength,
  };
}

/** Lines that a whole can have below it; more are no list of parts. */
const MOST_LINES = 60;

/** "Tổng số …: 5.770 hồ sơ, trong đó:" and the lines below it. */
function listBelow(
  outline: readonly Line[],
  at: number,
  paragraph: ReadParagraph,
  byBlock: ReadonlyMap<number, ReadParagraph>,
): PartList[] {
  const line = outline[at]!;
  const opening = paragraph.lists.findLast((list) => list.items.length === 0 && endsOpen(paragraph, list));
  const first = outline[at + 1];
  if (first === undefined) return [];
  const isDeeper = isWider(line, first);
  if ((opening === undefined || opening.strength === 'colon') && !(isDeeper && endsWithCount(paragraph))) return [];
  const below: Line[] = [];
  for (const next of outline.slice(at + 1, at + 1 + MOST_LINES)) {
    if (isDeeper ? next.bullet === line.bullet || next.bullet === '' : next.bullet !== line.bullet) break;
    if (next.bullet === first.bullet) below.push(next);
    else if (isDeeper && isWider(next, first)) break;
  }
  const parts = below.flatMap(({ block }, segment) => outerCounts(byBlock.get(block)).map((mention) => ({ at: mention, segment })));
  if (parts.length < 2) return [];
  const wholes =
    opening === undefined ? outerCounts(paragraph).slice(-1) : opening.wholes.flatMap((piece) => paragraph.mentionAt.get(piece) ?? []);
  return wholes.length === 0 ? [] : [{ wholes, parts, strength: opening?.strength ?? 'colon', lines: true }];
}

const ORDER = ['A', 'I', '1', '1.1', 'a', '*', '', '-', '+', '•'];

function isWider(line: Line, than: Line): boolean {
  return ORDER.indexOf(line.bullet) < ORDER.indexOf(than.bullet);
}

/** Nothing but words follows "trong đó" to the end of the paragraph. */
function endsOpen({ pieces }: ReadParagraph, { from }: LocalList): boolean {
  return (
    pieces.slice(from).every((piece) => piece.kind === 'word' || (piece.kind === 'mark' && piece.mark !== '.')) && pieces.length - from < 8
  );
}

/** "- Số hồ sơ đã giải quyết: 895 hồ sơ" with nothing behind it. */
function endsWithCount({ pieces }: ReadParagraph): boolean {
  const last = pieces.findLastIndex((piece) => piece.kind === 'figure');
  return last >= 0 && pieces.slice(last + 1).every((piece) => piece.kind === 'mark' && piece.mark !== ')');
}

/** Counts of a line outside of brackets, without those that only divide one of them. */
function outerCounts(paragraph: ReadParagraph | undefined): number[] {
  if (paragraph === undefined) return [];
  const inner = new Set(paragraph.lists.filter(({ wholes }) => wholes.length > 0).flatMap(({ items }) => items.map(({ piece }) => piece)));
  return paragraph.pieces.flatMap((piece, at) => {
    if (piece.kind !== 'figure' || paragraph.groups.group[at] !== -1 || inner.has(at)) return [];
    return ['count', 'ratio', 'money', 'blank'].includes(piece.number.kind) ? (paragraph.mentionAt.get(at) ?? []) : [];
  });
}
