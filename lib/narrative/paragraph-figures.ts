import type { Aspect } from '../vocabulary/prose-aspects';
import { thingIn } from './figures/unit-word';
import { groupsOf, withoutStrayBrackets, type Groups } from './groups';
import { inherited } from './inherit';
import { labelsOf, type FigureLabel, type Tie } from './labels';
import { leadsOf, type Lead } from './leads';
import type { Mention } from './mention';
import { localLists, type LocalList } from './part-lists';
import { whatIsSaid, type Word } from './phrases';
import { piecesOf, type Piece } from './pieces';
import type { TextPlace } from './report-text';

/** A paragraph or cell, cut up: rules look here for what stands beside a figure. */
export interface ReadParagraph {
  place: Omit<TextPlace, 'start' | 'end'>;
  text: string;
  pieces: readonly Piece[];
  groups: Groups;
  /** Piece → mention. */
  mentionAt: ReadonlyMap<number, number>;
  labels: readonly FigureLabel[];
  lists: readonly LocalList[];
}

/** The numbers of one paragraph as mentions, numbered from `from` on. */
export function readParagraph(
  text: string,
  place: Omit<TextPlace, 'start' | 'end'>,
  from: number,
  silent: readonly (readonly [number, number])[] = [],
): { paragraph: ReadParagraph; mentions: Mention[] } {
  const cut = piecesOf(text, silent);
  const numbers = cut.numbers;
  const pieces = withoutStrayBrackets(cut.pieces);
  const groups = groupsOf(pieces);
  const labels = labelsOf(pieces);
  const leads = leadsOf(text, pieces, groups);
  const byStart = new Map(
    labels.map((label, i) => [pieces[label.piece]!.start, { label, before: labels[i - 1], lead: leads.get(label.piece) }]),
  );
  let lastThing: Mention['thing'];
  const levelOf = levelsOfClauses(groups);
  const mentions = numbers.map((number, index): Mention => {
    const { start, end, unitEnd: _, second, kind, ...rest } = number;
    const known = byStart.get(start);
    const meaning = levelOf(meaningOf(known, kind === 'percent'), known?.label.piece);
    const lead = known?.lead;
    const topic = lead?.others.join(' ') ?? '';
    // "PAKN tiếp nhận 36, đã xử lý 29": a bare count is of the same thing as the one before it.
    const thing =
      number.thing ?? meaning.thing ?? (kind === 'count' && known !== undefined && CARRYING.has(known.label.tie) ? lastThing : undefined);
    if (kind === 'count' || kind === 'ratio') lastThing = thing;
    return {
      at: from + index,
      kind: kind === 'count' && /(?:^|\s)điểm\s*$/iu.test(text.slice(0, start)) ? 'score' : kind,
      raw: text.slice(start, end),
      place: { ...place, start, end },
      ...rest,
      ...(second && {
        second: {
          raw: text.slice(second.start, second.end),
          value: second.value,
          decimals: second.decimals,
          place: { ...place, start: second.start, end: second.end },
        },
      }),
      aspects: lead === undefined ? meaning.aspects : inherited(meaning.aspects, lead.aspects),
      others: meaning.others,
      ...(thing !== undefined && { thing }),
      scope: { section: -1, ...(topic !== '' && { topic }), ...(lead?.period !== undefined && { period: lead.period }) },
    };
  });
  const indexOf = new Map(numbers.map((number, index) => [number.start, from + index]));
  const mentionAt = new Map<number, number>();
  pieces.forEach((piece, at) => {
    if (piece.kind === 'figure' || piece.kind === 'other') mentionAt.set(at, indexOf.get(piece.start)!);
  });
  const lists = mentionAt.size > 1 || labels.length > 0 ? localLists(pieces, groups) : [];
  return { paragraph: { place, text, pieces, groups, mentionAt, labels, lists }, mentions };
}

function meaningOf(
  known: { label: FigureLabel; before: FigureLabel | undefined; lead: Lead | undefined } | undefined,
  isPercent: boolean,
): Meaning {
  if (known === undefined) return { aspects: new Set(), others: [] };
  const { label, before } = known;
  // "120 hồ sơ trực tuyến và 30 hồ sơ trực tiếp": the second is said by the words before the first.
  const lead = label.left.length === 0 && before !== undefined && (label.tie === 'and' || label.tie === 'comma') ? before.left : [];
  const until = known.lead?.until ?? 0;
  const left = whatIsSaid([...lead, ...label.left].filter(({ start }) => start >= until));
  // "nhận 57, xong 44, còn 13": what is left; elsewhere the word says "still" or "while".
  if (label.left.at(-1)?.raw === 'còn' && label.left.length === 1 && !whatIsSaid(label.right).aspects.has('resolved'))
    left.aspects.add('pending');
  // "sớm 398, đúng 25, muộn 2".
  if (label.left.length === 1 && label.left[0]!.raw === 'đúng') {
    left.aspects.add('onTime');
    left.others.length = 0;
  }
  const says = left.aspects.size > 0 || left.others.length > 0;
  // "0,50% số hồ sơ đã giải quyết": behind a share stands what it is divided by.
  const isBase =
    isPercent &&
    (label.left.some(({ raw }) => SHARING.has(raw)) || (label.left.length === 0 && label.tie !== 'first')) &&
    (label.right[0]?.folded === 'so' || label.right[0]?.folded === 'tong');
  const right = (label.stated && says) || isBase ? undefined : whatIsSaid(label.right);
  const thing = thingIn(foldedOf(label.left)) ?? thingIn(foldedOf(label.right));
  return {
    aspects: new Set([...left.aspects, ...(right?.aspects ?? [])]),
    others: [...left.others, ...(right?.others ?? []), ...unsure(label, before, left.aspects)],
    ...(thing !== undefined && { thing }),
  };
}

interface Meaning {
  aspects: ReadonlySet<Aspect>;
  others: readonly string[];
  thing?: Mention['thing'];
}

const LEVELS: readonly Aspect[] = ['province', 'district', 'commune'];
const STATES: readonly Aspect[] = ['received', 'resolved', 'pending', 'late', 'onTime', 'early', 'online', 'new', 'carried'];

/** "Cấp huyện tiếp nhận 2.310 hồ sơ, trễ hạn 06 hồ sơ; cấp xã …": the level that a clause begins with holds to its end. */
function levelsOfClauses({ segment, group }: Groups): (meaning: Meaning, piece: number | undefined) => Meaning {
  let clause = -1;
  let level: Aspect | undefined;
  return (meaning, piece) => {
    if (piece === undefined || group[piece] !== -1) return meaning;
    const own = LEVELS.filter((one) => meaning.aspects.has(one));
    if (segment[piece] !== clause) [clause, level] = [segment[piece]!, own.length === 1 ? own[0] : undefined];
    const goesOn = own.length === 0 && STATES.some((state) => meaning.aspects.has(state)) && !meaning.aspects.has('total');
    if (own.length > 0 && own[0] !== level) level = undefined;
    return goesOn && level !== undefined ? { ...meaning, aspects: new Set([...meaning.aspects, level]) } : meaning;
  };
}

const SHARING: ReadonlySet<string> = new Set(['chiếm', 'đạt', 'bằng', 'là', 'và']);
const CARRYING: ReadonlySet<Tie> = new Set<Tie>(['and', 'comma', 'semicolon', 'none']);
const CHANNELS: readonly Aspect[] = ['online', 'direct', 'postal'];

/** "đã nhận qua bưu chính 112 hồ sơ và trả kết quả 201 hồ sơ": whether the second went that way too, nobody says. */
function unsure(label: FigureLabel, before: FigureLabel | undefined, own: ReadonlySet<Aspect>): string[] {
  if (label.tie !== 'and' || before === undefined || CHANNELS.some((channel) => own.has(channel))) return [];
  const other = whatIsSaid([...before.left, ...before.right]).aspects;
  return CHANNELS.filter((channel) => other.has(channel)).map((channel) => `and_${channel}`);
}

function foldedOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** A figure alone in its cell, by the label of its row. */
export function labelledBy(mention: Mention, label: string): Mention {
  const words = piecesOf(label).pieces.flatMap((piece): Word[] => (piece.kind === 'word' ? [piece] : []));
  const { aspects, others } = whatIsSaid(words);
  const thing = mention.thing ?? thingIn(foldedOf(words));
  return { ...mention, aspects, others, ...(thing !== undefined && { thing }) };
}
