import { fieldIndex } from '../vocabulary/resolve-field';
import { groupIndex, rowLabelIndex, standaloneIndex } from '../vocabulary/resolve-label';
import { isKnownLabel } from './split-rows';
import { boxOf } from './boxes';
import { readLabel } from './read-label';
import { outlineOf } from './outline';
import type { Root } from './root';
import { isFilterRow, type Strip, type StripCell } from './strip';

/**
 * Whether a row of cells is part of a header: it says so itself, or it stands before all data and its texts are labels.
 * @param first no row of data has come yet
 */
export function looksLikeHeader({ element, cells }: Strip, first: boolean): boolean {
  if (element.parentElement?.localName === 'thead') return true;
  // Totals in a foot are often set in header cells.
  if (element.parentElement?.localName === 'tfoot') return false;
  const isBlank = (cell: StripCell): boolean => (cell.element.textContent ?? '').trim() === '';
  if (cells.some(({ head }) => head) && cells.every((cell) => cell.head || isBlank(cell))) return true;
  return first && areLabels(cells.filter((cell) => !isBlank(cell)).map((cell) => cell.element));
}

/** At least two known labels, and at least half of all texts. */
export function areLabels(cells: readonly Element[]): boolean {
  if (!cells.some(isSmall)) return false;
  const known = cells.filter((cell) => isSmall(cell) && !isLong(cell) && isKnownLabel(readLabel(cell))).length;
  return known >= 2 && known >= cells.length / 2;
}

/** More cells than this are no header; longer texts are no labels. */
const MAX_CELLS = 60;
const MAX_LABEL = 80;

/** White space is no text, nor are menus within a label: templates indent every line, and filters may hold long lists of choices. */
function isLong(cell: Element): boolean {
  const { length } = cell.textContent ?? '';
  return length > 2 * MAX_LABEL && (length > 40 * MAX_LABEL || readLabel(cell, false).length > 2 * MAX_LABEL);
}

/**
 * Elements whose children are the labels of a header, whatever they are made of, in document order: at least two labels known to
 * the letter, and half of all. Looks at small things only: this runs over whole pages.
 */
export function labelStrips(root: Root | Element): Element[] {
  return thirdChildren(root).filter(({ childElementCount, children }) => childElementCount <= MAX_CELLS && isLabelRow(children));
}

/** Elements with at least three children that may be cells; of many alike one after the other the first two, since a header comes first. */
export function thirdChildren(root: Root | Element): Element[] {
  const parents: Element[] = [];
  let alike = 0;
  let last: Element | null = null;
  for (const parent of [...(root.nodeType === 1 ? [root as Element] : []), ...outlineOf(root).elements]) {
    const third = parent.firstElementChild?.nextElementSibling?.nextElementSibling;
    if (third == null || NO_CELLS.has(third.localName)) continue;
    alike = last !== null && parent.previousElementSibling === last && areAlike(parent, last) ? alike + 1 : 0;
    last = parent;
    if (alike < 2) parents.push(parent);
  }
  return parents;
}

function areAlike(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.className === b.className && a.childElementCount === b.childElementCount;
}

/** Of a few elements two are labels known to the letter. */
export function holdsLabels(cells: readonly (Element | null | undefined)[]): boolean {
  return cells.filter((cell) => cell != null && isSmall(cell) && isLabelToTheLetter(readLabel(cell, false))).length >= 2;
}

/** Words that the headers of lists and statistics of dossiers hold, composed or not; without any of them a page needs no closer look. */
const WORDS =
  /h(?:ồ|ồ) s(?:ơ|ơ)|m(?:ã|ã) s(?:ố|ố)|th(?:ủ|ủ) t(?:ụ|ụ)c|l(?:ĩ|ĩ)nh v(?:ự|ự)c|bi(?:ê|ê)n nh(?:ậ|ậ)n|gi(?:ả|ả)i quy(?:ế|ế)t|ti(?:ế|ế)p nh(?:ậ|ậ)n|x(?:ử|ử) l(?:ý|ý)|h(?:ạ|ạ)n tr(?:ả|ả)|ho so/i;

export function holdsWords(element: Element | ShadowRoot | null): boolean {
  return element !== null && WORDS.test(element.textContent ?? '');
}

/** As the third child these say that their parent is no row of cells. */
const NO_CELLS = new Set(
  'tr td th tbody tfoot option a button i svg img label br input col script style link meta path form h1 h2 h3 body'.split(' '),
);

function isLabelRow(cells: HTMLCollection): boolean {
  let known = 0;
  let filled = 0;
  for (const cell of cells) {
    if (!isSmall(cell) || isLong(cell)) return false;
    const label = readLabel(cell, false);
    if (label === '') continue;
    filled++;
    if (isLabelToTheLetter(label)) known++;
    else if (filled >= 3 && known === 0) return false;
  }
  return filled >= 3 && known >= 2 && known >= filled / 2;
}

/** Few elements deep and wide: a label with its signs, not a part of the page. */
function isSmall(cell: Element): boolean {
  let at: Element | null = cell;
  for (let depth = 0; at !== null; depth++, at = at.firstElementChild) if (depth > 8 || at.childElementCount > 6) return false;
  return true;
}

function isLabelToTheLetter(text: string): boolean {
  if (text.length > MAX_LABEL || /\d{3}/.test(text)) return false;
  return [fieldIndex(), groupIndex(), standaloneIndex(), rowLabelIndex()].some((index) => index.exact(text) !== undefined);
}

/**
 * Made like a line of labels, and level with it on the screen, or alone in its container where nothing is seen: the header of frozen
 * columns, which may have a label or two that nobody knows.
 */
export function isLineTwin(line: Element, other: Element): boolean {
  if (line.localName !== other.localName || line.className !== other.className || line.className === '') return false;
  if (line.parentElement?.className !== other.parentElement?.className || !/^\D*\p{L}\D*$/u.test(other.textContent ?? '')) return false;
  const [a, b] = [boxOf(line), boxOf(other)];
  if (a !== undefined && b !== undefined) return Math.abs(a.top - b.top) <= 3;
  // In a copy of trees within trees every row is alone in its tree.
  return other.parentElement?.childElementCount === 1 && other.parentElement.localName.includes('-') !== true;
}

/**
 * The header rows of a grid, and those of its frozen columns.
 * @param partOf frozen columns that are grids of their own begin with a header of their own
 */
export function headStrips(strips: readonly Strip[], partOf: (strip: Strip) => unknown = () => undefined): Set<Strip> {
  const begun = new Set<unknown>();
  const heads = new Set<Strip>();
  for (const strip of strips) {
    if (strip.cells.length === 0) continue;
    if (looksLikeHeader(strip, !begun.has(partOf(strip)))) heads.add(strip);
    else if (begun.size > 0 || !isFilterRow(strip)) begun.add(partOf(strip));
  }
  for (const strip of strips) if (!heads.has(strip) && [...heads].some((head) => isLineTwin(head.element, strip.element))) heads.add(strip);
  return heads;
}

const NESTED = '[role="columnheader"]';

const isGroup = ({ element }: StripCell): boolean => element.matches(NESTED) && element.querySelector(NESTED) !== null;

/** A header whose groups hold the headers of their columns, as rows of which each has its spans. */
export function headLevels(strip: Strip): Strip[] {
  if (!strip.cells.some(isGroup)) return levelsAround(strip);
  const levels: StripCell[][] = [];
  const lay = (cell: StripCell, level: number): number => {
    const inner = [...cell.element.querySelectorAll(NESTED)].filter((other) => other.parentElement?.closest(NESTED) === cell.element);
    const own: StripCell = { ...cell };
    (levels[level] ??= []).push(own);
    if (inner.length > 0)
      own.colSpan = inner.reduce((sum, element) => sum + lay({ element, colSpan: 1, rowSpan: 1, head: true }, level + 1), 0);
    return own.colSpan;
  };
  for (const cell of strip.cells) lay(cell, 0);
  return levels.map((cells, at) => ({
    element: strip.element,
    cells: cells.map((cell) => (isGroup(cell) ? cell : { ...cell, rowSpan: levels.length - at })),
    spanned: true,
  }));
}

/** Groups that are no header cells themselves: what stands around the header cells of several columns and has words of its own. */
function levelsAround(strip: Strip): Strip[] {
  const groupsOf = ({ element }: StripCell): Element[] => {
    const groups: Element[] = [];
    for (let at = element.parentElement; at !== null && at !== strip.element; at = at.parentElement)
      if (groupLabel(at, strip) !== undefined) groups.unshift(at);
    return groups;
  };
  const paths = strip.cells.map(groupsOf);
  const depth = Math.max(0, ...paths.map((path) => path.length));
  if (depth === 0 || depth > 4) return [strip];
  return Array.from({ length: depth + 1 }, (_, level) => {
    const cells = strip.cells.flatMap((cell, at): StripCell[] => {
      const group = paths[at]![level];
      if (group === undefined) return level === paths[at]!.length ? [{ ...cell, rowSpan: depth + 1 - level }] : [];
      if (paths[at - 1]?.[level] === group) return [];
      const colSpan = paths.filter((path) => path[level] === group).length;
      return [{ element: groupLabel(group, strip)!, colSpan, rowSpan: 1, head: true }];
    });
    return { element: strip.element, cells, spanned: true };
  });
}

/** The one part of a group that stands beside its header cells and says something; what stands over all of them is a title. */
function groupLabel(group: Element, { cells }: Strip): Element | undefined {
  if (cells.every(({ element }) => group.contains(element))) return undefined;
  const own = [...group.children].filter((child) => cells.every(({ element }) => !child.contains(element)) && readLabel(child) !== '');
  return own.length === 1 ? own[0] : undefined;
}

/**
 * Header rows one above the other are one block, those of frozen columns beside them another: on the screen a block has one left
 * edge, unseen it has one container.
 */
export function headBlocks(heads: readonly Strip[]): Strip[][] {
  const laidOut = heads.every(({ element }) => element.getBoundingClientRect().width > 0);
  return groupBy(heads, ({ element }) =>
    laidOut ? Math.round(element.getBoundingClientRect().left / 4) : (element.closest('table') ?? element.parentElement),
  );
}

/** Groups in the order in which they are met. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => unknown): Item[][] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
