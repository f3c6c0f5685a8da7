import type { Fact, Facts, FactScope } from '../../narrative/facts';
import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { brokenBalances, type SentenceBalance } from '../shapes/sentence-balance';
import { listed, namedFigure, textFinding, type NamedFigure } from '../shapes/text-finding';
import { singleEdit } from '../single-edit';

const head: RuleHead = {
  id: 'can-doi-trong-van-ban',
  severity: 'warn',
  source: 'Biểu II.06a: tổng số = mới tiếp nhận + kỳ trước chuyển qua = đã giải quyết + đang giải quyết',
};

interface Balance {
  /** Ways in which the left side is said, the first that the text knows holds. */
  total: readonly (readonly IndicatorId[])[];
  parts: readonly (readonly IndicatorId[])[];
  /** May be counted beside the parts. */
  beside?: readonly IndicatorId[];
}

const RESOLVED: readonly (readonly IndicatorId[])[] = [
  ['resolved.total'],
  ['resolved.early', 'resolved.onTime', 'resolved.late'],
  ['resolved.earlyOrOnTime', 'resolved.late'],
];

const balances: readonly Balance[] = [
  {
    total: [['toResolve.total'], ['received.total', 'carriedOver'], ['received.total']],
    parts: RESOLVED.flatMap((resolved) => [
      [...resolved, 'pending.total'],
      [...resolved, 'pending.inTime', 'pending.overdue'],
    ]),
    beside: ['returned', 'withdrawn', 'returnedOrWithdrawn', 'refused', 'awaitingSupplement', 'paused'],
  },
  { total: [['toResolve.total']], parts: [['received.total', 'carriedOver']] },
  {
    total: [['received.total']],
    parts: [
      ['received.online', 'received.directOrPostal'],
      ['received.online', 'received.direct', 'received.postal'],
      ['received.online', 'received.direct'],
    ],
  },
  { total: [['resolved.total']], parts: RESOLVED.slice(1) },
  { total: [['pending.total']], parts: [['pending.inTime', 'pending.overdue']] },
  {
    total: [['petition.total']],
    parts: [
      ['petition.resolved', 'petition.pending'],
      ['petition.received', 'petition.carriedOver'],
    ],
  },
];

/** Quantities of one unit and one time that the text states in several sentences, and that do not balance. */
export const canDoiTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => [
    ...balances.flatMap((balance) => read.facts.scopes.flatMap((scope) => broken(read, balance, scope) ?? [])),
    ...brokenBalances(read).map((balance) => ofSentence(read, balance)),
  ],
};

function ofSentence(read: ReadText, { left, right }: SentenceBalance): Finding {
  const [came, went] = [left, right].map((side) => side[0].value! + side[1].value!) as [number, number];
  return textFinding(head, read, {
    figures: [...left, ...right].map(namedFigure),
    values: { left: listed(left), parts: listed(right), sum: went, difference: Math.abs(came - went) },
    expected: went,
    found: came,
    difference: came - went,
  });
}

function broken(read: ReadText, { total, parts, beside = [] }: Balance, scope: FactScope): Finding | undefined {
  const whole = first(read.facts, total, scope);
  const sum = first(read.facts, parts, scope);
  if (whole === undefined || sum === undefined) return undefined;
  const aside = beside.flatMap((indicator) => read.facts.of(indicator, scope) ?? []);
  const [left, right] = [valueOf(whole), valueOf(sum)];
  if (subsets(aside).some((extra) => left === right + valueOf(extra))) return undefined;
  // "kỳ trước chuyển sang 3, tiếp nhận trong kỳ 21; đã trả lời 22, đang xử lý 2": what came in is not all there is.
  const carried = read.facts.of(total[0]![0] === 'petition.total' ? 'petition.carriedOver' : 'carriedOver', scope);
  if (beside.length + parts[0]!.length > 1 && carried !== undefined && whole.length === 1 && left + carried.value === right)
    return undefined;
  // What was carried over is spoken of, but not how much it is.
  if (total[0]![0] === 'toResolve.total' && beside.length > 0 && isUnsaid(read, whole)) return undefined;
  if (isReceivedAlone(whole) && !isSlipOf(read, left, right)) return undefined;
  const ways = [...waysOf(whole, right - left), ...waysOf(sum, left - right)];
  // Where more is counted beside them that nobody knows, only what one slip of the hand explains is believed.
  const isSlip =
    aside.length > 0 ? isSlipBeside(whole, sum, aside) : ways.some(({ figure, value }) => singleEdit(figure.value!, value) !== undefined);
  const used = [...whole, ...sum].flatMap(({ mentions }) => mentions);
  if (new Set(used.map(({ at }) => at)).size < used.length || !isTogether(used)) return undefined;
  const unknown = unknownBeside(read, used);
  const counted = aside.flatMap((fact) => fact.mentions);
  const others = [...new Set([...unknown, ...counted])].slice(0, MOST_ASIDES).map(({ value = 0 }) => value);
  if (subsets(others).some((some) => left === right + some.reduce((all, value) => all + value, 0))) return undefined;
  return textFinding(head, read, {
    ...(!isSlip &&
      (whole.length > 1 ||
        isReceivedAlone(whole) ||
        unknown.length > 0 ||
        new Set(used.map(({ scope: { section } }) => section)).size > 1) && { severity: 'note' as const }),
    figures: used.map(namedFigure),
    values: {
      left: listed(whole.flatMap(({ mentions }) => mentions)),
      parts: listed(sum.flatMap(({ mentions }) => mentions)),
      sum: right,
      difference: Math.abs(left - right),
    },
    expected: right,
    found: left,
    difference: left - right,
    ways,
  });
}

/** With all that is counted beside them, one stroke in one of them mends it. */
function isSlipBeside(whole: readonly Fact[], sum: readonly Fact[], aside: readonly Fact[]): boolean {
  const over = valueOf(whole) - valueOf(sum) - valueOf(aside);
  const ways = [...waysOf(whole, -over), ...waysOf([...sum, ...aside], over)];
  return ways.some(({ figure, value }) => singleEdit(figure.value!, value) !== undefined);
}

/** Nothing is said of what was carried over: there may be some. */
function isReceivedAlone(whole: readonly Fact[]): boolean {
  return whole.length === 1 && whole[0]!.mentions.every(({ indicator }) => indicator === 'received.total');
}

/** The difference is no count of the text that may have been carried over, and one slip of the hand explains it. */
function isSlipOf(read: ReadText, left: number, right: number): boolean {
  const difference = Math.abs(left - right);
  const isCounted = read.mentions.some(
    ({ kind, value, aspects }) => kind === 'count' && value === difference && (aspects.has('pending') || aspects.has('carried')),
  );
  return !isCounted && difference * 4 <= left;
}

interface Way {
  figure: NamedFigure;
  value: number;
}

/** How each of them alone would mend it. */
function waysOf(facts: readonly Fact[], difference: number): Way[] {
  return facts.flatMap(({ mentions: [mention, ...others], value }) =>
    mention === undefined || others.length > 0 || value + difference < 0
      ? []
      : [{ figure: namedFigure(mention), value: value + difference }],
  );
}

function first(facts: Facts, ways: readonly (readonly IndicatorId[])[], scope: FactScope): Fact[] | undefined {
  for (const way of ways) {
    const found = way.map((indicator) => facts.of(indicator, scope));
    if (found.every((fact) => fact !== undefined)) return found;
  }
  return undefined;
}

function valueOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, { value }) => sum + value, 0);
}

function subsets<T>(of: readonly T[]): T[][] {
  return of.reduce<T[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
}

/** The whole is what came in anew, and words of the text say that there was more. */
function isUnsaid(read: ReadText, whole: readonly Fact[]): boolean {
  const mentions = whole.flatMap((fact) => fact.mentions);
  if (mentions.some(({ indicator }) => indicator === 'toResolve.total' || indicator === 'carriedOver')) return false;
  if (mentions.some(({ aspects }) => aspects.has('new'))) return true;
  const block = read.report.blocks[mentions[0]!.place.block];
  return (
    block?.kind === 'paragraph' &&
    /kỳ trước|tháng trước|quý trước|năm trước|chuyển (?:sang|qua|tiếp)|tồn (?:đầu|từ|cũ)|(?:gồm|tính|kể) cả/iu.test(block.text)
  );
}

/** Counts of the same thing beside them that nobody knows: they may belong to the balance. */
function unknownBeside({ mentions, lists }: ReadText, used: readonly Mention[]): Mention[] {
  const blocks = new Set(used.map(({ place }) => place.block));
  const inside = new Set(lists.flatMap(({ parts, strength }) => (strength === 'near' ? [] : parts.map(({ at }) => at))));
  return mentions.filter(
    (one) =>
      blocks.has(one.place.block) &&
      one.kind === 'count' &&
      one.value !== undefined &&
      one.value !== 0 &&
      one.indicator === undefined &&
      (one.thing === undefined || one.thing === used[0]!.thing) &&
      !inside.has(one.at),
  );
}

/** More asides than this are not tried together. */
const MOST_ASIDES = 6;

/** Far apart in a long report the same words may be of other things. */
const FAR = 40;

function isTogether(mentions: readonly Mention[]): boolean {
  const blocks = mentions.map(({ place }) => place.block);
  return Math.max(...blocks) - Math.min(...blocks) <= FAR;
}
