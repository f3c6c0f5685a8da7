import type { GridCell, GridRow } from '../table/grid';
import { isVisible, type PageTable } from '../table/find-tables';
import { headerPaths } from '../table/header-path';
import { tidy } from '../table/read-cell';
import type { SplitRows } from '../table/split-rows';
import { partsOf, signatureOf, type Part } from './teach-parts';
import type { TaughtBlocks } from './taught-table';

/** More blocks than this are no list that anybody looks at. */
const MOST_BLOCKS = 5_000;

export interface BlocksReading {
  table: PageTable;
  /** Where the blocks lie, although none of them may be there now. */
  container: Element;
}

/** What the blocks around one element look like; undefined where nothing of its kind stands beside it. */
export function describeBlocks(block: Element): TaughtBlocks | undefined {
  const { parentElement: container } = block;
  if (container === null) return undefined;
  const signature = commonSignature(block, [...container.children]);
  return signature === undefined ? undefined : { container: wayTo(container), block: signature };
}

/** The container with two levels above it: `main > div.content > div`. A lone tag would be found all over the page. */
function wayTo(container: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = container; at !== null && steps.length < 3 && at.localName !== 'html'; at = at.parentElement)
    steps.unshift(signatureOf(at));
  return steps.join(' > ');
}

/** The nearest element from the inside out that has peers and more than one part: what the official most likely means by a block. */
export function blockAround(inner: Element): Element | undefined {
  for (let at: Element | null = inner; at !== null && at.parentElement !== null; at = at.parentElement) {
    if (at.tagName === 'BODY') return undefined;
    if (describeBlocks(at) !== undefined && partsOf(at).length > 1) return at;
  }
  return undefined;
}

/** Tag and the classes that all like-tagged neighbours share with it: one that is new, chosen or late has more, none has less. */
function commonSignature(block: Element, neighbours: readonly Element[]): string | undefined {
  const alike = neighbours.filter(({ localName }) => localName === block.localName);
  const [tag, ...classes] = signatureOf(block).split('.');
  const shared = classes.filter((name) => alike.filter(({ classList }) => classList.contains(name)).length >= 2);
  const matching = alike.filter((other) => shared.every((name) => other.classList.contains(name)));
  return matching.length >= 2 && tag !== undefined ? [tag, ...shared].join('.') : undefined;
}

function hasSignature(element: Element, signature: string): boolean {
  const [tag, ...classes] = signature.split('.');
  return element.localName === tag && classes.every((name) => element.classList.contains(name));
}

/** Reads the blocks as they were taught: the first place with most blocks; a row of the grid per block, a column per part. */
export function readBlocks(root: ParentNode, taught: TaughtBlocks): BlocksReading | undefined {
  let best: { container: Element; blocks: Element[] } | undefined;
  for (const container of root.querySelectorAll(taught.container)) {
    const blocks = [...container.children].filter((child) => hasSignature(child, taught.block)).slice(0, MOST_BLOCKS);
    if (best !== undefined && blocks.length <= best.blocks.length) continue;
    if (container.closest('[data-soat-mot-cua]') === null && isVisible(container)) best = { container, blocks };
  }
  return best === undefined ? undefined : { table: gridOf(best.container, best.blocks, taught), container: best.container };
}

/** A list that was read without any header, read as blocks: its parts can be told, its columns cannot. */
export function asBlocks({ reading, meaning }: PageTable): { table: PageTable; blocks: TaughtBlocks } | undefined {
  if (headerPaths(reading.grid, meaning.split).some((path) => path.length > 0)) return undefined;
  const first = reading.grid.rows.find((row) => meaning.split.kinds[row.index] === 'data');
  const block = first && reading.rowElements[first.index];
  const blocks = block && describeBlocks(block);
  const read = blocks && readBlocks(block.ownerDocument, blocks);
  return blocks && read && read.table.rows > 0 ? { table: read.table, blocks } : undefined;
}

function gridOf(container: Element, blocks: readonly Element[], taught: TaughtBlocks): PageTable {
  const read = blocks.map((block) => ({ block, parts: partsOf(block) }));
  const head = taught.headed ? read.shift() : undefined;
  const names = new Map<string, number>();
  for (const { parts } of read) for (const { name } of parts) if (!names.has(name)) names.set(name, names.size);
  const width = names.size;
  const cellElements: Element[] = [];
  const rowElements: Element[] = [head?.block ?? container];
  const cellAt = (row: number, col: number, text: string, element: Element, more: Partial<GridCell> = {}): GridCell => {
    cellElements.push(element);
    return { text, nth: cellElements.length - 1, row, col, rowSpan: 1, colSpan: 1, head: row === 0, ...more };
  };
  const titles = new Map(head?.parts.map((part) => [part.name, part]));
  const labels = [...names].map(([name, col]) => {
    const title = titles.get(name);
    return cellAt(0, col, title === undefined ? name : tidy(title.text), title?.element ?? container);
  });
  const rows: GridRow[] = [{ cells: labels, section: 'head', index: 0 }];
  for (const { block, parts } of read) {
    const cells = Array.from<GridCell | undefined>({ length: width });
    for (const part of parts) cells[names.get(part.name)!] = cellOf(part, rows.length, names.get(part.name)!, cellAt);
    rows.push({ cells, section: 'body', index: rows.length });
    rowElements.push(block);
  }
  const split: SplitRows = { kinds: rows.map((row) => (row.index === 0 ? 'header' : 'data')), headerRows: rows.slice(0, 1) };
  const headers = [...names.keys()];
  return {
    element: container,
    visible: true,
    reading: { grid: { rows, width }, rowElements, cellElements },
    meaning: { kind: 'unknown', why: 'unknown-headers', headers, split },
    rows: rows.length - 1,
  };
}

function cellOf(
  part: Part,
  row: number,
  col: number,
  make: (row: number, col: number, text: string, element: Element, more?: Partial<GridCell>) => GridCell,
): GridCell {
  return make(row, col, part.icon ? '' : part.text, part.element, {
    ...(part.icon && { title: part.text }),
    ...(part.lines && { lines: part.lines }),
  });
}
