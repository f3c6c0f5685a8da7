import type { Groups } from './groups';
import type { Piece } from './pieces';
import { unmarkedLists } from './unmarked-lists';

/** How firmly the text says that the parts make the whole: `closed` "gồm", `parts` "trong đó", `some` "trong đó có", `bracket`,
 * `total` "…, tổng cộng", `rest` "…, còn lại …", `near`: nothing but
 * that they stand behind it. */
export type ListStrength = 'closed' | 'parts' | 'some' | 'bracket' | 'colon' | 'total' | 'rest' | 'near';

export interface ListItem {
  /** Position among the pieces. */
  piece: number;
  /** Counted stretches between semicolons: the list may end with any of them. */
  segment: number;
}

/** "5.671 hồ sơ (trực tuyến 4.953 hồ sơ; trực tiếp 718 hồ sơ)" within one paragraph. */
export interface LocalList {
  /** Candidates for the whole, the likeliest first; none: it stands in a paragraph before, or is missing. */
  wholes: readonly number[];
  items: readonly ListItem[];
  strength: ListStrength;
  /** Position of the first piece of the list. */
  from: number;
}

interface Marker {
  /** First piece of the words, and first piece behind them. */
  from: number;
  to: number;
  strength: ListStrength;
}

const MARKERS: readonly { words: readonly string[]; strength: ListStrength }[] = [
  { words: ['trong', 'do', 'gom'], strength: 'closed' },
  { words: ['trong', 'do', 'bao', 'gom'], strength: 'closed' },
  { words: ['trong', 'do', 'co'], strength: 'some' },
  { words: ['trong', 'do', 'chu', 'yeu'], strength: 'some' },
  { words: ['trong', 'do'], strength: 'parts' },
  { words: ['trong', 'so', 'do', 'co'], strength: 'some' },
  { words: ['trong', 'so', 'do'], strength: 'parts' },
  { words: ['trong', 'so', 'nay'], strength: 'parts' },
  { words: ['bao', 'gom', 'ca'], strength: 'some' },
  { words: ['bao', 'gom'], strength: 'closed' },
  { words: ['gom', 'co'], strength: 'closed' },
  { words: ['gom', 'ca'], strength: 'some' },
  { words: ['gom'], strength: 'closed' },
  { words: ['chia', 'ra'], strength: 'closed' },
  { words: ['chia', 'theo'], strength: 'closed' },
  { words: ['phan', 'theo'], strength: 'closed' },
  { words: ['phan', 'ra'], strength: 'closed' },
  { words: ['duoc', 'chia', 'thanh'], strength: 'closed' },
  { words: ['cu', 'the', 'la'], strength: 'parts' },
  { words: ['cu', 'the', 'nhu', 'sau'], strength: 'parts' },
  { words: ['cu', 'the'], strength: 'parts' },
  { words: ['trong', 'nay'], strength: 'parts' },
];

/** The longest first. */
const BY_FIRST_WORD = new Map<string, typeof MARKERS>();
for (const marker of MARKERS.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = marker.words[0]!;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), marker]);
}

/** Words that stand between a whole and its bracket at most: "hồ sơ mới", "hồ sơ TTHC các loại". */
const TO_BRACKET = 6;
const WHOLES: ReadonlySet<string> = new Set(['count', 'ratio', 'money', 'score']);
const PARTS: ReadonlySet<string> = new Set(['count', 'ratio', 'money', 'score', 'blank']);

export function localLists(pieces: readonly Piece[], groups: Groups): LocalList[] {
  const markers = [...saidMarkers(pieces), ...brackets(pieces, groups), ...colons(pieces, groups)].toSorted((a, b) => a.from - b.from);
  const divisions = new Map<number, readonly number[]>();
  const marked = markers.map((marker): LocalList => {
    const group = groups.group[marker.to] ?? groups.group[marker.from] ?? -1;
    const end = regionEnd(pieces, groups, marker, group);
    const opens = group === -1 && marker.strength === 'closed' && isFirst(pieces, marker.from);
    const sentence = groups.sentence[marker.from]!;
    // "Phân theo nội dung: …. Phân theo nguồn: …": both divide the same.
    const wholes = (opens ? divisions.get(sentence - 1) : undefined) ?? wholesOf(pieces, groups, marker, group);
    if (opens) divisions.set(sentence, wholes);
    return {
      wholes,
      items: itemsIn(pieces, groups, marker, end, group, markers),
      strength: marker.strength,
      from: marker.from,
    };
  });
  return [...marked, ...unmarkedLists(pieces, groups, marked)];
}

/** It begins its sentence. */
function isFirst(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before === undefined || (before.kind === 'mark' && before.mark === '.');
}

function saidMarkers(pieces: readonly Piece[]): Marker[] {
  const found: Marker[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const hit =
      piece.kind === 'word'
        ? BY_FIRST_WORD.get(piece.folded)?.find(({ words }) => words.every((word, i) => isWord(pieces[at + i], word)))
        : undefined;
    if (hit === undefined) continue;
    found.push({ from: at, to: at + hit.words.length, strength: hit.strength });
    at += hit.words.length - 1;
  }
  return found;
}

function isWord(piece: Piece | undefined, folded: string): boolean {
  return piece?.kind === 'word' && piece.folded === folded;
}

/** A bracket right behind a count that begins with a label or a count, and no marker word of its own. */
function brackets(pieces: readonly Piece[], { end }: Groups): Marker[] {
  return [...end.keys()].flatMap((open) => {
    let back = open - 1;
    while (back >= 0 && open - back <= TO_BRACKET && pieces[back]!.kind === 'word') back--;
    const before = pieces[back];
    if (before?.kind !== 'figure' || !WHOLES.has(before.number.kind)) return [];
    const inside = pieces.slice(open + 1, end.get(open));
    const figures = inside.flatMap((piece) => (piece.kind === 'figure' && PARTS.has(piece.number.kind) ? [piece] : []));
    if (figures.length < 2 || saidMarkers(inside.slice(0, 4)).length > 0) return [];
    return [{ from: open, to: open + 1, strength: 'bracket' as const }];
  });
}

/** "Tổng số: 100 hồ sơ: trực tuyến 80 hồ sơ, trực tiếp 20 hồ sơ", "560 hồ sơ được phân bổ như sau: …". */
function colons(pieces: readonly Piece[], { end }: Groups): Marker[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'mark' || piece.mark !== ':' || end.has(at)) return [];
    let back = at - 1;
    while (back >= 0 && at - back <= TO_BRACKET && pieces[back]!.kind === 'word') back--;
    const before = pieces[back];
    // Behind words a label may end here and not a whole: then a figure follows at once.
    if (
      before?.kind !== 'figure' ||
      !WHOLES.has(before.number.kind) ||
      (back < at - 1 && saidMarkers(pieces.slice(back + 1, at)).some(({ strength }) => strength !== 'parts'))
    )
      return [];
    return [{ from: at, to: at + 1, strength: 'colon' as const }];
  });
}

function regionEnd(pieces: readonly Piece[], { group, end, sentence }: Groups, { to }: Marker, own: number): number {
  if (own >= 0) return end.get(own) ?? pieces.length;
  const stop = pieces.findIndex((_, at) => at >= to && sentence[at] !== sentence[to] && group[at] === own);
  return stop < 0 ? pieces.length : stop;
}

/** The nearest count before; in a bracket, the one before the bracket; at the beginning of a sentence, those of the sentence before. */
function wholesOf(
  pieces: readonly Piece[],
  { group, parent, sentence, segment }: Groups,
  { from, strength }: Marker,
  own: number,
): number[] {
  const isWhole = (at: number, inGroup: number): boolean => {
    const piece = pieces[at]!;
    return piece.kind === 'figure' && WHOLES.has(piece.number.kind) && group[at] === inGroup;
  };
  const before = (inGroup: number, until: number): number[] => {
    const found: number[] = [];
    for (let at = until - 1; at >= 0; at--) if (isWhole(at, inGroup)) found.push(at);
    return found;
  };
  const here = before(own, from).filter((at) => sentence[at] === sentence[from]);
  const [nearest] = here;
  if (nearest !== undefined) {
    const before = pieces[from - 1];
    // "…; chia theo lĩnh vực: …" goes back to what the sentence began with.
    if (segment[nearest] !== segment[from]) {
      if (strength === 'closed')
        return before?.kind === 'mark' && before.mark === ';' && !isWord(pieces[from], 'gom') ? here.slice(-1) : [];
      return here.length > 1 ? [here.at(-1)!, nearest] : [nearest];
    }
    return withNeighbour(pieces, here);
  }
  if (own >= 0) return withNeighbour(pieces, before(parent.get(own) ?? -1, own));
  if (strength === 'closed' && from > 0 && pieces[from - 1]?.kind === 'word') return [];
  return before(own, from).filter((at) => sentence[at] === (sentence[from] ?? 0) - 1);
}

/** "41 TTHC thuộc 6 lĩnh vực (…)": either may be divided. */
function withNeighbour(pieces: readonly Piece[], [nearest, other]: readonly number[]): number[] {
  if (nearest === undefined) return [];
  const close =
    other !== undefined && nearest - other <= TO_BRACKET && pieces.slice(other + 1, nearest).every(({ kind }) => kind === 'word');
  return close ? [nearest, other] : [nearest];
}

function itemsIn(
  pieces: readonly Piece[],
  { group, segment, parent }: Groups,
  { to }: Marker,
  end: number,
  own: number,
  markers: readonly Marker[],
): ListItem[] {
  const nested = markers.filter(
    (marker) => marker.from >= to && marker.from < end && group[marker.from] === own && marker.strength !== 'bracket',
  );
  const items: ListItem[] = [];
  for (let at = to; at < end; at++) {
    const piece = pieces[at]!;
    if (piece.kind !== 'figure' || group[at] !== own || !PARTS.has(piece.number.kind)) continue;
    // Parts of a part, up to the next semicolon.
    if (nested.some((marker) => marker.from < at && items.some((item) => item.piece < marker.from) && segment[marker.from] === segment[at]))
      continue;
    items.push({ piece: at, segment: segment[at]! - segment[to]! });
  }
  return items.length > 0 ? items : aloneInBrackets(pieces, { group, parent, segment }, to, end, own);
}

/** "gồm nhóm đất đai (40 TTHC), nhóm xây dựng (35 TTHC)": each part in a bracket of its own. */
function aloneInBrackets(
  pieces: readonly Piece[],
  { group, parent, segment }: Pick<Groups, 'group' | 'parent' | 'segment'>,
  from: number,
  end: number,
  own: number,
): ListItem[] {
  const items: ListItem[] = [];
  for (let at = from; at < end; at++) {
    const piece = pieces[at]!;
    const inside = group[at]!;
    if (piece.kind !== 'figure' || inside === own || parent.get(inside) !== own || !PARTS.has(piece.number.kind)) continue;
    if (items.some((item) => group[item.piece] === inside)) return [];
    items.push({ piece: at, segment: segment[inside]! });
  }
  return items;
}
