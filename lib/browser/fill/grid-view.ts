import { holdsAcross, parentOf, queryAcross } from './composed';

/** Where a row or column lies, told from the beginning of the grid; `fixed`: it stays in view while the rest scrolls. */
export interface Spot {
  at: number;
  fixed: boolean;
}

export interface SeenCell {
  element: Element;
  across: Spot;
  down: Spot;
  width: number;
  /** On the screen. */
  top: number;
}

/** What is drawn of a grid now. */
export interface View {
  heads: readonly SeenCell[];
  cells: readonly SeenCell[];
}

export interface Scrollers {
  sideways: Element | undefined;
  down: Element | undefined;
}

/** Elements made like those by which a grid was understood: its header cells and its cells. */
export interface GridKind {
  place: Element;
  heads: string;
  cells: string;
}

/** A selector for all elements made like this one. */
export function kindOfCell(element: Element): string {
  const role = element.getAttribute('role');
  if (role !== null) return `${element.localName}[role="${CSS.escape(role)}"]`;
  const [first] = element.classList;
  return first === undefined || /^t[dh]$/.test(element.localName) ? element.localName : `${element.localName}.${CSS.escape(first)}`;
}

/** Not made invisible: grids keep copies of their cells below parts that stay in view. */
export function isDisplayed(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

export function viewOfGrid({ place, heads, cells }: GridKind, scrollers: Scrollers): View {
  const stuck = new Map<Element, boolean>();
  const twins = new Map<Element | null, Element | undefined>();
  const see = (selector: string): SeenCell[] =>
    queryAcross(place, selector).flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || !isDisplayed(element)) return [];
      const over = scrollerOver(element, scrollers.sideways, twins);
      if (!(over && holdsAcross(over, element)) && isCutOff(element, place)) return [];
      const across = spotOf(element, left, over, 'left', stuck);
      const down = spotOf(element, top, scrollers.down, 'top', stuck);
      return [{ element, across, down, width, top }];
    });
  const headCells = see(heads);
  const taken = new Set(headCells.map(({ element }) => element));
  return { heads: headCells, cells: see(cells).filter(({ element }) => !taken.has(element)) };
}

/** Beyond the edge of a part that shows nothing there: columns that stay in view are often a whole copy of the grid, cut to their width. */
function isCutOff(element: Element, place: Element): boolean {
  const own = element.getBoundingClientRect();
  for (let at = parentOf(element); at !== null && at !== place; at = parentOf(at)) {
    const box = at.getBoundingClientRect();
    if (own.right > box.left + 1 && own.left < box.right - 1) continue;
    const style = element.ownerDocument.defaultView?.getComputedStyle(at);
    if (box.width > 0 && style !== undefined && style.overflowX !== 'visible' && style.display !== 'contents') return true;
  }
  return false;
}

/** What scrolls an element sideways: a header may stand in a box of its own that is scrolled along with the cells. */
function scrollerOver(
  element: Element,
  sideways: Element | undefined,
  twins: Map<Element | null, Element | undefined>,
): Element | undefined {
  if (!sideways || holdsAcross(sideways, element)) return sideways;
  const around = parentOf(element);
  if (!twins.has(around)) twins.set(around, twinOver(element, sideways));
  return twins.get(around) ?? sideways;
}

/** As wide inside as what scrolls the cells, but for the width of a scroll bar. */
function twinOver(element: Element, sideways: Element): Element | undefined {
  for (let at = parentOf(element); at !== null && !holdsAcross(at, sideways); at = parentOf(at))
    if (isCut(at) && isAsWide(at.scrollWidth, sideways.scrollWidth) && isAsWide(at.clientWidth, sideways.clientWidth)) return at;
  return undefined;
}

const isCut = (part: Element): boolean => part.scrollWidth > part.clientWidth + 1;
const isAsWide = (a: number, b: number): boolean => Math.abs(a - b) <= SCROLL_BAR;

/**
 * Parts that show the beginning of a grid of which another part shows more: columns that stay in view are often a whole copy of the
 * grid, cut to their width.
 */
export function cutCopies(body: Element): Set<Element> {
  const wide = queryAcross(body, '*').filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + SCROLL_BAR);
  const isCopy = (part: Element): boolean =>
    wide.some((other) => isAsWide(other.scrollWidth, part.scrollWidth) && other.clientWidth > part.clientWidth + SCROLL_BAR);
  return new Set(wide.filter((part) => isCopy(part) && part.ownerDocument.defaultView?.getComputedStyle(part).overflowX === 'hidden'));
}

const SCROLL_BAR = 24;

function spotOf(element: Element, own: number, scroller: Element | undefined, side: 'left' | 'top', stuck: Map<Element, boolean>): Spot {
  if (!scroller || !holdsAcross(scroller, element) || isStuck(element, scroller, side, stuck)) return { at: own, fixed: true };
  const start = scroller.getBoundingClientRect()[side];
  return { at: own - start + (side === 'left' ? scroller.scrollLeft : scroller.scrollTop), fixed: false };
}

/** Stays where it is while the box around it scrolls. */
function isStuck(element: Element, scroller: Element, side: 'left' | 'top', stuck: Map<Element, boolean>): boolean {
  if (element === scroller) return false;
  const known = side === 'left' ? stuck.get(element) : undefined;
  if (known !== undefined) return known;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const sticks =
    style?.position === 'sticky' &&
    (side === 'left' ? style.left !== 'auto' || style.right !== 'auto' : style.top !== 'auto' || style.bottom !== 'auto');
  const around = parentOf(element);
  const verdict = sticks || (around !== null && isStuck(around, scroller, side, stuck));
  if (side === 'left') stuck.set(element, verdict);
  return verdict;
}
