import type { FigurePiece, Piece } from './pieces';
import type { Word } from './phrases';

/** How a figure is tied to the figure before it in its paragraph. */
export type Tie = 'first' | 'and' | 'comma' | 'semicolon' | 'open' | 'close' | 'sentence' | 'none';

/** The words that say what a figure is. */
export interface FigureLabel {
  /** Position among the pieces. */
  piece: number;
  left: readonly Word[];
  right: readonly Word[];
  /** "…: 447", "… là 447": what stands before it is its whole label. */
  stated: boolean;
  tie: Tie;
}

const STATING: ReadonlySet<string> = new Set(['la', 'dat', 'gom', 'duoc', 'co', 'chiem', 'con', 'bang', 'voi']);
/** Behind these stands a reason or a place, no longer what is counted. */
const REASONS: ReadonlySet<string> = new Set([
  'do',
  'vì',
  'bởi',
  'nhằm',
  'tăng',
  'giảm',
  'nhưng',
  'đạt',
  'bằng',
  'theo',
  'chiếm',
  'để',
  'nên',
  'cao',
  'thấp',
]);
const REASON_PAIRS: ReadonlySet<string> = new Set([
  'nguyên nhân',
  'lý do',
  'so với',
  'trong khi',
  'trong đó',
  'tương ứng',
  'tương đương',
  'cụ thể',
  'chủ yếu',
]);
const COUPLED: ReadonlySet<string> = new Set([
  'tiep nhan',
  'giai quyet',
  'xu ly',
  'truoc han',
  'dung han',
  'truc tiep',
  'som han',
  'cap huyen',
  'cap tinh',
  'cap xa',
  'ubnd huyen',
  'ubnd tinh',
  'chuyen mon',
  'cac xa',
  'cac so',
]);
/** Pieces behind a figure in which its label begins, if it has one; a whole paragraph for each figure takes too long. */
const AHEAD = 60;
/** A label is not read further back than this. */
const LONGEST = 16;
const STRONG: ReadonlySet<string> = new Set([';', '.', '(', ')', '-']);

/** The labels of all figures of a paragraph, in order. */
export function labelsOf(pieces: readonly Piece[]): FigureLabel[] {
  const labels: FigureLabel[] = [];
  let from = 0;
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'figure') return;
    const between = withoutAsides(pieces.slice(from, at));
    const first = labels.length === 0;
    const { right, left, tie } = first
      ? { right: [], left: behind(between, between.findLastIndex(isStrong)), tie: 'first' as const }
      : split(between, labels.at(-1)!, firstPart(withoutAsides(pieces.slice(at + 1, at + AHEAD))).length > 0);
    if (!first) labels[labels.length - 1] = { ...labels.at(-1)!, right };
    labels.push({ piece: at, left, right: [], stated: isStated(between, left), tie });
    from = at + 1;
  });
  const last = labels.at(-1);
  if (last !== undefined) labels[labels.length - 1] = { ...last, right: firstPart(withoutAsides(pieces.slice(from))) };
  return labels;
}

/** Notes in brackets without a figure say more than is needed. */
function withoutAsides(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const open: number[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'mark' && piece.mark === '(') open.push(kept.length);
    if (piece.kind === 'mark' && piece.mark === ')') {
      const start = open.pop();
      if (start !== undefined) {
        kept.length = start;
        continue;
      }
    }
    kept.push(piece);
  }
  return kept;
}

function isStrong(piece: Piece): boolean {
  return piece.kind === 'mark' && STRONG.has(piece.mark);
}

function isComma(piece: Piece): boolean {
  return piece.kind === 'mark' && piece.mark === ',';
}

function isAnd(piece: Piece): boolean {
  return piece.kind === 'word' && piece.folded === 'va';
}

function wordsIn(pieces: readonly Piece[]): Word[] {
  return pieces.flatMap((piece) => (piece.kind === 'word' ? [piece] : []));
}

/** What stands between two figures belongs to the one or the other. */
function split(between: readonly Piece[], before: FigureLabel, goesOn: boolean): { right: Word[]; left: Word[]; tie: Tie } {
  const strong = between.findLastIndex(isStrong);
  if (strong >= 0) {
    const marks = between.flatMap((piece) => (piece.kind === 'mark' ? [piece.mark] : []));
    const tie = marks.includes('.')
      ? 'sentence'
      : marks.includes('(')
        ? 'open'
        : marks.includes(';')
          ? 'semicolon'
          : marks.includes(')')
            ? 'close'
            : 'comma';
    return { right: firstPart(between), left: behind(between, strong), tie };
  }
  const comma = between.findIndex(isComma);
  if (comma >= 0) return { right: firstPart(between), left: lastPart(between.slice(comma + 1)), tie: 'comma' };
  const and = between.findIndex(isAnd);
  if (and >= 0) return { right: firstPart(between.slice(0, and)), left: wordsIn(between.slice(and + 1)), tie: 'and' };
  const words = wordsIn(between);
  // "1.214 hồ sơ đã tiếp nhận: 1.100 hồ sơ nộp trực tuyến, …": what follows the colon brings its own words.
  const last = between.at(-1);
  if (goesOn && last?.kind === 'mark' && last.mark === ':' && words.length > 0) return { right: cutAtReason(words), left: [], tie: 'none' };
  // "trong tổng số 14 hồ sơ trễ hẹn có 09 hồ sơ đất đai": what of, and then how many of them.
  const asked = words.at(-1)?.folded === 'co' && before.left.some(({ folded }) => folded === 'trong');
  if (asked && words.length > 1) return { right: cutAtReason(words.slice(0, -1)), left: [], tie: 'none' };
  // "trực tuyến 4.953 hồ sơ trực tiếp 718": who began with a label goes on with labels.
  if (isStated(between, words) || before.left.length > 0) return { right: [], left: words, tie: 'none' };
  return { right: cutAtReason(words), left: [], tie: 'none' };
}

/** Words behind the last mark; "… đúng hạn đạt khá cao (99,99%)" says before its bracket what it is. */
function behind(between: readonly Piece[], strong: number): Word[] {
  const label = lastPart(between.slice(strong + 1));
  const mark = between[strong];
  const isEmpty = label.every(({ folded }) => STATING.has(folded) || folded === 'ty' || folded === 'le');
  if (!isEmpty || mark?.kind !== 'mark' || mark.mark !== '(') return label;
  return [...lastPart(between.slice(0, strong)), ...label];
}

/** Words up to the first comma or stronger mark. */
function firstPart(pieces: readonly Piece[]): Word[] {
  const end = pieces.findIndex((piece) => isStrong(piece) || isComma(piece) || (piece.kind === 'mark' && piece.mark === ':'));
  return cutAtReason(wordsIn(end < 0 ? pieces : pieces.slice(0, end)));
}

function cutAtReason(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ raw }, at) => REASONS.has(raw) || REASON_PAIRS.has(`${raw} ${words[at + 1]?.raw ?? ''}`));
  return end < 0 ? [...words] : words.slice(0, end);
}

/** Longest part of a label that a comma divides: "trực tiếp, dịch vụ bưu chính". */
const SHORT = 4;

/** Words behind the last comma; short ones before it belong to the same list of words. */
function lastPart(pieces: readonly Piece[]): Word[] {
  const parts: Word[][] = [[]];
  for (const [i, piece] of pieces.entries()) {
    if (isStrong(piece) || isLeadColon(pieces, i)) parts.splice(0, parts.length, []);
    else if (isComma(piece)) parts.push([]);
    else if (piece.kind === 'word') parts.at(-1)!.push(piece);
  }
  let label = parts.pop()!;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const joined = isJoined(part);
    if (label.length > 1 && part.length > SHORT && !joined) break;
    label = [...part.slice(-LONGEST), ...label];
  }
  return label;
}

/** "Sở Nội vụ: tiếp nhận 640": what stands before the colon holds for the sentence, not for this figure alone. */
function isLeadColon(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'mark' && piece.mark === ':' && pieces.slice(at + 1).some(({ kind }) => kind === 'word');
}

/** "… tiếp nhận, xử lý trên …": two verbs of one thing. */
function isJoined(part: readonly Word[]): boolean {
  const said = (count: number): string =>
    part
      .slice(-count)
      .map(({ folded }) => folded)
      .join(' ');
  return COUPLED.has(said(2)) || /^muc do \d$/.test(said(3));
}

function isStated(between: readonly Piece[], left: readonly Word[]): boolean {
  const last = between.at(-1);
  if (left.length === 0 || last === undefined) return false;
  if (last.kind === 'mark') return last.mark === ':';
  return last.kind === 'word' && (last.folded === 'la' || last.folded === 'gom') && left.length > 1;
}

export function isFigure(piece: Piece | undefined): piece is FigurePiece {
  return piece?.kind === 'figure';
}
