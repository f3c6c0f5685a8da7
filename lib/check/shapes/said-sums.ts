import type { Mention } from '../../narrative/mention';
import type { PartList } from '../../narrative/part-list';
import type { ReadText } from '../../narrative/read-text';
import { partSets, slotOf, type PartSet, type Slot } from '../../vocabulary/part-sets';

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
export function brokenSums(read: ReadText): SaidSum[] {
  return read.lists.flatMap((list) => {
    const parts = list.parts.map(({ at, segment }) => ({ mention: read.mentions[at]!, segment }));
    const wholes = list.wholes.map((at) => read.mentions[at]!).filter(isExactCount);
    if (wholes.length === 0 || parts.length < 2) return [];
    const slots = slotsOf(wholes[0]!, parts);
    const known = partSets.flatMap((set) => chosenFor(set, wholes[0]!, parts, slots) ?? []);
    const broken =
      known.length > 0 ? widestOf(known).flatMap((chosen) => brokenBy(chosen, wholes, list) ?? []) : unnamedParts(wholes, parts, list);
    return broken;
  });
}

interface Part {
  mention: Mention;
  segment: number;
}

function isExactCount({ kind, value, approximate, decimals = 0, scope }: Mention): boolean {
  return (
    (kind === 'count' || kind === 'ratio' || kind === 'money') &&
    value !== undefined &&
    approximate !== true &&
    decimals === 0 &&
    scope.time === undefined
  );
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
  return wanted.has(sumOf(parts, false)) || wanted.has(sumOf(parts, true));
}

function sumOf(parts: readonly Mention[], byDenominators: boolean): number {
  return parts.reduce((sum, { value = 0, second }) => sum + (byDenominators && second !== undefined ? second.value : value), 0);
}

/** States that divide dossiers in ways of their own: a list that holds one is no plain list of kinds. */
const STATES = ['resolved', 'pending', 'late', 'early', 'onTime', 'inTime', 'carried', 'returned', 'withdrawn', 'supplement'] as const;

/**
 * "57 TTHC (gồm 14 TTHC nội bộ; 05 TTHC lĩnh vực …)": parts that the vocabulary does not know, where the text says that they are
 * all there is.
 */
function unnamedParts(wholes: readonly Mention[], parts: readonly Part[], { strength }: PartList): SaidSum[] {
  const whole = wholes[0]!;
  if (strength === 'some' || strength === 'colon' || wholes.length !== 1) return [];
  const counts = parts.map(({ mention }) => mention);
  const alike = counts.every((part) => isExactCount(part) && sameThing(whole, part) && part.kind === counts[0]!.kind);
  if (!alike || counts.some(({ aspects }) => STATES.some((state) => aspects.has(state) && !whole.aspects.has(state)))) return [];
  if (counts.some((part, i) => counts.slice(0, i).some((other) => says(other) === says(part)))) return [];
  const segments = [...new Set(parts.map(({ segment }) => segment))];
  const prefixes = segments.map((last) => parts.filter(({ segment }) => segment <= last).map(({ mention }) => mention));
  if (prefixes.some((prefix) => prefix.length > 1 && holds(whole, prefix))) return [];
  const sum = sumOf(counts, false);
  if (strength === 'closed' || strength === 'bracket') return [{ whole, parts: counts, sum, certain: false }];
  return isKinds(counts) && isNear(whole.value!, sum) ? [{ whole, parts: counts, sum, certain: false }] : [];
}

function says({ aspects, others }: Mention): string {
  return [...aspects, ...others].join(' ');
}

/** Each of another lĩnh vực or unit. */
function isKinds(parts: readonly Mention[]): boolean {
  return parts.length >= 3 && parts.every(({ others, aspects }) => others.length > 0 && aspects.size === 0);
}

/** So near that something was miswritten rather than left out. */
function isNear(whole: number, sum: number): boolean {
  return Math.abs(whole - sum) <= whole / 10;
}
