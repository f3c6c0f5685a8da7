import type { Piece } from './pieces';

/** How the pieces of a paragraph lie in brackets and sentences. */
export interface Groups {
  /** By piece: position of the bracket that holds it, −1 outside of all. */
  group: readonly number[];
  /** By opening bracket: where its content ends (exclusive). */
  end: ReadonlyMap<number, number>;
  /** By opening bracket: the group it stands in. */
  parent: ReadonlyMap<number, number>;
  /** By piece: counted sentences of its own group. */
  sentence: readonly number[];
  /** By piece: counted stretches between semicolons and full stops of its own group. */
  segment: readonly number[];
}

/** Brackets are matched as far as they are written; one that is never closed ends at the next semicolon or full stop. */
export function groupsOf(pieces: readonly Piece[]): Groups {
  const end = closings(pieces);
  const parent = new Map<number, number>();
  const group: number[] = [];
  const sentence: number[] = [];
  const segment: number[] = [];
  const open: number[] = [];
  const sentences = new Map<number, number>();
  const segments = new Map<number, number>();
  pieces.forEach((piece, at) => {
    while (open.length > 0 && end.get(open.at(-1)!)! <= at) open.pop();
    const own = open.at(-1) ?? -1;
    group.push(own);
    sentence.push(sentences.get(own) ?? 0);
    segment.push(segments.get(own) ?? 0);
    if (piece.kind !== 'mark') return;
    if (end.has(at)) {
      parent.set(at, own);
      open.push(at);
    }
    if (piece.mark === ';' || piece.mark === '.') segments.set(own, (segments.get(own) ?? 0) + 1);
    if (piece.mark === '.') sentences.set(own, (sentences.get(own) ?? 0) + 1);
  });
  return { group, end, parent, sentence, segment };
}

/**
 * Without brackets that are never closed and open on a date alone, which say no more than a comma: "(tính từ ngày 15/03 đến ngày
 * 14/06: 2.052 hồ sơ, trong đó …".
 */
export function withoutStrayBrackets(pieces: readonly Piece[]): Piece[] {
  const { unclosed } = matched(pieces);
  return pieces.filter((_, at) => !(unclosed.includes(at) && opensOnDate(pieces, at)));
}

function matched(pieces: readonly Piece[]): { end: Map<number, number>; unclosed: number[] } {
  const end = new Map<number, number>();
  const open: number[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'mark') return;
    if (piece.mark === '(') open.push(at);
    if (piece.mark === ')') {
      const start = open.pop();
      if (start !== undefined) end.set(start, at);
    }
  });
  return { end, unclosed: open };
}

function closings(pieces: readonly Piece[]): Map<number, number> {
  const { end, unclosed } = matched(pieces);
  for (const start of unclosed) end.set(start, nextStop(pieces, start, end));
  return end;
}

function nextStop(pieces: readonly Piece[], start: number, end: ReadonlyMap<number, number>): number {
  for (let at = start + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind !== 'mark') continue;
    if (piece.mark === '(' && end.has(at)) at = end.get(at)!;
    else if (piece.mark === ';' || piece.mark === '.') return at;
  }
  return pieces.length;
}

/** "(tính từ ngày 15/03/2022 …:" */
function opensOnDate(pieces: readonly Piece[], start: number): boolean {
  const first = pieces.slice(start + 1).find(({ kind }) => kind === 'figure' || kind === 'other');
  return first?.kind === 'other';
}
