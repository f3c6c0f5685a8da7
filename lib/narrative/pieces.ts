import { fold } from '../text/normalise';
import { scanNumbers, type ScannedNumber } from './figures/scan';
import type { Word } from './phrases';

/** Marks that divide a text. A full stop divides only before a capital letter, a dash only between spaces. */
export type Mark = ';' | ',' | '.' | ':' | '(' | ')' | '-';

export type Piece =
  | ({ kind: 'word' } & Word)
  | { kind: 'mark'; mark: Mark; start: number; end: number }
  /** A figure with its unit word. */
  | { kind: 'figure'; number: ScannedNumber; start: number; end: number }
  /** A date, a period, a document: says when or by what, counts nothing. */
  | { kind: 'other'; number: ScannedNumber; start: number; end: number };

export type FigurePiece = Extract<Piece, { kind: 'figure' }>;

const FIGURES: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'score', 'ratio', 'range', 'blank']);
const TOKEN = /[\p{L}\p{M}&]+|[;,:()[\]]|[.?](?=\s+["“(*]*\p{Lu}|\s*$|\/\.)|(?<=\s)[-–—](?=\s)/gu;

/** Bullet or number at the beginning of a line. */
const BULLET = /^[\s*#_>]*[-+•–—*·]?\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-hđ]|[ivx]{1,4})[.)](?=[\s*])[\s*]*)?/u;

const foldedWords = new Map<string, string>();

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size > 20_000) foldedWords.clear();
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
}

/** A paragraph cut into words, marks and numbers; the bullet at its beginning and stretches that say nothing are left out. */
export function piecesOf(text: string, silent: readonly (readonly [number, number])[] = []): { pieces: Piece[]; numbers: ScannedNumber[] } {
  const numbers = scanNumbers(text);
  const pieces: Piece[] = [];
  const begin = BULLET.exec(text)?.[0].length ?? 0;
  let from = begin;
  for (const number of numbers) {
    // The number of the line says nothing of what it counts.
    if (number.kind === 'label' && number.end <= begin) continue;
    pushWords(pieces, text, from, number.start);
    const end = Math.max(number.unitEnd, number.end);
    // "mức độ 3", "Bước 2": the words say what is counted, the number counts nothing.
    if (number.kind === 'label') pushLabel(pieces, text, number);
    else if (isWhere(text, number)) pushWords(pieces, text, number.end, end);
    else pieces.push({ kind: FIGURES.has(number.kind) ? 'figure' : 'other', number, start: number.start, end });
    from = Math.max(from, end);
  }
  pushWords(pieces, text, from, text.length);
  const heard =
    silent.length === 0
      ? pieces
      : pieces.filter((piece) => piece.kind !== 'word' || !silent.some(([start, end]) => piece.start >= start && piece.end <= end));
  return { pieces: heard, numbers };
}

function pushWords(pieces: Piece[], text: string, from: number, to: number): void {
  if (to <= from) return;
  // The end of the stretch is not the end of the text: a stop is judged by what follows it there.
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const [token] = match;
    const [start, end] = [match.index, match.index + token.length];
    const mark = markOf(token);
    pieces.push(
      mark === undefined
        ? { kind: 'word', folded: foldWord(token), raw: token.toLowerCase(), start, end }
        : { kind: 'mark', mark, start, end },
    );
  }
}

/** "ở 14 xã, thị trấn là 4.569 hồ sơ": the units say whose dossiers are counted. */
function isWhere(text: string, { thing, start, unitEnd }: ScannedNumber): boolean {
  return (
    thing === 'unit' &&
    /^\s*(?:là|:|có|đạt|tiếp nhận|đã|gồm)/iu.test(text.slice(unitEnd, unitEnd + 20)) &&
    /(?<!\p{L})(?:ở|tại|của|cho|ubnd|thuộc|với|trên)(?:\s+\p{L}+)?\s*$/iu.test(text.slice(Math.max(0, start - 24), start))
  );
}

function markOf(token: string): Mark | undefined {
  if (token === '[') return '(';
  if (token === ']') return ')';
  if (token === '?') return '.';
  if (/^[–—-]$/.test(token)) return '-';
  return /^[;,:().]$/.test(token) ? (token as Mark) : undefined;
}

function pushLabel(pieces: Piece[], text: string, { start, end }: ScannedNumber): void {
  const folded = fold(text.slice(start, end));
  const level = /^(?:muc do|muc|dvc muc do) (\d)(?: (\d))?/.exec(folded);
  if (level === null) {
    const name = folded.replaceAll(' ', '_');
    pieces.push({ kind: 'word', folded: name, raw: name, start, end });
    return;
  }
  for (const digit of level.slice(1))
    if (digit !== undefined) for (const word of ['muc', 'do', digit]) pieces.push({ kind: 'word', folded: word, raw: word, start, end });
}
