import { fold } from '../text/normalise';
import { boxOf, coversMiddle, type Box } from './boxes';
import { readLabel } from './read-label';
import type { Strip, StripCell } from './strip';

/** A header, level by level: `levels[k][col]` is the cell that stands over column `col` on level k. */
export interface Head {
  levels: readonly (readonly (HeadCell | undefined)[])[];
  columns: readonly HeadColumn[];
}

export interface HeadCell {
  element: Element;
  label: string;
}

/** One place where the header of a column stands; a column whose header is drawn twice (frozen copies) has two. */
export interface HeadColumn {
  col: number;
  element: Element;
  /** Labels from top to bottom as one text, to know the same column again. */
  path: string;
  box?: Box;
  /** `aria-colindex`. */
  index?: number;
  /** Which block of header rows it stands in. */
  block: number;
}

const MAX_COLUMNS = 400;

/**
 * The columns of a header whose rows stand in one block, or in several side by side. A block that repeats the labels of another
 * is a copy: its columns are those of the other. Undefined: which label belongs to which column cannot be told.
 */
export function readHead(blocks: readonly (readonly Strip[])[]): Head | undefined {
  const read: Block[] = [];
  for (const strips of blocks) {
    const block = readBlock(strips);
    if (block === undefined) return undefined;
    read.push(block);
  }
  // The block with most labels leads: copies hold a part of them.
  const order = [...read.keys()].filter((at) => read[at]!.columns.length > 0).sort((a, b) => named(read[b]!) - named(read[a]!));
  const kept: number[] = [];
  const copies = new Map<number, { of: number; to: (number | undefined)[] }>();
  for (const at of order) {
    const of = kept.find((other) => copyOf(read[at]!, read[other]!) !== undefined);
    if (of === undefined) kept.push(at);
    else copies.set(at, { of, to: copyOf(read[at]!, read[of]!)! });
  }
  kept.sort((a, b) => leftOf(read[a]!, a) - leftOf(read[b]!, b) || a - b);
  return lay(read, kept, copies);
}

interface Block {
  levels: (HeadCell | undefined)[][];
  columns: Omit<HeadColumn, 'col' | 'block'>[];
}

const named = (block: Block): number => block.columns.filter(({ path }) => path !== '').length;
/** Columns at the edges may only set widths and take no room themselves. */
const leftOf = (block: Block, at: number): number => block.columns.find(({ box }) => box !== undefined)?.box?.left ?? at;

/** Where each column of a copy stands in the block it repeats. Undefined: it says something of its own. */
function copyOf(block: Block, other: Block): (number | undefined)[] | undefined {
  const [paths, others] = [block.columns.map(({ path }) => path), other.columns.map(({ path }) => path)];
  if (paths.length === others.length && paths.every((path, at) => path === others[at])) return paths.map((_, at) => at);
  if (!paths.some((path) => path !== '')) return undefined;
  const to = paths.map((path) => (path === '' ? undefined : others.indexOf(path)));
  const sure = to.every((at, i) => at === undefined || (at >= 0 && others.lastIndexOf(paths[i]!) === at));
  return sure ? to : undefined;
}

function lay(
  read: readonly Block[],
  kept: readonly number[],
  copies: ReadonlyMap<number, { of: number; to: (number | undefined)[] }>,
): Head | undefined {
  const depth = Math.max(0, ...kept.map((at) => read[at]!.levels.length));
  const levels: (HeadCell | undefined)[][] = Array.from({ length: depth }, () => []);
  const columns: HeadColumn[] = [];
  const starts = new Map<number, number>();
  let width = 0;
  for (const at of kept) {
    const block = read[at]!;
    starts.set(at, width);
    for (const [level, row] of levels.entries())
      for (let k = 0; k < block.columns.length; k++) row[width + k] = block.levels[Math.min(level, block.levels.length - 1)]![k];
    columns.push(...block.columns.map((column, k) => ({ ...column, col: width + k, block: at })));
    width += block.columns.length;
  }
  for (const [at, { of, to }] of copies) {
    read[at]!.columns.forEach((column, k) => {
      const place = to[k];
      columns.push({ ...column, col: place === undefined ? -1 : starts.get(of)! + place, block: at });
    });
  }
  return width === 0 || width > MAX_COLUMNS ? undefined : { levels, columns };
}

/** The rows of one block. Spans are taken from attributes, else from where the cells stand. */
function readBlock(strips: readonly Strip[]): Block | undefined {
  const filled = strips.filter((strip) => strip.cells.length > 0);
  const labels = new Map(filled.flatMap(({ cells }) => cells.map((cell) => [cell.element, readLabel(cell.element)] as const)));
  const rows = filled.filter((strip, at) => at === 0 || strip.cells.some(({ element }) => labels.get(element) !== ''));
  if (rows.length === 0) return { levels: [], columns: [] };
  const native = rows.every(({ element, spanned }) => spanned === true || element.localName === 'tr');
  const levels = rows.length === 1 || native ? byAttributes(rows) : (byPlace(rows) ?? byIndex(rows));
  if (levels === undefined) return undefined;
  const width = Math.max(...levels.map((level) => level.length));
  const named = levels.map((level) =>
    Array.from({ length: width }, (_, col): HeadCell | undefined => {
      const cell = level[col];
      return cell && { element: cell.element, label: labels.get(cell.element) ?? '' };
    }),
  );
  const columns = Array.from({ length: width }, (_, col) => columnOf(levels, named, col));
  const end = laidOut(columns);
  return { levels: named.map((level) => level.slice(0, end)), columns: columns.slice(0, end) };
}

/** Columns up to the last that has words or a place on the screen: a filler at the end may ask for a hundred columns that are not there. */
function laidOut(columns: readonly Block['columns'][number][]): number {
  if (columns.every(({ box }) => box === undefined)) return columns.length;
  return columns.findLastIndex(({ path, box }) => path !== '' || box !== undefined) + 1;
}

function columnOf(
  levels: readonly (StripCell | undefined)[][],
  named: readonly (HeadCell | undefined)[][],
  col: number,
): Block['columns'][number] {
  const cells = levels.map((level) => level[col]).filter((cell) => cell !== undefined);
  // The lowest cell over this column alone; a cell over several says nothing about where one of them stands.
  const leaf = cells.findLast((cell) => levels.every((level) => level.every((other, at) => other !== cell || at === col))) ?? cells.at(-1)!;
  const path = [...new Set(named.map((level) => level[col]?.label ?? ''))]
    .map(fold)
    .filter((label) => label !== '')
    .join('\u0000');
  const box = boxOf(leaf.element);
  return { element: leaf.element, path, ...(box && { box }), ...(leaf.index !== undefined && { index: leaf.index }) };
}

type Levels = (StripCell | undefined)[][];

/** As browsers lay out table rows. */
function byAttributes(rows: readonly Strip[]): Levels {
  const levels: Levels = rows.map(() => []);
  for (const [at, { cells }] of rows.entries()) {
    let col = 0;
    for (const cell of cells) {
      while (levels[at]![col] !== undefined) col++;
      const span = Math.min(cell.colSpan, MAX_COLUMNS);
      for (let down = at; down < Math.min(rows.length, at + cell.rowSpan); down++)
        for (let k = 0; k < span; k++) levels[down]![col + k] ??= cell;
      col += span;
    }
  }
  return levels;
}

/** By where the cells stand: those with no other below them are the columns, the others stand over those whose middle they cover. */
function byPlace(rows: readonly Strip[]): Levels | undefined {
  const all = rows.flatMap(({ cells }, level) => cells.map((cell) => ({ cell, level, box: boxOf(cell.element) })));
  if (all.some(({ box }) => box === undefined)) return undefined;
  const placed = all as { cell: StripCell; level: number; box: Box }[];
  const leaves = placed.filter(({ level, box }) => !placed.some((other) => other.level > level && coversMiddle(box, other.box)));
  leaves.sort((a, b) => a.box.left - b.box.left);
  return rows.map((_, level) =>
    leaves.map((leaf) => placed.findLast((one) => one.level <= level && coversMiddle(one.box, leaf.box))?.cell),
  );
}

/** By `aria-colindex`, where every cell has one. */
function byIndex(rows: readonly Strip[]): Levels | undefined {
  const cells = rows.flatMap((strip) => strip.cells);
  if (cells.some(({ index }) => index === undefined)) return undefined;
  const first = Math.min(...cells.map(({ index }) => index!));
  const levels: Levels = rows.map(() => []);
  for (const [at, strip] of rows.entries())
    for (const cell of strip.cells)
      for (let down = at; down < Math.min(rows.length, at + cell.rowSpan); down++)
        for (let k = 0; k < Math.min(cell.colSpan, MAX_COLUMNS); k++) levels[down]![cell.index! - first + k] ??= cell;
  const width = Math.max(...levels.map((level) => level.length));
  // A place that no row fills means that a span is missing or columns are not drawn: nothing is said about what stands there.
  for (let col = 0; col < width; col++) if (levels.every((level) => level[col] === undefined)) return undefined;
  return width > MAX_COLUMNS ? undefined : levels;
}
