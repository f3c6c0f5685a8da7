import { rowsUnder, stripOfAny, type HeadBlock } from '../body-strips';
import { boxOf, isOutOfSight } from '../boxes';
import { isLineTwin, labelStrips, looksLikeHeader } from '../header-strip';
import { emptyUnder } from '../empty-under';
import { joinStrips } from '../join-strips';
import type { TableReading } from '../read-html-table';
import { rowKeys } from '../same-row';
import type { Root } from '../root';
import type { Shape } from '../shape';
import { isFilterRow, isUnseenRow, stripOf, type Strip, type StripCell } from '../strip';

/**
 * A header that stands apart from its rows, in a table or in elements of any kind: header and body as two tables, frozen columns
 * beside them as further tables, rows that are plain elements under a line of labels, lists whose items are rows.
 */
export const splitGrid: Shape = { id: 'split-grid', byWords: true, find: findScopes, read: readScope };

/** Rows that tell whether two parts stand beside each other. */
const ENOUGH = 30;
/** How far up from a header its rows may be found. */
const MAX_CLIMB = 8;
/** Header tables have a few levels, and rows for filters and widths. */
const MAX_HEAD_ROWS = 6;

function findScopes(root: Root | Element): Element[] {
  const scopes: { element: Element; block: HeadBlock; rows: readonly Strip[] }[] = [];
  for (const block of headBlocksIn(root)) {
    const found = climb(block) ?? emptyUnder(block);
    if (found !== undefined) scopes.push({ ...found, block });
  }
  const elements = new Set<Element>();
  for (const scope of scopes) {
    const beside = scopes.filter((other) => other !== scope && !scope.element.contains(other.block.element) && areBeside(scope, other));
    elements.add(beside.reduce((around, { element }) => commonOf(around, element), scope.element));
  }
  // The outer one first: it brings together what stands in the inner ones.
  return [...elements].sort((a, b) => Number(b.contains(a)) - Number(a.contains(b)));
}

/** Header rows that stand alone: tables without rows of data, lines of labels that are no table rows. */
function headBlocksIn(root: Root | Element): HeadBlock[] {
  const blocks: HeadBlock[] = [];
  const others: HeadBlock[] = [];
  for (const element of root.querySelectorAll('table')) {
    if (holdsOtherTables(element)) continue;
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    if (rows.length === 0 || rows.length > MAX_HEAD_ROWS) continue;
    const strips = rows.filter((row) => !isUnseenRow(row)).map(stripOf);
    const heads = headRows(strips);
    if (heads.length > 0 && strips.every((strip) => heads.includes(strip) || isBare(strip))) blocks.push({ element, strips: heads });
    else if (heads.length === 0) others.push({ element, strips: strips.filter((strip) => !isBare(strip)) });
  }
  for (const element of labelStrips(root)) {
    if (element.localName === 'tr' || element.closest('table') !== null || isOutOfSight(element)) continue;
    if (blocks.every((block) => !block.element.contains(element))) blocks.push({ element, strips: [stripOfAny(element)] });
  }
  // Frozen columns may have a label or two that nobody knows: their header stands beside one that is known.
  const beside = others.filter((other) => blocks.some((block) => isTwin(block.element, other.element)));
  const found = [...blocks, ...beside, ...blocks.flatMap((block) => lineTwins(block.element, root, blocks))];
  return found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

/** Lines of fewer labels than would be noticed by themselves, made like one that is known: the header of columns in a part of their own. */
function lineTwins(line: Element, root: ParentNode, blocks: readonly HeadBlock[]): HeadBlock[] {
  if (line.localName === 'table' || line.classList.length === 0) return [];
  return [...root.querySelectorAll(line.localName)]
    .filter((other) => isLineTwin(line, other) && blocks.every(({ element }) => !element.contains(other) && !other.contains(element)))
    .map((element) => ({ element, strips: [stripOfAny(element)] }))
    .filter(({ strips }) => strips[0]!.cells.length > 0);
}

/** Labels over several columns have the labels of these columns below them, whether or not anybody knows them. */
function headRows(strips: readonly Strip[]): Strip[] {
  const heads: Strip[] = [];
  for (const strip of strips) {
    const above = heads.at(-1);
    const isLeaves = above?.cells.some(({ element, colSpan }) => colSpan > 1 && isFilled(element)) && strip.cells.every(isNoFigure);
    if (isLeaves || looksLikeHeader(strip, true)) heads.push(strip);
  }
  return heads;
}

const isFilled = (element: Element): boolean => (element.textContent ?? '').trim() !== '';
const isNoFigure = ({ element }: StripCell): boolean => !/\d/.test(element.textContent ?? '');

/** Tables around boxes to filter by are part of a header; any other table within makes it a layout. */
function holdsOtherTables(table: Element): boolean {
  return [...table.querySelectorAll('table')].some((inner) => inner.querySelector('input, select') === null);
}

/** Made alike, and at the same height where that can be seen. */
function isTwin(head: Element, other: Element): boolean {
  if (head.localName !== other.localName || head.className !== other.className) return false;
  const [a, b] = [boxOf(head), boxOf(other)];
  return a === undefined || b === undefined ? head.className !== '' : Math.abs(a.top - b.top) <= 3;
}

/** No text: sizing rows, rows of boxes to filter by. */
function isBare({ cells }: Strip): boolean {
  return cells.every(({ element }) => (element.textContent ?? '').trim() === '' || element.querySelector('input, select') !== null);
}

/** The nearest element around a header, not beyond `within`, that holds rows for it. */
function climb(block: HeadBlock, within?: Element, limit = ENOUGH): { element: Element; rows: readonly Strip[] } | undefined {
  let at = block.element.parentElement;
  for (let level = 0; level < MAX_CLIMB && at !== null && at.localName !== 'html'; level++, at = at.parentElement) {
    const rows = rowsUnder(block, at, limit);
    if (rows.length > 0) return { element: at, rows };
    if (at === within) return undefined;
  }
  return undefined;
}

interface Scope {
  block: HeadBlock;
  rows: readonly Strip[];
}

/** Frozen columns in a container of their own: headers at the same height, rows that are the same rows. */
function areBeside(a: Scope, b: Scope): boolean {
  if (a.rows.length !== b.rows.length) return false;
  const [one, other] = [boxOf(a.block.element), boxOf(b.block.element)];
  if (one !== undefined && other !== undefined) return Math.abs(one.top - other.top) <= 3;
  const keys = rowKeys([...a.rows, ...b.rows], [...a.rows.map(() => 1), ...b.rows.map(() => 2)]);
  return keys !== undefined && new Set(keys).size === a.rows.length;
}

function commonOf(a: Element, b: Element): Element {
  let at = a;
  while (!at.contains(b) && at.parentElement !== null) at = at.parentElement;
  return at;
}

/** Totals in a table of their own below the others: nothing but a foot, its cells over as many columns as they span. */
function footTablesIn(scope: Element): Strip[] {
  return [...scope.querySelectorAll('tfoot')]
    .filter((foot) => [...foot.parentElement!.querySelectorAll('tr')].every((row) => row.parentElement === foot))
    .flatMap((foot) => [...foot.children].filter((row) => !isUnseenRow(row)).map(stripOf));
}

function readScope(scope: Element, limit: number): TableReading | undefined {
  const blocks = headBlocksIn(scope).filter((block) => block.element !== scope);
  const body = new Map<Element, Strip>();
  const used: HeadBlock[] = [];
  const wanted = blocks.length === 1 ? limit : Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const found = (climb(block, scope, wanted) ?? emptyUnder(block, scope))?.rows.filter(({ element }) =>
      blocks.every((other) => !other.element.contains(element)),
    );
    if (found === undefined || found.length === 0) continue;
    for (const row of found) {
      // Rows below two headers that share a container belong to either: where they stand must tell.
      const { under: _, ...known } = body.get(row.element) ?? row;
      body.set(row.element, body.has(row.element) ? known : { ...row, under: used.length });
    }
    used.push(block);
  }
  if (used.length === 0) return undefined;
  const sorted = [...body.values()].sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const begins = sorted.findIndex((strip) => !isFilterRow(strip));
  const strips = sorted.slice(Math.max(0, begins));
  const isFoot = ({ element }: Strip): boolean => element.closest('tfoot') !== null;
  return joinStrips(
    {
      heads: used.map((block) => block.strips),
      body: strips.filter((strip) => !isFoot(strip)),
      foot: [...strips.filter(isFoot), ...footTablesIn(scope).filter(({ element }) => !body.has(element))],
    },
    limit,
  );
}
