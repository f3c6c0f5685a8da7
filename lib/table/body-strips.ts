import { boxOf } from './boxes';
import { areLabels, groupBy, looksLikeHeader, thirdChildren } from './header-strip';
import { rowsOfColumns, rowsOfLoose } from './loose-cells';
import { readHead, type Head } from './head-columns';
import { placeCells, widthOf } from './place-cells';
import { CELLS, childrenOf, isUnseenRow, stripFrom, stripOf, type Strip } from './strip';

/** Rows of a header that stands apart from them: the element that holds the header, and its rows of labels. */
export interface HeadBlock {
  element: Element;
  strips: readonly Strip[];
}

/** Cells that a row may have more or fewer than its header; where they stand must then be seen on the screen. */
const COUNTS = [0, 1, -1, 2];

/**
 * The rows under a header within an element: whatever has as many children as the header has columns, comes after it, and
 * stands under it. With them the rows between them, of any number of cells.
 */
export function rowsUnder(block: HeadBlock, scope: Element): Strip[] {
  const head = readHead([block.strips]);
  if (head === undefined) return [];
  for (const more of COUNTS) {
    const rows = rowsWith(widthOf(head) + more, block, head, scope);
    const columns = rows.length === 1 ? rowsOfColumns(rows[0]!.cells.map(({ element }) => element)) : undefined;
    if (rows.length > 0) return columns ?? rows;
  }
  return looseUnder(block, head, scope);
}

/** Cells without rows, in a container of their own below the header: their places on the screen tell. */
function looseUnder(block: HeadBlock, head: Head, scope: Element): Strip[] {
  for (const container of thirdChildren(scope)) {
    if (!isAfter(container, block.element) || boxOf(container.children[0]!) === undefined) continue;
    const rows = rowsOfLoose([...container.children], container) ?? [];
    if (rows.length > 1 && rows[0]!.cells.length > 1 && !isHeader(rows[0]!) && placeCells(rows[0]!, head) !== undefined) return rows;
  }
  return [];
}

function rowsWith(count: number, block: HeadBlock, head: Head, scope: Element): Strip[] {
  if (count < 2) return [];
  const found = new Set<Element>();
  const parents = new Set<Element | null>();
  for (const last of scope.querySelectorAll(`:nth-child(${count}):last-child`)) {
    const row = last.parentElement;
    if (row === null || row === scope || NO_ROWS.has(row.localName) || found.has(row) || !isAfter(row, block.element) || isUnseenRow(row))
      continue;
    // Rows beside one that has been looked at are of its kind.
    if (!parents.has(row.parentElement) && !isRowOf(row, head)) continue;
    parents.add(row.parentElement);
    found.add(row);
  }
  const rows = [...found].filter((row) => !isWithin(row, found));
  const containers = groupBy(rows, (row) => row.parentElement);
  const strips: Strip[] = [];
  for (const own of containers) {
    const container = own[0]!.parentElement!;
    const between = own.length > 1 || container.localName === 'tbody' ? [...container.children] : own;
    for (const row of between) {
      if (!isAfter(row, block.element) || isUnseenRow(row) || row.contains(block.element) || PASSED_OVER.has(row.localName)) continue;
      const strip = stripOfAny(row);
      if (strip.cells.length > 0 && !isHeader(strip)) strips.push(strip);
    }
  }
  return strips.filter((strip) => placeCells(strip, head) !== undefined).length > 0 ? strips : [];
}

const NO_ROWS = new Set(['table', 'thead', 'tbody', 'tfoot', 'colgroup', 'select', 'svg', 'g']);
const PASSED_OVER = new Set(['script', 'style', 'template', 'colgroup', 'br', 'hr']);

/** A row within a cell of another row belongs to that cell. */
function isWithin(row: Element, rows: ReadonlySet<Element>): boolean {
  for (let at = row.parentElement; at !== null; at = at.parentElement) if (rows.has(at)) return true;
  return false;
}

function isAfter(row: Element, head: Element): boolean {
  // 4: follows; 16: contained by; 8: contains.
  const position = head.compareDocumentPosition(row);
  return (position & 4) !== 0 && (position & 16) === 0;
}

function isRowOf(row: Element, head: Head): boolean {
  const strip = stripOfAny(row);
  return !isHeader(strip) && placeCells(strip, head) !== undefined;
}

function isHeader(strip: Strip): boolean {
  return looksLikeHeader(strip, false) || areLabels(strip.cells.map(({ element }) => element));
}

/** A strip from a row of any make: by tags and roles, else its children are its cells. */
export function stripOfAny(row: Element): Strip {
  if (row.localName === 'tr' || row.querySelector(`:scope > :is(${CELLS})`) !== null) return stripOf(row);
  return stripFrom(
    row,
    childrenOf(row).filter((child) => !PASSED_OVER.has(child.localName) && !child.hasAttribute('hidden')),
  );
}
