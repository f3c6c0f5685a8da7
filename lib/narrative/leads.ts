import type { Groups } from './groups';
import type { Aspect } from '../vocabulary/prose-aspects';
import { whatIsSaid, type Said, type Word } from './phrases';
import type { Piece } from './pieces';
import { fold } from '../text/normalise';

/** What the beginning of a sentence says of all its figures. */
export interface Lead extends Said {
  /** The period named before a figure, folded and shortened. */
  period?: string;
}

/** "Đối với hồ sơ trực tuyến, …", "Tại cấp xã, …": what stands before the comma holds for the sentence. */
const OPENERS: ReadonlySet<string> = new Set(['doi', 'rieng', 've', 'tai', 'o', 'linh', 'ben']);

/**
 * For each figure, what its sentence says before it begins to count: "Lĩnh vực đất đai: tiếp nhận 120 hồ sơ, giải quyết 100 hồ
 * sơ". What ends with a colon holds for the rest of the paragraph.
 */
export function leadsOf(text: string, pieces: readonly Piece[], { group, sentence }: Groups): Map<number, Lead> {
  const leads = new Map<number, Lead>();
  let lasting: Said = { aspects: new Set(), others: [] };
  let current = -1;
  let spoken: Said = lasting;
  let period: string | undefined;
  pieces.forEach((piece, at) => {
    const own = group[at] === -1 ? sentence[at]! : current;
    if (own !== current) {
      current = own;
      period = undefined;
      const lead = leadFrom(pieces, at);
      if (lead?.lasting) lasting = lead.said;
      spoken = lead?.said ?? lasting;
    }
    if (piece.kind === 'other' && piece.number.kind === 'period') period = shortPeriodName(text.slice(piece.start, piece.end));
    if (piece.kind === 'figure') leads.set(at, { ...spoken, ...(period !== undefined && { period }) });
  });
  return leads;
}

function leadFrom(pieces: readonly Piece[], from: number): { said: Said; lasting: boolean } | undefined {
  const words: Word[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'figure') return undefined;
    if (piece.kind === 'word') words.push(piece);
    if (piece.kind !== 'mark') continue;
    if (piece.mark === '.' || piece.mark === ';') return undefined;
    const isColon = piece.mark === ':' && pieces[at + 1]?.kind === 'word' && followedByLabel(pieces, at + 1);
    if (isColon) return { said: withoutState(words), lasting: true };
    if (piece.mark === ',' && OPENERS.has(words[0]?.folded ?? '')) return { said: whatIsSaid(words), lasting: false };
  }
  return undefined;
}

const STATES: ReadonlySet<Aspect> = new Set<Aspect>(['received', 'new', 'toResolve', 'resolved', 'pending', 'carried']);

/** "Kết quả giải quyết như sau: …" announces, and says of no figure that it is resolved. */
function withoutState(words: readonly Word[]): Said {
  const said = whatIsSaid(words);
  const text = words.map(({ folded }) => folded).join(' ');
  if (!/ket qua|tinh hinh|nhu sau|cu the/.test(text)) return said;
  return { ...said, aspects: new Set([...said.aspects].filter((aspect) => !STATES.has(aspect))) };
}

/** Words and then a figure, before anything ends. */
function followedByLabel(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'figure') return true;
    if (piece.kind === 'mark' && (piece.mark === '.' || piece.mark === ';')) return false;
  }
  return false;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4' };

/** "Quý II/2023", "quý 2 năm 2023" → "quy 2 2023". */
export function shortPeriodName(text: string): string {
  return fold(text)
    .split(' ')
    .filter((word) => word !== 'nam' && word !== 'dau')
    .map((word) => ROMAN[word] ?? word.replace(/^0+(?=\d)/, ''))
    .join(' ');
}
