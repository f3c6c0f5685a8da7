import type { Groups } from './groups';
import type { Aspect } from '../vocabulary/prose-aspects';
import { firstState, whatIsSaid, type Said, type Word } from './phrases';
import type { Piece } from './pieces';
import { fold } from '../text/normalise';

/** What the beginning of a sentence says of all its figures. */
export interface Lead extends Said {
  /** Words before this place say who, not what. */
  until?: number;
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
  let spoken: Said & { until?: number } = lasting;
  let period: string | undefined;
  let inside: { group: number; period: string | undefined } = { group: -1, period: undefined };
  pieces.forEach((piece, at) => {
    const own = group[at] === -1 ? sentence[at]! : current;
    if (own !== current) {
      current = own;
      period = undefined;
      const lead = leadFrom(pieces, at);
      if (lead?.lasting) lasting = lead.said;
      spoken = lead?.said ?? lasting;
    }
    // What a bracket says of when holds to its end; "năm 2021 chuyển qua" tells whence, not when.
    if (group[at] === -1) inside = { group: -1, period: undefined };
    else if (group[at] !== inside.group) inside = { group: group[at]!, period: undefined };
    const known = inside.period ?? period;
    let said: string | undefined;
    if (piece.kind === 'other' && piece.number.kind === 'period' && !CARRIED.test(text.slice(piece.end, piece.end + 20)))
      said = shortPeriodName(text.slice(piece.start, piece.end));
    if (piece.kind === 'other' && piece.number.kind === 'date' && (known === undefined || known.startsWith(UNTIL)))
      said = untilDay(text, piece.start, piece.end);
    if (said !== undefined && inside.group === -1) period = said;
    else if (said !== undefined) inside.period = said;
    const when = inside.period ?? period;
    if (piece.kind === 'figure') leads.set(at, { ...spoken, ...(when !== undefined && { period: when }) });
  });
  return leads;
}

function leadFrom(pieces: readonly Piece[], from: number): { said: Said & { until?: number }; lasting: boolean } | undefined {
  const words: Word[] = [];
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "Cấp xã (96 xã, phường): …": what stands in a bracket does not begin to count.
    if (piece.kind === 'mark' && (piece.mark === '(' || piece.mark === ')')) depth += piece.mark === '(' ? 1 : -1;
    if (depth > 0) continue;
    if (piece.kind === 'figure') return subjectOf(words);
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

const OFFICE = /^(?:bo phan|diem|phong|trung tam|so|xa|phuong|chi nhanh|chi cuc|to|thon|khoi|ban)(?: |$)/;

/** The whole of it, whatever its name is. */
const WHOLE_OFFICE =
  /^(?:bo phan (?:mot cua|tiep nhan va tra ket qua)|trung tam (?:phuc vu )?hanh chinh cong)(?: (?:cua )?(?:ubnd )?(?:xa|phuong|thi tran|huyen|tinh))?$/;

/** "Kết quả giải quyết như sau: …" announces, and says of no figure that it is resolved. */
function withoutState(words: readonly Word[]): Said {
  const said = whatIsSaid(words);
  const text = words.map(({ folded }) => folded).join(' ');
  if (said.others.length === 0 && OFFICE.test(text) && !WHOLE_OFFICE.test(text)) return { ...said, others: [text.replaceAll(' ', '_')] };
  if (!/ket qua|tinh hinh|nhu sau|cu the/.test(text)) return said;
  return { ...said, aspects: new Set([...said.aspects].filter((aspect) => !STATES.has(aspect))) };
}

/** "Phòng Kinh tế tiếp nhận 45 hồ sơ, giải quyết 40 hồ sơ": who stands before the verb holds for the sentence. */
function subjectOf(words: readonly Word[]): { said: Said & { until?: number }; lasting: boolean } | undefined {
  const verb = firstState(words);
  if (verb === undefined || verb === 0) return undefined;
  const said = whatIsSaid(words.slice(0, verb));
  if (said.others.length === 0) return undefined;
  return { said: { others: said.others, aspects: new Set(), until: words[verb]!.start }, lasting: false };
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

const CARRIED = /^\s*(?:chuyển|sang|để lại|còn lại)(?!\p{L})/iu;

/** How a period begins that is known by its last day alone. */
export const UNTIL = 'den ';
const ENDS = /(?:đến|tới|hết)(?:\s+hết)?(?:\s+ngày)?\s*$|\d\s*[-–—]\s*(?:ngày\s*)?$/iu;

/** "Từ ngày 15/3 đến ngày 14/5/2026", "tính đến 30/6": "den 14 5 2026". */
export function untilDay(text: string, start: number, end: number): string | undefined {
  const raw = text.slice(start, end);
  const isEnd = ENDS.test(text.slice(Math.max(0, start - 16), start)) || /^(?:đến|tới|hết)/iu.test(raw);
  const [, day, month, year] = /(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?\s*$/u.exec(raw) ?? [];
  return isEnd && day !== undefined
    ? `${UNTIL}${[day, month, year].flatMap((one) => (one === undefined ? [] : Number(one))).join(' ')}`
    : undefined;
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
