import type { ReadParagraph } from './paragraph-figures';
import { whatIsSaid, type Said, type Word } from './phrases';
import type { FigurePiece, Piece } from './pieces';

/** Words between a share and its base at most. */
const REACH = 10;

export interface Neighbour {
  /** Position among the pieces. */
  piece: number;
  /** Folded words between. */
  words: readonly string[];
  marks: readonly string[];
}

/** The figure before a piece in the same sentence, with what stands between; brackets without figures are skipped. */
export function figureBefore({ pieces }: ReadParagraph, from: number, reach = REACH): Neighbour | undefined {
  return neighbour(pieces, from, -1, reach);
}

export function figureBehind({ pieces }: ReadParagraph, from: number, reach = REACH): Neighbour | undefined {
  return neighbour(pieces, from, 1, reach);
}

function neighbour(pieces: readonly Piece[], from: number, step: 1 | -1, reach: number): Neighbour | undefined {
  const words: string[] = [];
  const marks: string[] = [];
  for (let at = from + step; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]!;
    if (piece.kind === 'figure') return { piece: at, words: step < 0 ? words.reverse() : words, marks };
    if (piece.kind === 'word' && words.push(piece.folded) > reach) return undefined;
    if (piece.kind === 'mark') {
      if (piece.mark === '.') return undefined;
      marks.push(piece.mark);
    }
  }
  return undefined;
}

export function figureAt({ pieces }: ReadParagraph, at: number): FigurePiece | undefined {
  const piece = pieces[at];
  return piece?.kind === 'figure' ? piece : undefined;
}

/** What the words behind a piece say, up to the next mark or figure. */
export function saidBehind({ pieces }: ReadParagraph, from: number): Said {
  const words: Word[] = [];
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind !== 'word') break;
    words.push(piece);
  }
  return whatIsSaid(words);
}

/** Folded words behind a piece up to the next mark or figure. */
export function wordsBehind({ pieces }: ReadParagraph, from: number): string[] {
  const words: string[] = [];
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind !== 'word') break;
    words.push(piece.folded);
  }
  return words;
}

/** Folded words before a piece up to the next mark or figure. */
export function wordsBefore({ pieces }: ReadParagraph, from: number): string[] {
  const words: string[] = [];
  for (let at = from - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece.kind !== 'word') break;
    words.unshift(piece.folded);
  }
  return words;
}

/** "tong so" among the words. */
export function says(words: readonly string[], ...phrases: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
