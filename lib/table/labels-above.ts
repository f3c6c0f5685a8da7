import { boxOf } from './boxes';
import { areLabels, groupBy } from './header-strip';
import { CELLS, stripFrom, type Strip } from './strip';

/** More words than this above the rows are no header. */
const MOST = 120;

/**
 * The header of a grid whose cells bear roles and whose labels bear none: what stands above its first row, line by line. Only where
 * it is seen on the screen, and where its words are labels.
 */
export function labelsAbove(grid: Element, first: Strip | undefined): Strip[] | undefined {
  const top = first && boxOf(first.cells[0]!.element)?.top;
  if (top === undefined) return undefined;
  const labels = new Set<Element>();
  for (const element of grid.querySelectorAll('*')) {
    if (element.closest(CELLS) !== null || !hasOwnWords(element)) continue;
    const label = wholeOf(element, grid);
    const box = boxOf(label);
    if (box !== undefined && box.bottom <= top + NEAR) labels.add(label);
    if (labels.size > MOST) return undefined;
  }
  const cells = [...labels];
  if (cells.length < 2 || !areLabels(cells)) return undefined;
  const lines = groupBy(cells, (cell) => Math.round(boxOf(cell)!.top / NEAR));
  return lines
    .toSorted((a, b) => boxOf(a[0]!)!.top - boxOf(b[0]!)!.top)
    .map((line) =>
      stripFrom(
        line[0]!.parentElement!,
        line.toSorted((a, b) => boxOf(a)!.left - boxOf(b)!.left),
      ),
    );
}

/** Borders and rounding. */
const NEAR = 3;

function hasOwnWords(element: Element): boolean {
  for (const node of element.childNodes) if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
  return false;
}

/** The largest element that says no more than this one: the header cell around its words. */
function wholeOf(words: Element, grid: Element): Element {
  const said = (words.textContent ?? '').trim();
  let at = words;
  while (at.parentElement !== null && at.parentElement !== grid && (at.parentElement.textContent ?? '').trim() === said)
    at = at.parentElement;
  return at;
}
