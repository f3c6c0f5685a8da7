import { boxOf, sameWidth, type Box } from './boxes';
import { areLabels, groupBy, looksLikeHeader, thirdChildren } from './header-strip';
import { rowsOfColumns, rowsOfLoose } from './loose-cells';
import { readHead, type Head } from './head-columns';
import { hasOtherHeader } from './own-header';
import { placeCells, widthOf } from './place-cells';
import { cellsWithin, outermostRow } from './row-in-cell';
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
 * @param limit strips wanted, where all rows stand in one container
 */
export function rowsUnder(block: HeadBlock, scope: Element, limit: number): Strip[] {
  const head = readHead([block.strips]);
  if (head === undefined) return [];
  for (const more of COUNTS) {
    const rows = rowsWith(widthOf(head) + more, block, head, scope);
    const [first] = rows;
    if (first === undefined) continue;
    const columns = rows.length === 1 ? rowsOfColumns(stripOfAny(first).cells.map(({ element }) => element)) : undefined;
    if (columns !== undefined) return columns;
    const sole = rows.every((row) => row.parentElement === first.parentElement);
    return (sole && rows.length > limit ? rows.slice(0, limit) : rows).map(stripOfAny).filter(({ cells }) => cells.length > 0);
  }
  return looseUnder(block, head, scope);
}

/** Cells without rows, in a container of their own below the header: their places on the screen tell. */
function looseUnder(block: HeadBlock, head: Head, scope: Element): Strip[] {
  for (const container of thirdChildren(scope)) {
    if (!isAfter(container, block.element) || boxOf(container.children[0]!) === undefined) continue;
    const rows = rowsOfLoose([...container.children], container) ?? [];
    if (rows.length < 2 || isHeader(rows[0]!)) continue;
    if (rows[0]!.cells.length > 1 ? placeCells(rows[0]!, head) !== undefined : isOneColumn(rows, head)) return rows;
  }
  return [];
}

/** A frozen column alone: its header and its cells have the same edges. */
function isOneColumn(rows: readonly Strip[], { columns }: Head): boolean {
  const over = columns.length === 1 ? columns[0]!.box : undefined;
  return over !== undefined && rows.every(({ cells }) => cells.length === 1 && isAsWide(cells[0]!.element, over));
}

function isAsWide(cell: Element, over: Box): boolean {
  const box = boxOf(cell);
  return box !== undefined && sameWidth(box, over);
}

function rowsWith(count: number, block: HeadBlock, head: Head, scope: Element): Element[] {
  if (count < 1) return [];
  const found = new Set<Element>();
  const parents = new Set<Element | null>();
  for (const last of scope.querySelectorAll(`:nth-child(${count}):last-child`)) {
    const row = last.parentElement && outermostRow(last.parentElement);
    // One cell alone is a row only if it says so.
    if (count === 1 && row?.localName !== 'tr' && row?.getAttribute('role') !== 'row') continue;
    if (row === null || row === scope || NO_ROWS.has(row.localName) || found.has(row) || !isAfter(row, block.element) || isUnseenRow(row))
      continue;
    // Rows beside one that has been looked at are of its kind.
    if (!parents.has(row.parentElement) && (isOfOther(row, block) || !isRowOf(row, head))) continue;
    parents.add(row.parentElement);
    found.add(row);
  }
  const rows = [...found].filter((row) => !isWithin(row.parentElement, found));
  // As many rows as columns: unseen, nothing tells the one from the other.
  if (rows.length < found.size && rows.some((row) => row.localName !== 'tr' && boxOf(row) === undefined)) return [];
  return groupBy(rows, (row) => row.parentElement).flatMap((own) => {
    const container = own[0]!.parentElement!;
    if (own.length === 1 && container.localName !== 'tbody') return own;
    const foot = [...(container.localName === 'tbody' ? (container.closest('table')?.tFoot?.rows ?? []) : [])];
    return [...container.children, ...foot].filter((row) => found.has(row) || isBetween(row, block));
  });
}

function isOfOther(row: Element, { strips }: HeadBlock): boolean {
  const table = row.localName === 'tr' ? row.closest('table') : null;
  return table !== null && hasOtherHeader(table, strips);
}

/** A row of another form among the others: a group, a detail, a total. */
function isBetween(row: Element, block: HeadBlock): boolean {
  if (PASSED_OVER.has(row.localName) || !isAfter(row, block.element) || row.contains(block.element) || isUnseenRow(row)) return false;
  return !isHeader(stripOfAny(row));
}

const NO_ROWS = new Set(['table', 'thead', 'tbody', 'tfoot', 'colgroup', 'select', 'svg', 'g']);
const PASSED_OVER = new Set(['script', 'style', 'template', 'colgroup', 'br', 'hr']);

/** A row within a cell of another row belongs to that cell. */
function isWithin(parent: Element | null, rows: ReadonlySet<Element>): boolean {
  for (let at = parent, depth = 0; at !== null && depth < 12; at = at.parentElement, depth++) if (rows.has(at)) return true;
  return false;
}

/** Further on in the page, or, where a grid writes its header after its rows, in a part of it that stands below on the screen. */
function isAfter(row: Element, head: Element): boolean {
  // 4: follows; 8: contains; 16: contained by.
  const position = head.compareDocumentPosition(row);
  if ((position & 24) !== 0) return false;
  if ((position & 4) !== 0) return true;
  let part = row;
  while (part.parentElement !== null && !part.parentElement.contains(head)) part = part.parentElement;
  const [above, below] = [boxOf(head), boxOf(part)];
  return above !== undefined && below !== undefined && below.top >= above.bottom - 3;
}

function isRowOf(row: Element, head: Head): boolean {
  // What holds rows or tables is a part of the page, unless it is a row itself.
  if (row.localName !== 'tr' && row.querySelector('tr, [role="row"]') !== null) return false;
  const strip = stripOfAny(row);
  return !isHeader(strip) && placeCells(strip, head) !== undefined;
}

function isHeader(strip: Strip): boolean {
  return looksLikeHeader(strip, false) || areLabels(strip.cells.map(({ element }) => element));
}

/** A strip from a row of any make: by tags and roles, else its children are its cells. */
export function stripOfAny(row: Element): Strip {
  if (row.localName === 'tr' || row.querySelector(`:scope > :is(${CELLS})`) !== null) {
    const strip = stripOf(row);
    const whole = strip.cells.flatMap(({ element }) => cellsWithin(element) ?? [element]);
    return whole.length === strip.cells.length ? strip : stripFrom(row, whole);
  }
  return stripFrom(
    row,
    childrenOf(row).filter((child) => !PASSED_OVER.has(child.localName) && !child.hasAttribute('hidden') && !isFlat(child)),
  );
}

/** Without a word and without height: rulers by which scripts measure. */
function isFlat(child: Element): boolean {
  if ((child.textContent ?? '').trim() !== '') return false;
  const box = boxOf(child);
  return box !== undefined && box.bottom - box.top < 1;
}
