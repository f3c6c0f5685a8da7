import type { Groups } from './groups';
import type { LocalList } from './part-lists';
import type { Piece } from './pieces';

const COUNTS: ReadonlySet<string> = new Set(['count', 'ratio', 'money', 'score']);

/** Lists that no "trong đó" opens: "Trong số 66 hồ sơ có 40 … và 26 …", "23 …, 41 …; tổng cộng 64", "được giao 50, đã chi 41, còn lại 9". */
export function unmarkedLists(pieces: readonly Piece[], groups: Groups, marked: readonly LocalList[]): LocalList[] {
  const taken = new Set(marked.filter(({ wholes }) => wholes.length > 0).flatMap(({ items }) => items.map(({ piece }) => piece)));
  return sentencesOf(pieces, groups).flatMap(({ from, counts }) => {
    const free = counts.filter((at) => !taken.has(at));
    return [...outOf(pieces, groups, from, counts), ...totalAtEnd(pieces, groups, free), ...rest(pieces, groups, free, marked)];
  });
}

/** Counts outside of brackets, by sentence. */
function sentencesOf(pieces: readonly Piece[], { group, sentence }: Groups): { from: number; counts: number[] }[] {
  const found = new Map<number, { from: number; counts: number[] }>();
  pieces.forEach((piece, at) => {
    if (group[at] !== -1) return;
    const own = found.get(sentence[at]!) ?? { from: at, counts: [] };
    found.set(sentence[at]!, own);
    if (piece.kind === 'figure' && COUNTS.has(piece.number.kind)) own.counts.push(at);
  });
  return [...found.values()];
}

function foldedBefore(pieces: readonly Piece[], at: number, reach: number): string {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < reach; i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'word') words.unshift(piece.folded);
    else if (piece.kind !== 'mark' || piece.mark !== ':') break;
  }
  return words.join(' ');
}

function foldedBehind(pieces: readonly Piece[], at: number, reach: number): string {
  const words: string[] = [];
  for (let i = at + 1; i < pieces.length && words.length < reach; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') break;
    words.push(piece.folded);
  }
  return words.join(' ');
}

/** "Trong số 66 hồ sơ liên thông có 40 hồ sơ … và 28 hồ sơ …" */
function outOf(pieces: readonly Piece[], { segment }: Groups, from: number, counts: readonly number[]): LocalList[] {
  const [whole, ...parts] = counts;
  if (
    whole === undefined ||
    parts.length < 2 ||
    !/^(?:trong|trong so|trong tong so|tren tong so|qua)$/.test(foldedBefore(pieces, whole, 4))
  )
    return [];
  return [{ wholes: [whole], items: parts.map((piece) => ({ piece, segment: segment[piece]! })), strength: 'parts', from }];
}

const TOTAL = /(?:^| )(?:tong cong|tong so|tong|ca thay|ca quy|ca nam|ca ky|ca thang)(?: (?:la|gom|co|dat|kiem tra))?$/;

function totalAtEnd(pieces: readonly Piece[], { segment }: Groups, free: readonly number[]): LocalList[] {
  const last = free.at(-1);
  const parts = free.slice(0, -1);
  if (last === undefined || parts.length < 2) return [];
  const before = foldedBefore(pieces, last, 5);
  if (!TOTAL.test(before)) return [];
  const strength = /(?:tong cong|ca thay)/.test(before) ? 'closed' : 'total';
  return [
    { wholes: [last], items: parts.map((piece) => ({ piece, segment: segment[piece]! - segment[parts[0]!]! })), strength, from: parts[0]! },
  ];
}

/** Three figures, the last of which is what is left of the first. */
function rest(pieces: readonly Piece[], { segment }: Groups, free: readonly number[], marked: readonly LocalList[]): LocalList[] {
  const [whole, ...parts] = free;
  const last = parts.at(-1);
  if (whole === undefined || last === undefined || parts.length !== 2 || marked.some(({ items }) => items.length > 0)) return [];
  if (!/con lai/.test(foldedBefore(pieces, last, 4)) && !/^(?:con lai)/.test(foldedBehind(pieces, last, 3))) return [];
  return [{ wholes: [whole], items: parts.map((piece) => ({ piece, segment: segment[piece]! })), strength: 'rest', from: parts[0]! }];
}
