import type { Mention } from '../../narrative/mention';
import type { PartList } from '../../narrative/part-list';
import type { ReadText } from '../../narrative/read-text';
import type { Aspect } from '../../vocabulary/prose-aspects';
import { partSets, slotOf, type PartSet, type Slot } from '../../vocabulary/part-sets';
import { singleEdit } from '../single-edit';
import { isChanged, isEnumerated, isOpen, isParallel, isSaidAlike, mayOverlap, ofOneKind } from './words-of-parts';

/** A sum that a text states: a whole, and parts that leave nothing out. */
export interface SaidSum {
  whole: Mention;
  parts: readonly Mention[];
  sum: number;
  /** The parts are counted by what stands behind the stroke: "990/1001 hồ sơ". */
  byDenominators?: true;
  /** The words leave no doubt that nothing is left out and nothing counted twice. */
  certain: boolean;
}

/** Sums that are stated and do not hold under any reading of where the list ends and what belongs to it. */
export function brokenSums(read: ReadText): readonly SaidSum[] {
  const known = found.get(read);
  if (known !== undefined) return known;
  const sums = sumsOf(read);
  found.set(read, sums);
  return sums;
}

/** Two rules ask for the same. */
const found = new WeakMap<ReadText, readonly SaidSum[]>();

function sumsOf(read: ReadText): SaidSum[] {
  return read.lists.flatMap((list) => {
    const parts = list.parts.map(({ at, segment }) => ({ mention: read.mentions[at]!, segment }));
    const wholes = list.wholes.map((at) => read.mentions[at]!).filter(isExactCount);
    // What may be the whole and cannot be read leaves the sum open.
    if (wholes.length < list.wholes.length || wholes.length === 0 || parts.length < 2 || isTally(wholes[0]!, parts)) return [];
    if (wholes.some((whole) => isMadeOf(whole, parts))) return [];
    const slots = slotsOf(wholes[0]!, parts);
    const known = partSets.flatMap((set) => chosenFor(set, wholes[0]!, parts, slots) ?? []);
    const sets = widestOf(known).filter(
      ({ set, parts: chosen }) =>
        (set.loose !== true && !set.required.some((slot) => LEVELS.has(slot))) || isAll(wholes[0]!, chosen, parts),
    );
    if (list.strength === 'near' && (sets.length > 0 || !wholes[0]!.aspects.has('total')))
      return sets.flatMap((chosen) => (isDivided(wholes[0]!, chosen) ? (brokenBy(chosen, wholes, list) ?? []) : []));
    return sets.length > 0 ? sets.flatMap((chosen) => brokenBy(chosen, wholes, list) ?? []) : unnamedParts(read, wholes, parts, list);
  });
}

/** Who counts: of these there may be more than are known. */
const LEVELS: ReadonlySet<Slot> = new Set<Slot>(['province', 'district', 'commune']);

/** All that is listed, up to some semicolon, makes the whole: whatever is known of some of the parts. */
function isMadeOf(whole: Mention, parts: readonly Part[]): boolean {
  return parts.some(({ segment: last }) => {
    const own = parts.filter(({ segment }) => segment <= last).map(({ mention }) => mention);
    return own.length > 1 && own.every(isExactCount) && sumOf(own, false) === whole.value;
  });
}

interface Part {
  mention: Mention;
  segment: number;
}

function isExactCount({ kind, value, approximate, decimals = 0, scope }: Mention): boolean {
  return (
    (kind === 'count' || kind === 'ratio' || kind === 'money' || kind === 'score') &&
    value !== undefined &&
    approximate !== true &&
    (decimals === 0 || kind === 'score' || (kind === 'money' && decimals < 0)) &&
    scope.time === undefined
  );
}

/** "Có 2 nhóm: … 310, … 45; cộng 355": how many parts follow, not what they make. */
function isTally({ value = 0, kind, aspects }: Mention, parts: readonly Part[]): boolean {
  const sum = sumOf(
    parts.map(({ mention }) => mention),
    false,
  );
  return kind === 'count' && aspects.size === 0 && (value === parts.length || value === parts.length - 1) && sum > value * 3;
}

/** The same counted things, as far as both say it. */
function sameThing(a: Mention, b: Mention): boolean {
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}

/** A division of a whole, and the part that stands in each of its places. */
interface Chosen {
  set: PartSet;
  parts: ReadonlyMap<Slot, Mention>;
}

function slotsOf(whole: Mention, parts: readonly Part[]): (Slot | undefined)[] {
  return parts.map(({ mention }) => slotOf(mention.aspects, whole.aspects));
}

function chosenFor(set: PartSet, whole: Mention, parts: readonly Part[], slots: readonly (Slot | undefined)[]): Chosen | undefined {
  const { required, optional = [] } = set;
  const chosen = new Map<Slot, Mention>();
  for (const [i, { mention }] of parts.entries()) {
    const slot = slots[i];
    if (slot === undefined || !(required.includes(slot) || optional.includes(slot))) continue;
    // Said twice: of two things, which cannot be told apart.
    if (chosen.has(slot) || !sameThing(whole, mention) || !isExactCount(mention)) return undefined;
    chosen.set(slot, mention);
  }
  return required.every((slot) => chosen.has(slot)) ? { set, parts: chosen } : undefined;
}

/**
 * Standing behind a whole, these are its parts: in time and late of what is resolved or in work, channels of what is received,
 * levels of what is counted of no level.
 */
function isDivided({ aspects }: Mention, { set }: Chosen): boolean {
  const has = (...some: readonly Aspect[]): boolean => some.some((aspect) => aspects.has(aspect));
  if (set.required.includes('late')) return !has('early', 'onTime', 'late', 'inTime', 'received') && has('resolved', 'pending');
  if (set.required.includes('online'))
    return !has('online', 'direct', 'postal', 'resolved', 'pending', 'carried') && has('received', 'new', 'toResolve');
  if (set.required.includes('commune')) return !has('province', 'district', 'commune');
  return set.required.includes('satisfied');
}

/** Beside them the list names nothing of the same kind that the vocabulary does not know. */
function isAll(whole: Mention, chosen: ReadonlyMap<Slot, Mention>, parts: readonly Part[]): boolean {
  const used = [...chosen.values()];
  return parts.every(({ mention }) => used.includes(mention) || [...mention.aspects].some((aspect) => !whole.aspects.has(aspect)));
}

/** A division that lies in a finer one of the same list is its beginning: "đúng hạn, quá hạn" beside "trước hạn". */
function widestOf(chosen: readonly Chosen[]): Chosen[] {
  const isWithin = (inner: Chosen, outer: Chosen): boolean =>
    outer.parts.size > inner.parts.size && [...inner.parts.values()].every((part) => [...outer.parts.values()].includes(part));
  return chosen.filter((one) => !chosen.some((other) => isWithin(one, other)));
}

function brokenBy({ set, parts: chosen }: Chosen, wholes: readonly Mention[], list: PartList): SaidSum | undefined {
  const whole = wholes[0]!;
  if (set.required.includes('late') && isOfAllStates(whole)) return undefined;
  const must = set.required.map((slot) => chosen.get(slot)!);
  const may = (set.optional ?? []).flatMap((slot) => chosen.get(slot) ?? []);
  if (wholes.some((candidate) => subsets(may).some((extra) => holds(candidate, [...must, ...extra])))) return undefined;
  const all = [...must, ...may];
  // Named in one and the same list with more of the kind that nobody knows: it may be finer than it seems.
  const certain =
    set.loose !== true &&
    wholes.length === 1 &&
    whole.kind === 'count' &&
    list.strength !== 'some' &&
    list.strength !== 'colon' &&
    list.strength !== 'near' &&
    all.every(({ kind }) => kind === 'count');
  return { whole, parts: all, sum: sumOf(all, false), certain: certain && !isQualified(all) };
}

/** Dossiers still in work are among them: "đúng hạn" and "quá hạn" do not make them up. */
function isOfAllStates({ aspects }: Mention): boolean {
  return (aspects.has('received') || aspects.has('toResolve') || aspects.has('new')) && !aspects.has('resolved');
}

function isQualified(parts: readonly Mention[]): boolean {
  return parts.some(({ others }) => others.includes('linh') || others.length > 4);
}

function subsets(of: readonly Mention[]): Mention[][] {
  return of.reduce<Mention[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
}

function holds(whole: Mention, parts: readonly Mention[]): boolean {
  const wanted = new Set([whole.value, ...(whole.second ? [whole.second.value] : [])]);
  return wanted.has(sumOf(parts, false)) || wanted.has(sumOf(parts, true)) || isRounded(whole, parts);
}

/** Millions and billions are rounded: the sum may be off by half of the last digit of each. */
function isRounded(whole: Mention, parts: readonly Mention[]): boolean {
  if (whole.kind !== 'money') return false;
  const all = [whole, ...parts].filter(({ decimals = 0, raw }) => decimals < 0 && raw.includes(','));
  const slack = all.reduce((sum, { decimals = 0 }) => sum + 0.5 / 10 ** decimals, 0);
  return Math.abs(sumOf(parts, false) - whole.value!) <= slack * ROUNDED;
}

function sumOf(parts: readonly Mention[], byDenominators: boolean): number {
  const sum = parts.reduce((all, { value = 0, second }) => all + (byDenominators && second !== undefined ? second.value : value), 0);
  return Math.round(sum * 1e6) / 1e6;
}

/** States that divide dossiers in ways of their own: a list that holds one is no plain list of kinds. */
const STATES = ['resolved', 'pending', 'late', 'early', 'onTime', 'inTime', 'carried', 'returned', 'withdrawn', 'supplement'] as const;

/**
 * "57 TTHC (gồm 14 TTHC nội bộ; 05 TTHC lĩnh vực …)": parts that the vocabulary does not know. Where the text says that they are
 * all there is, they must make the whole; else they are doubted only where they come so near that something was miswritten.
 */
function unnamedParts(read: ReadText, wholes: readonly Mention[], all: readonly Part[], { strength }: PartList): SaidSum[] {
  const whole = wholes[0]!;
  const parts = ofOneKind(withoutUnits(whole, all));
  if (parts.length < 2) return [];
  const named = parts.map(({ mention }) => mention);
  if (
    strength === 'near' &&
    !(
      (named.length >= 3 || sumOf(named, false) > whole.value!) &&
      named.every(({ thing, unitWord }) => thing !== undefined && thing === whole.thing && unitWord !== undefined)
    )
  )
    return [];
  const alike = named.every((part) => isExactCount(part) && sameThing(whole, part) && part.kind === named[0]!.kind);
  if (!alike || named.some(({ aspects }) => STATES.some((state) => aspects.has(state) && !whole.aspects.has(state)))) return [];
  if (!isEnumerated(read, named) && named.some((part, i) => named.slice(0, i).some((other) => isSaidAlike(read, part, other)))) return [];
  const segments = [...new Set(parts.map(({ segment }) => segment))];
  const prefixes = segments.map((last) => parts.filter(({ segment }) => segment <= last).map(({ mention }) => mention));
  if (prefixes.some((prefix) => prefix.length > 1 && wholes.some((one) => holds(one, prefix)))) return [];
  const sum = sumOf(named, false);
  const broken = [{ whole, parts: named, sum, certain: false }];
  if (isOpen(read, named.at(-1)!) || isChanged(read, named)) return [];
  if ((strength === 'closed' || strength === 'rest') && wholes.length === 1) return broken;
  if (sum > whole.value! && mayOverlap(read, named)) return [];
  const near = Math.abs(whole.value! - sum) <= whole.value! * NEAR;
  if (strength === 'bracket' && wholes.length === 1 && (near || sum > whole.value!)) return broken;
  const slip = [[whole.value!, sum] as const, ...named.map(({ value }) => [value!, value! + whole.value! - sum] as const)].some(
    ([written, right]) => right >= 0 && singleEdit(written, right) !== undefined,
  );
  if (near && slip && (named.length >= 3 || sum > whole.value! || strength === 'total')) return broken;
  // More than there is, of things named in one manner: "84 cuộc hỏi về …, 44 cuộc hỏi về …".
  return sum > whole.value! &&
    sum <= whole.value! * OVERFULL &&
    slip &&
    (strength === 'parts' || strength === 'colon') &&
    isParallel(read, named)
    ? broken
    : [];
}

/** "13 viên chức và 27 công chức do 15 sở cử đến": the units say whose they are. */
function withoutUnits({ thing }: Mention, parts: readonly Part[]): readonly Part[] {
  if (thing === undefined || thing === 'unit') return parts;
  const own = parts.filter(({ mention }) => mention.thing !== 'unit' || mention.unitWord === undefined);
  return own.length > 1 ? own : parts;
}

/** Of several rounded figures the errors seldom all lie on one side. */
const ROUNDED = 0.5;
/** Farther off, and the list leaves something out. */
const NEAR = 0.1;
/** Far more than there is, and some are counted twice. */
const OVERFULL = 1.25;
