import type { Groups } from './groups';
import type { LocalList } from './part-lists';
import type { Piece } from './pieces';

const COUNTS: ReadonlySet<string> = new Set(['count', 'ratio', 'money', 'score']);

/** Lists that no "trong đó" opens: "Trong số 66 hồ sơ có 40 … và 26 …", "23 …, 41 …; tổng cộng 64", "được giao 50, đã chi 41, còn lại 9". */
export function unmarkedLists(pieces: readonly Piece[], groups: Groups, marked: readonly LocalList[]): LocalList[] {
  const taken = new Set(
    marked.filter(({ wholes, items }) => wholes.length > 0 && items.length > 1).flatMap(({ items }) => items.map(({ piece }) => piece)),
  );
  return sentencesOf(pieces, groups).flatMap(({ from, counts }, i, sentences) => {
    const free = counts.filter((at) => !taken.has(at));
    const before = sentences[i - 1]?.counts.filter((at) => !taken.has(at)) ?? [];
    const outer = before.filter((at) => groups.group[at] === -1);
    return [
      ...totalAfter(pieces, groups, outer.length > 1 ? outer : before, counts),
      ...outOf(pieces, groups, from, counts),
      ...totalAtEnd(pieces, groups, free),
      ...rest(pieces, groups, free, marked),
      ...behind(groups, withoutUnits(pieces, free), marked),
      ...inNextSentence(groups, sentences[i - 1]?.counts ?? [], free),
    ];
  });
}

/** Counts of each sentence, without those in brackets that hold several. */
function sentencesOf(pieces: readonly Piece[], { group, sentence }: Groups): { from: number; counts: number[] }[] {
  const found = new Map<number, { from: number; counts: number[] }>();
  // "Sở Tài chính (03 hồ sơ), Sở Y tế (04 hồ sơ)": a figure alone in its bracket stands in the sentence.
  const figures = pieces.flatMap((piece, at) => (piece.kind === 'figure' ? [group[at]!] : []));
  const counted = new Map<number, number>();
  for (const inside of figures) counted.set(inside, (counted.get(inside) ?? 0) + 1);
  const alone = new Set(figures.filter((inside) => inside !== -1 && counted.get(inside) === 1));
  pieces.forEach((piece, at) => {
    const inside = group[at]!;
    if (inside !== -1 && !(alone.has(inside) && group[inside] === -1)) return;
    const number = sentence[inside === -1 ? at : inside]!;
    const own = found.get(number) ?? { from: at, counts: [] };
    found.set(number, own);
    if (piece.kind === 'figure' && COUNTS.has(piece.number.kind)) own.counts.push(at);
  });
  return [...found.values()];
}

function foldedBefore(pieces: readonly Piece[], at: number, reach: number): string {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < reach; i--) {
    const piece = pieces[i]!;
    // "công dân" adds nothing up.
    if (piece.kind === 'word') words.unshift(piece.folded === 'cong' && piece.raw !== 'cộng' ? 'công' : piece.folded);
    else if (piece.kind === 'other' && piece.number.kind === 'period') words.unshift('ky');
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
    parts.length === 0 ||
    !/^(?:trong|trong so|trong tong so|tren tong so|qua)$/.test(foldedBefore(pieces, whole, 4))
  )
    return [];
  return [{ wholes: [whole], items: parts.map((piece) => ({ piece, segment: segment[piece]! })), strength: 'parts', from }];
}

const TOTAL =
  /(?:^| )(?:tong cong|tong so|tong|cong|ca thay|ca quy|ca nam|ca ky|ca thang|ca (?:huyen|tinh|xa|phuong|so|hai|ba|thanh pho)|toan (?:huyen|tinh|xa|phuong|thanh pho)|tinh chung|chung toan|nhu vay)(?: \w+){0,5}$/;

/** "15 sở và 102 xã, phường tiếp nhận 262 hồ sơ; …": how many units there are is no whole of what they count. */
function withoutUnits(pieces: readonly Piece[], counts: readonly number[]): readonly number[] {
  const thingOf = (at: number): string | undefined => {
    const piece = pieces[at];
    return piece?.kind === 'figure' ? piece.number.thing : undefined;
  };
  const first = counts.findIndex((at) => thingOf(at) !== 'unit');
  return first > 0 && thingOf(counts[first]!) !== undefined ? counts.slice(first) : counts;
}

/** "3 nhóm đơn vị: … 58, … 46, … 11": how many there are that follow. */
function isTally(pieces: readonly Piece[], at: number, following: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'figure' && piece.number.kind === 'count' && piece.number.value === following;
}

/** "…: 165 hồ sơ; …: 2.884 hồ sơ. Cộng hai hệ thống: 3.049 hồ sơ." */
function totalAfter(pieces: readonly Piece[], { segment }: Groups, before: readonly number[], counts: readonly number[]): LocalList[] {
  const [whole] = counts;
  if (whole === undefined || before.length < 2 || !/^(?:tong|cong|nhu vay|tinh chung|ca thay)/.test(foldedBefore(pieces, whole, 8)))
    return [];
  return [
    {
      wholes: [whole],
      items: before.map((piece) => ({ piece, segment: segment[piece]! - segment[before[0]!]! })),
      strength: 'total',
      from: before[0]!,
    },
  ];
}

function totalAtEnd(pieces: readonly Piece[], { segment }: Groups, free: readonly number[]): LocalList[] {
  const last = free.at(-1);
  const named = free.slice(0, -1);
  const parts = named[0] !== undefined && named.length > 2 && isTally(pieces, named[0], named.length - 1) ? named.slice(1) : named;
  if (last === undefined || parts.length < 2) return [];
  const before = foldedBefore(pieces, last, 6);
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

/** "Đã giải quyết 2.598 hồ sơ; trước hạn 2.204 hồ sơ, đúng hạn 391 hồ sơ, quá hạn 3 hồ sơ": believed where the parts are known ones. */
function behind({ segment }: Groups, free: readonly number[], marked: readonly LocalList[]): LocalList[] {
  const [whole, ...parts] = free;
  if (whole === undefined || parts.length < 2 || marked.some(({ wholes }) => wholes.length > 0)) return [];
  return [{ wholes: [whole], items: parts.map((piece) => ({ piece, segment: segment[piece]! })), strength: 'near', from: parts[0]! }];
}

/** "Đã trả kết quả 1.480 hồ sơ. Số trước hạn là 1.200 hồ sơ, số đúng hạn …": one figure, and its parts in the sentence behind. */
function inNextSentence({ segment }: Groups, before: readonly number[], free: readonly number[]): LocalList[] {
  const [whole, ...others] = before;
  if (whole === undefined || others.length > 0 || free.length < 2) return [];
  return [{ wholes: [whole], items: free.map((piece) => ({ piece, segment: segment[piece]! })), strength: 'near', from: free[0]! }];
}
