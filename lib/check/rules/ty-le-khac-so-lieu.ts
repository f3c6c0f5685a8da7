import type { Fact, Facts, FactScope } from '../../narrative/facts';
import { scopeOf } from '../../narrative/facts';
import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds, wholeText } from '../../narrative/stretch';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Aspect } from '../../vocabulary/prose-aspects';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { roundedRate, type Ratio } from '../shapes/possible';
import { sharesBeside } from '../shapes/said-shares';
import { cannotBe } from '../shapes/share-fits';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'ty-le-khac-so-lieu',
  severity: 'warn',
  source: 'Tỷ lệ tính lại từ số liệu nêu ở chỗ khác trong cùng văn bản',
};

type Way = readonly IndicatorId[];

const RESOLVED: readonly Way[] = [
  ['resolved.total'],
  ['resolved.early', 'resolved.onTime', 'resolved.late'],
  ['resolved.earlyOrOnTime', 'resolved.late'],
];
const TAKEN: readonly Way[] = [['toResolve.total'], ['received.total', 'carriedOver'], ['received.total']];
const GOOD: readonly Way[] = [['resolved.earlyOrOnTime'], ['resolved.early', 'resolved.onTime'], ['resolved.onTime']];

interface RateKind {
  /** Said of the percentage, all of them, and none of the others. */
  of: readonly Aspect[];
  not: readonly Aspect[];
  numerators: readonly Way[];
  denominators: readonly Way[];
  /** The true rate is at most what the numerators give: "trước hạn" is a part of "trước hạn và đúng hạn". */
  upTo?: true;
}

/** Definitions in use; offices differ, so a rate is doubted only where it fits none. The first that the text carries is shown. */
const rates: readonly RateKind[] = [
  { of: ['onTime'], not: ['late', 'online', 'pending'], numerators: GOOD, denominators: [...RESOLVED, ...TAKEN] },
  { of: ['early'], not: ['late', 'onTime', 'online', 'pending'], numerators: [['resolved.early']], denominators: [...RESOLVED, ...TAKEN] },
  {
    of: ['early'],
    not: ['late', 'onTime', 'online', 'pending'],
    numerators: [['resolved.earlyOrOnTime']],
    denominators: RESOLVED,
    upTo: true,
  },
  {
    of: ['late'],
    not: ['online', 'pending', 'early', 'onTime'],
    numerators: [['resolved.late'], ['resolved.late', 'pending.overdue'], ['pending.overdue']],
    denominators: [...RESOLVED, ...TAKEN, ['pending.total']],
  },
  {
    of: ['online', 'received'],
    not: ['late', 'resolved', 'full', 'part', 'paid', 'digitised', 'pending', 'publicised'],
    numerators: [['received.online'], ['received.onlineFull', 'received.onlinePart']],
    denominators: [...TAKEN, ['received.online', 'received.directOrPostal'], ['received.online', 'received.direct']],
  },
  {
    of: ['resolved', 'rate'],
    not: [
      'late',
      'early',
      'onTime',
      'inTime',
      'online',
      'received',
      'digitised',
      'paid',
      'rated',
      'satisfied',
      'pending',
      'results',
      'published',
      'publicised',
    ],
    numerators: RESOLVED,
    denominators: TAKEN,
  },
];

const OTHER: readonly Aspect[] = [
  'certified',
  'digitised',
  'paid',
  'satisfied',
  'reused',
  'signed',
  'interlinked',
  'goal',
  'before',
  'increase',
  'decrease',
  'cumulative',
];

/** A rate stated by its name, away from the counts it comes from, that no definition of it gives. */
export const tyLeKhacSoLieu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const beside = new Set(sharesBeside(read).map(({ percent }) => percent.at));
    return read.mentions.flatMap((mention) => (isNamedRate(mention) && !beside.has(mention.at) ? (wrong(read, mention) ?? []) : []));
  },
};

function isNamedRate({ kind, value, approximate, others, scope, aspects }: Mention): boolean {
  if (kind !== 'percent' || value === undefined || approximate === true || others.length > 0 || scope.time !== undefined) return false;
  return !OTHER.some((aspect) => aspects.has(aspect));
}

function wrong(read: ReadText, percent: Mention): Finding | undefined {
  const kinds = rates.filter(
    ({ of, not }) => of.every((aspect) => percent.aspects.has(aspect)) && !not.some((aspect) => percent.aspects.has(aspect)),
  );
  const scope = scopeOf(percent);
  for (const kind of kinds) {
    const found = ratiosOf(read.facts, { ...kind, denominators: namedBase(read, percent) ?? kind.denominators }, scope);
    const [first] = found;
    if (first === undefined) continue;
    return fits(percent, found, kind) ? undefined : told(read, percent, first);
  }
  return undefined;
}

/** "tỷ lệ đúng hạn trên số hồ sơ đã giải quyết": the base that the sentence names is the only one. */
function namedBase({ report }: ReadText, { place }: Mention): readonly Way[] | undefined {
  const text = wholeText(report, place);
  const ends = sentenceEnds(text);
  const [from, to] = [ends.findLast((end) => end <= place.start) ?? 0, ends.find((end) => end >= place.end) ?? text.length];
  const said =
    /(?:trên|so với|của)\s+(?:tổng\s+)?số\s+(?:hồ sơ|HS)\s+(?:TTHC\s+)?(?:(đã\s+(?:giải quyết|xử lý|trả))|(?:đã\s+)?tiếp nhận)/iu.exec(
      text.slice(from, to),
    );
  if (said === null) return undefined;
  return said[1] === undefined ? TAKEN : RESOLVED;
}

interface FoundRatio extends Ratio {
  facts: readonly Fact[];
}

function ratiosOf(facts: Facts, { numerators, denominators }: RateKind, scope: FactScope): FoundRatio[] {
  const sumOf = (way: Way): { value: number; facts: Fact[] } | undefined => {
    const found = way.map((indicator) => facts.of(indicator, scope));
    if (!found.every((fact) => fact !== undefined)) return undefined;
    return { value: found.reduce((sum, { value }) => sum + value, 0), facts: found };
  };
  return numerators.flatMap((over) => {
    const numerator = sumOf(over);
    if (numerator === undefined) return [];
    return denominators.flatMap((under) => {
      const denominator = sumOf(under);
      if (denominator === undefined || denominator.value < numerator.value) return [];
      return [{ numerator: numerator.value, denominator: denominator.value, facts: [...numerator.facts, ...denominator.facts] }];
    });
  });
}

function fits(percent: Mention, ratios: readonly FoundRatio[], { upTo }: RateKind): boolean {
  if (upTo === true) return ratios.some((one) => percent.value! <= roundedRate(one, percent.decimals ?? 0));
  return !cannotBe(percent, ratios);
}

function told(read: ReadText, percent: Mention, first: FoundRatio): Finding {
  const expected = roundedRate(first, percent.decimals ?? 0);
  const mentions = [...new Map(first.facts.flatMap((fact) => fact.mentions).map((mention) => [mention.at, mention])).values()];
  return textFinding(head, read, {
    figures: [percent, ...mentions].map(namedFigure),
    values: { numerator: first.numerator, denominator: first.denominator, expected, found: percent.raw },
    expected,
    found: percent.value!,
    difference: Math.round((percent.value! - expected) * 1e6) / 1e6,
  });
}
