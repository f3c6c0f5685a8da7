import type { CellKey, LinkedSum } from './linked-sums';

export interface Change {
  cell: CellKey;
  /** The value under which every sum that the cell stands in holds. */
  value: number;
}

/** Sums that break together, and the smallest changes that would mend them all. */
export interface Suspicion {
  /** The broken sums, by index. */
  broken: readonly number[];
  /**
   * Each entry alone is enough: of one change each, or, where no single cell is, of two. More than one entry: which of them is
   * meant cannot be told from the figures. Empty: more than two cells would have to change.
   */
  ways: readonly (readonly Change[])[];
}

/** Systems of sums beyond this size are not searched for pairs: the page waits for the answer. */
const MAX_PAIR_CELLS = 80;
/** With more mistakes than this in one table nobody looks for exchanged cells. */
const MAX_GROUPS = 20;

interface Sum {
  index: number;
  /** Coefficients: the total −1, each term its sign. */
  of: ReadonlyMap<CellKey, number>;
  /** What is lacking: 0 when the sum holds. */
  rest: number;
}

/**
 * Where the mistake is likely to be: for each group of broken sums that share cells, the smallest set of cells whose change
 * makes every sum hold that touches them (one cell, then two). Sums with a missing figure are left out. Whole numbers only.
 */
export function locate(values: ReadonlyMap<CellKey, number>, sums: readonly LinkedSum[]): Suspicion[] {
  const known = sums.flatMap((sum, index) => toSum(values, sum, index) ?? []);
  const byCell = new Map<CellKey, Sum[]>();
  for (const sum of known)
    for (const cell of sum.of.keys()) {
      const list = byCell.get(cell);
      if (list === undefined) byCell.set(cell, [sum]);
      else list.push(sum);
    }
  const groups = groupsOf(known.filter(({ rest }) => rest !== 0));
  return joinExchanged(groups, byCell, values).map(({ group, ways }) => ({
    broken: group.map(({ index }) => index),
    ways: ways ?? waysFor(group, byCell, values),
  }));
}

/**
 * Two cells exchanged break the sums of each and leave the sum that holds both: two groups with one cause. One slip of the hand
 * is likelier than two mistakes of the same size.
 */
function joinExchanged(
  groups: readonly Sum[][],
  byCell: ReadonlyMap<CellKey, readonly Sum[]>,
  values: ReadonlyMap<CellKey, number>,
): { group: Sum[]; ways?: Change[][] }[] {
  const left = [...groups];
  const found: { group: Sum[]; ways?: Change[][] }[] = [];
  for (let group = left.shift(); group !== undefined; group = left.shift()) {
    const here = group;
    const joined = left.length > MAX_GROUPS ? undefined : left.flatMap((other) => exchangedIn(here, other, byCell, values) ?? [])[0];
    if (joined !== undefined) left.splice(left.indexOf(joined.other), 1);
    found.push(joined === undefined ? { group } : { group: [...group, ...joined.other], ways: joined.ways });
  }
  return found;
}

function exchangedIn(
  group: readonly Sum[],
  other: Sum[],
  byCell: ReadonlyMap<CellKey, readonly Sum[]>,
  values: ReadonlyMap<CellKey, number>,
): { other: Sum[]; ways: Change[][] } | undefined {
  // What one group lacks the other has too much.
  if (Math.abs(group[0]!.rest) !== Math.abs(other[0]!.rest)) return undefined;
  const [here, there] = [cellsOf(group), cellsOf(other)];
  if (here.length > MAX_PAIR_CELLS || there.length > MAX_PAIR_CELLS) return undefined;
  const both = [...group, ...other];
  const ways = here.flatMap((first) => there.flatMap((second) => pairOf(first, second, both, byCell, values))).filter(isExchange(values));
  return ways.length === 1 ? { other, ways } : undefined;
}

function isExchange(values: ReadonlyMap<CellKey, number>): (way: readonly Change[]) => boolean {
  return ([a, b]) => a !== undefined && b !== undefined && values.get(a.cell) === b.value && values.get(b.cell) === a.value;
}

function cellsOf(group: readonly Sum[]): CellKey[] {
  return [...new Set(group.flatMap(({ of }) => [...of.keys()]))];
}

function toSum(values: ReadonlyMap<CellKey, number>, { total, terms }: LinkedSum, index: number): Sum | undefined {
  const of = new Map<CellKey, number>();
  const add = (cell: CellKey, sign: number): void => void of.set(cell, (of.get(cell) ?? 0) + sign);
  add(total, -1);
  for (const { cell, sign } of terms) add(cell, sign);
  let sum = 0;
  for (const [cell, sign] of of) {
    const value = values.get(cell);
    if (value === undefined) return undefined;
    sum += sign * value;
  }
  return { index, of, rest: sum };
}

/** Broken sums that share a cell, directly or over others, have one cause or several that cannot be told apart. */
function groupsOf(broken: readonly Sum[]): Sum[][] {
  const groups: { cells: Set<CellKey>; sums: Sum[] }[] = [];
  for (const sum of broken) {
    const cells = new Set(sum.of.keys());
    const touching = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    const merged = { cells, sums: [sum] };
    for (const group of touching) {
      for (const cell of group.cells) merged.cells.add(cell);
      merged.sums.unshift(...group.sums);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ sums }) => sums);
}

function waysFor(group: readonly Sum[], byCell: ReadonlyMap<CellKey, readonly Sum[]>, values: ReadonlyMap<CellKey, number>): Change[][] {
  const cells = cellsOf(group);
  const singles = cells.flatMap((cell) => {
    const change = changeOf(cell, group, byCell.get(cell) ?? [], values);
    return change === undefined ? [] : [[change]];
  });
  if (singles.length > 0 || cells.length > MAX_PAIR_CELLS) return singles;
  const pairs = cells.flatMap((first, i) => cells.slice(i + 1).flatMap((second) => pairOf(first, second, group, byCell, values)));
  const exchanged = pairs.filter(isExchange(values));
  return exchanged.length > 0 ? exchanged : pairs;
}

/** A cell alone mends the group if it stands in exactly the broken sums and all of them ask for the same value. */
function changeOf(cell: CellKey, group: readonly Sum[], touched: readonly Sum[], values: ReadonlyMap<CellKey, number>): Change | undefined {
  if (touched.length !== group.length || touched.some(({ rest }) => rest === 0)) return undefined;
  const wanted = new Set(touched.map(({ of, rest }) => -rest / (of.get(cell) ?? 1)));
  const [by] = wanted;
  if (wanted.size !== 1 || by === undefined) return undefined;
  return possible(cell, by, values);
}

/** Two cells that together mend the group; none where the figures leave open by how much each is wrong. */
function pairOf(
  first: CellKey,
  second: CellKey,
  group: readonly Sum[],
  byCell: ReadonlyMap<CellKey, readonly Sum[]>,
  values: ReadonlyMap<CellKey, number>,
): Change[][] {
  const touched = new Set([...(byCell.get(first) ?? []), ...(byCell.get(second) ?? [])]);
  if (group.some((sum) => !touched.has(sum))) return [];
  const rows = [...touched].map(({ of, rest }) => [of.get(first) ?? 0, of.get(second) ?? 0, -rest] as const);
  const [a, b, r] = rows[0]!;
  const other = rows.find(([c, d]) => a * d - b * c !== 0);
  if (other === undefined) return [];
  const [c, d, s] = other;
  const det = a * d - b * c;
  const [x, y] = [(r * d - b * s) / det, (a * s - r * c) / det];
  if (x === 0 || y === 0 || rows.some(([p, q, t]) => p * x + q * y !== t)) return [];
  const changes = [possible(first, x, values), possible(second, y, values)];
  return changes.every((change) => change !== undefined) ? [changes as Change[]] : [];
}

/** Counts stay whole and are never below zero. */
function possible(cell: CellKey, by: number, values: ReadonlyMap<CellKey, number>): Change | undefined {
  const value = (values.get(cell) ?? Number.NaN) + by;
  return Number.isSafeInteger(value) && value >= 0 ? { cell, value } : undefined;
}
