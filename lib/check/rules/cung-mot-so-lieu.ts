import { scopeOf } from '../../narrative/facts';
import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds, wholeText } from '../../narrative/stretch';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Aspect } from '../../vocabulary/prose-aspects';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { areAddedUp } from '../shapes/added-up';
import { namedFigure, textFinding } from '../shapes/text-finding';
import { singleEdit } from '../single-edit';
import { fold } from '../../text/normalise';

const head: RuleHead = {
  id: 'cung-mot-so-lieu',
  severity: 'warn',
  source: 'Một số liệu của một đơn vị, một kỳ chỉ có một giá trị trong cùng văn bản',
};

/** The same quantity, in the same words as far as they say anything, with another value elsewhere. */
export const cungMotSoLieu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const byKey = new Map<string, Mention[]>();
    for (const mention of read.mentions) {
      const key = keyOf(mention);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), mention]);
    }
    return [...[...byKey.values()].flatMap((mentions) => differing(read, mentions)), ...saidAgain(read)];
  },
};

/** Say how, not what. */
const MANNER: ReadonlySet<Aspect> = new Set<Aspect>(['total', 'results', 'publicised', 'province', 'district', 'commune']);
const UNCLEAR: readonly Aspect[] = ['increase', 'decrease', 'average', 'estimated', 'rated', 'goal', 'before', 'cumulative'];

/** What is counted, of whom and of when; undefined where words stay open that may tell it from another. */
function keyOf(mention: Mention): string | undefined {
  const { kind, value, approximate, others, scope, aspects, thing, decimals = 0, indicator } = mention;
  if (
    (kind !== 'count' && kind !== 'percent') ||
    value === undefined ||
    approximate === true ||
    others.length > 0 ||
    scope.time !== undefined
  )
    return undefined;
  if (kind === 'count' && decimals > 0) return undefined;
  if (indicator === 'late.total') return undefined;
  if (UNCLEAR.some((aspect) => aspects.has(aspect))) return undefined;
  const said = new Set([...aspects].filter((aspect) => !MANNER.has(aspect)));
  if (said.has('new')) said.delete('received');
  if (said.has('full') && said.has('part')) for (const side of ['full', 'part'] as const) said.delete(side);
  if (said.has('full') || said.has('part')) said.delete('online');
  if (kind === 'percent') {
    // A rate is known by what it is of; a bare share belongs to the count beside it.
    if (!said.has('rate') || said.size < 2) return undefined;
  } else if (indicator === undefined && (thing !== 'dossier' || said.size < 2)) return undefined;
  const what = indicator ?? `${kind}:${thing ?? ''}:${[...said].toSorted().join('+')}`;
  const { level, topic, period } = scopeOf(mention);
  return [what, level, topicOf(topic, said), period].join('|');
}

/** "Hồ sơ trực tuyến" under "Thực hiện TTHC trên môi trường điện tử" is said twice. */
function topicOf(topic: string | undefined, said: ReadonlySet<Aspect>): string | undefined {
  return topic === 'online' && said.has('online') ? undefined : topic;
}

function differing(read: ReadText, mentions: readonly Mention[]): Finding[] {
  const [first, ...others] = mentions;
  if (first === undefined) return [];
  const values = new Set(mentions.map(({ value, decimals }) => `${value} ${decimals}`));
  // Many values of one name: lists of units or months whose names are not understood.
  if (values.size !== 2 || isListed(read, mentions)) return [];
  const other = others.find((mention) => differs(first, mention));
  if (other === undefined || areAddedUp(read, first, other)) return [];
  return [
    textFinding(head, read, {
      figures: [namedFigure(first), namedFigure(other)],
      values: { first: first.raw, second: other.raw },
      found: other.value!,
      expected: first.value!,
      difference: other.value! - first.value!,
      // Two counts of other things may bear one name; what one slip of the hand makes of the other is hardly chance.
      ...(((!isSlip(first, other) && !isRepeated(read, first, other)) || areSideBySide(read, first, other)) && {
        severity: 'note' as const,
      }),
    }),
  ];
}

function isSlip({ value: a = 0, decimals = 0 }: Mention, { value: b = 0 }: Mention): boolean {
  const [x, y] = [Math.round(a * 10 ** decimals), Math.round(b * 10 ** decimals)];
  const edit = singleEdit(x, y);
  return Math.min(x, y) >= 10 && edit !== undefined && edit !== 'scale' && (edit === 'swapped' || Math.min(x, y) >= 100 || decimals > 0);
}

const CONCLUSION = /đánh giá|nhận xét|kết luận|tồn tại|hạn chế/iu;

/** A part of a sum that holds, said again in a conclusion by a whole sentence of the same words and no others. */
function isRepeated({ report, outline, lists, mentions }: ReadText, first: Mention, other: Mention): boolean {
  const inSum = lists.some(
    ({ wholes, parts, strength }) =>
      strength !== 'near' &&
      parts.length > 1 &&
      [...wholes, ...parts.map(({ at }) => at)].includes(first.at) &&
      mentions[wholes[0] ?? -1]?.value === parts.reduce((sum, { at }) => sum + (mentions[at]!.value ?? 0), 0),
  );
  const under = outline.find(({ block }) => block === other.place.block)?.under ?? [];
  const isConclusion = under.some((block) => CONCLUSION.test(wholeText(report, { ...other.place, block })));
  const behind = wholeText(report, other.place).slice(other.place.end);
  return (
    inSum &&
    isConclusion &&
    other.unitWord !== undefined &&
    /^[^.;:,(\d]{3,60}\.(?:\s|$)/u.test(behind) &&
    !/\s(?:do|vì|tại|ở|thuộc)\s/iu.test(behind.slice(0, 60))
  );
}

const AGAIN = /^\s*(?:\p{L}+[\s,]+){0,8}?(?:nêu trên|nói trên|kể trên|đã nêu)/u;

/** "19 hồ sơ quá hạn nêu trên" where 16 were counted above; "Mã QR cho cả 386 thủ tục …" where 368 are listed. */
function saidAgain(read: ReadText): Finding[] {
  const counts = read.mentions.filter(
    ({ kind, value, approximate, thing, aspects, scope }) =>
      (kind === 'count' || kind === 'money') &&
      value !== undefined &&
      approximate !== true &&
      thing !== undefined &&
      scope.time === undefined &&
      // By how much, not how many.
      !aspects.has('increase') &&
      !aspects.has('decrease'),
  );
  return counts.flatMap((mention, i) => {
    if (mention.value! < 10) return [];
    const text = wholeText(read.report, mention.place);
    const before = counts.slice(Math.max(0, i - 60), i).filter((other) => other.thing === mention.thing && other.kind === mention.kind);
    if (before.some(({ value }) => value === mention.value)) return [];
    const pointsBack = AGAIN.test(text.slice(mention.place.end, mention.place.end + 120));
    const other = before.findLast(
      (one) =>
        one.value! >= 10 &&
        (pointsBack
          ? one.place.block >= mention.place.block - 2 && singleEdit(one.value!, mention.value!) !== undefined
          : isSwapped(read, one, mention)),
    );
    return other === undefined ? [] : [tell(read, other, mention)];
  });
}

function tell(read: ReadText, first: Mention, second: Mention): Finding {
  return textFinding(head, read, {
    figures: [namedFigure(first), namedFigure(second)],
    values: { first: first.raw, second: second.raw },
    found: second.value!,
    expected: first.value!,
    difference: second.value! - first.value!,
  });
}

/** Two digits have changed places, and the words around are the same. */
function isSwapped(read: ReadText, a: Mention, b: Mention): boolean {
  // Known to count two things: "đã tiếp nhận 1.096" and "đúng hạn 1.069" are a chance.
  if (a.indicator !== undefined && b.indicator !== undefined && !isOneKind(a.indicator, b.indicator)) return false;
  if (a.value! < 100 || singleEdit(a.value!, b.value!) !== 'swapped' || keyOfScope(a) !== keyOfScope(b) || isListed(read, [a, b]))
    return false;
  if (areSideBySide(read, a, b)) return false;
  if (a.value! >= 1000 && a.indicator !== undefined && b.indicator !== undefined && isCounted(read, a, true)) return true;
  const [x, y] = [wordsAround(read, a), wordsAround(read, b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return (
    shared >= 4 && shared >= (isCounted(read, a) && !isCounted(read, b) && a.indicator === undefined ? 0.4 : 0.6) * Math.min(x.size, y.size)
  );
}

/** A whole whose parts make it up, or one of them: it stands as it is. */
function isCounted({ lists, mentions }: ReadText, { at }: Mention, orPart = false): boolean {
  return lists.some(
    ({ wholes, parts }) =>
      (wholes.includes(at) || (orPart && parts.some((part) => part.at === at))) &&
      parts.length > 1 &&
      wholes.some((whole) => mentions[whole]!.value === parts.reduce((sum, part) => sum + (mentions[part.at]!.value ?? 0), 0)),
  );
}

/** "còn 2.652 hồ sơ quá hạn" may be those resolved late. */
function isOneKind(a: IndicatorId, b: IndicatorId): boolean {
  const late = (one: IndicatorId): boolean => one === 'late.total' || one === 'resolved.late' || one === 'pending.overdue';
  return a === b || (late(a) && late(b));
}

function keyOfScope({ scope: { level, topic, period, time } }: Mention): string {
  return [level, topic, period, time].join('|');
}

function wordsAround({ report }: ReadText, { place }: Mention): Set<string> {
  const text = wholeText(report, place);
  const before = /[^.;]*$/u.exec(text.slice(Math.max(0, place.start - 90), place.start))?.[0] ?? '';
  const behind = /^[^.;]*/u.exec(text.slice(place.end, place.end + 90))?.[0] ?? '';
  return new Set(
    fold(`${before} ${behind}`)
      .split(' ')
      .filter((word) => word.length > 1 && !/\d/.test(word)),
  );
}

/** Rates may be shown with fewer decimals the second time. */
function differs(a: Mention, b: Mention): boolean {
  const decimals = Math.min(a.decimals ?? 0, b.decimals ?? 0);
  return (
    Math.abs(a.value! - b.value!) >
    0.5 / 10 ** decimals + 0.5 / 10 ** Math.max(a.decimals ?? 0, b.decimals ?? 0) - (a.kind === 'count' ? 1 : 0) + 1e-9
  );
}

/** The line that adds up others speaks of more than each of them. */
function isTotalOf({ report }: ReadText, mentions: readonly Mention[]): boolean {
  return mentions.some((one) => TOTAL.test(wholeText(report, one.place)) && mentions.some((other) => other.place.block < one.place.block));
}

const TOTAL = /^[\s*#_\p{N}.()+–-]*(?:tổng cộng|cộng|tính chung|chung)(?!\p{L})/iu;

/** Lines side by side under one heading: each may speak of something of its own. */
function areSideBySide({ outline }: ReadText, a: Mention, b: Mention): boolean {
  const [one, other] = [a, b].map(({ place }) =>
    place.row === undefined ? outline.find(({ block }) => block === place.block) : undefined,
  );
  if (one === undefined || other === undefined || one === other || one.bullet === '') return false;
  return one.bullet === other.bullet && one.under.join() === other.under.join();
}

/** Alike words in one sentence: two things, of which the words around say which. */
function isListed(read: ReadText, mentions: readonly Mention[]): boolean {
  const { report } = read;
  if (isTotalOf(read, mentions)) return true;
  const sentenceOf = ({ place }: Mention): string => {
    const end = sentenceEnds(wholeText(report, place)).find((stop) => stop >= place.end);
    return `${place.block}:${place.row}:${place.column}:${end}`;
  };
  return mentions.some((one, i) =>
    mentions.slice(i + 1).some((other) => other.value !== one.value && sentenceOf(one) === sentenceOf(other)),
  );
}
