import { boxOf } from './boxes';
import { groupBy } from './header-strip';
import { stripFrom, type Strip } from './strip';

/** More loose cells than this are no window of a grid that draws what is seen. */
const MAX_LOOSE = 6_000;

/**
 * Rows from cells that stand side by side in no row element: by `aria-rowindex`, by how high they stand on the screen, else by the
 * number of tracks that a grid container declares. The first cell of a row stands for it. Undefined: it cannot be told.
 */
export function rowsOfLoose(cells: readonly Element[], container: Element): Strip[] | undefined {
  if (cells.length > MAX_LOOSE) return undefined;
  const numbers = cells.map((cell) => cell.getAttribute('aria-rowindex'));
  if (cells.length > 0 && numbers.every((number) => number !== null)) return strips(cells, (at) => numbers[at]);
  const boxes = cells.map(boxOf);
  if (boxes.every((box) => box !== undefined))
    return strips(
      cells,
      (at) => Math.round(boxes[at]!.top),
      (at) => boxes[at]!.left,
    );
  if (boxes.some((box) => box !== undefined)) return undefined;
  const tracks = tracksOf(container);
  return tracks === undefined || cells.length % tracks !== 0 ? undefined : strips(cells, (at) => Math.floor(at / tracks));
}

function strips(cells: readonly Element[], row: (at: number) => unknown, left?: (at: number) => number): Strip[] {
  const groups = groupBy([...cells.keys()], row);
  return groups.map((group) => {
    const own = left ? group.toSorted((a, b) => left(a) - left(b)) : group;
    const elements = own.map((at) => cells[at]!);
    return stripFrom(elements[0]!, elements);
  });
}

function tracksOf(container: Element): number | undefined {
  const declared = /grid-template-columns\s*:\s*([^;]+)/i.exec(container.getAttribute('style') ?? '')?.[1];
  if (declared === undefined) return undefined;
  const repeated = /^\s*repeat\(\s*(\d+)\s*,[^,]*\)\s*$/.exec(declared);
  const tracks = repeated
    ? Number(repeated[1])
    : declared.includes('repeat')
      ? 0
      : declared
          .replace(/\([^)]*\)/g, '')
          .trim()
          .split(/\s+/).length;
  return tracks >= 2 ? tracks : undefined;
}

/**
 * Rows from columns that stand side by side, each a container of as many cells: the nth cells of all are the nth row. Undefined
 * where they are not level with each other.
 */
export function rowsOfColumns(columns: readonly Element[]): Strip[] | undefined {
  const length = columns[0]?.childElementCount ?? 0;
  if (columns.length < 3 || length < 2 || columns.some((column) => column.childElementCount !== length)) return undefined;
  const [first, second, last] = [0, 1, length - 1].map((row) => columns.map((column) => boxOf(column.children[row]!)));
  const seen = [...first!, ...last!].filter((box) => box !== undefined);
  if (seen.length > 0) {
    const level = (boxes: typeof first): boolean => boxes!.every((box) => box !== undefined && Math.abs(box.top - boxes![0]!.top) <= 3);
    if (!level(first) || !level(last) || !(second![0]!.top > first![0]!.top)) return undefined;
  } else if (!columns.every((column) => [...column.children].every((cell, row) => cell.localName === columns[0]!.children[row]!.localName)))
    return undefined;
  return Array.from({ length }, (_, row) => {
    const cells = columns.map((column) => column.children[row]!);
    return stripFrom(cells[0]!, cells);
  });
}
