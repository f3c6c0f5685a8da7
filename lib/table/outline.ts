import type { Root } from './root';

/** What a page is made of, but for the middle of its long lists. */
export interface Outline {
  /** In document order. */
  elements: readonly Element[];
  /** What holds the lists that were too long to be walked through. */
  thinned: readonly (Root | Element)[];
}

/** Parents with more children may hold the rows of a list: what stands in those is neither filter nor heading nor spinner. */
const MANY_CHILDREN = 60;
/** Rows of a long list that are looked at: the first ones, and the last two, which may be totals. */
const FIRST_ROWS = 4;
const LAST_ROWS = 2;

/**
 * Walks all elements of a page but the rows in the middle of long lists: on a list of 1,000 rows 99 in 100 elements stand there,
 * and each look at them all costs 5 to 30 ms.
 */
export function outlineOf(root: Root | Element): Outline {
  const known = kept?.get(root);
  if (known !== undefined) return known;
  const outline = partOfWhole(root) ?? walk(root, { elements: [], thinned: [] });
  kept?.set(root, outline);
  return outline;
}

/** The part below an element that was walked through with the whole page already. */
function partOfWhole(root: Root | Element): Outline | undefined {
  const whole = kept?.get(root.getRootNode() as Root);
  if (!whole?.elements.includes(root as Element)) return undefined;
  const isInside = (part: Root | Element): boolean => root.contains(part);
  return { elements: whole.elements.filter((element) => element !== root && isInside(element)), thinned: whole.thinned.filter(isInside) };
}

let kept: Map<Root | Element, Outline> | undefined;

/** Outlines that stay true from one look at a page to the next. */
export interface KeptOutlines {
  /** While `run` goes on, each outline is drawn once at most. It must neither wait for anything nor change the page. */
  during<Result>(run: () => Result): Result;
  /** The page has changed: all are drawn anew. */
  drop(): void;
}

/** Keeps the outlines of a page whose changes are watched. */
export function keepOutlines(): KeptOutlines {
  let own = new Map<Root | Element, Outline>();
  return {
    during(run) {
      const before = kept;
      kept = own;
      try {
        return run();
      } finally {
        kept = before;
      }
    },
    drop() {
      if (own.size > 0) own = new Map();
    },
  };
}

/** What a selector finds outside the rows of long lists, in document order. */
export function findOutsideRows(root: Root | Element, selector: string): Element[] {
  const { elements, thinned } = outlineOf(root);
  return thinned.length === 0 ? [...root.querySelectorAll(selector)] : elements.filter((element) => element.matches(selector));
}

/** Their children are parts of the page, however many: layers that libraries add at its end, boxes of a form. */
const KEPT_WHOLE = new Set(['body', 'form', 'fieldset']);

/** It may hold the rows of a list that is too long to look through. */
function isLong(parent: Root | Element): boolean {
  return parent.childElementCount > MANY_CHILDREN && !KEPT_WHOLE.has((parent as Partial<Element>).localName ?? '');
}

interface Drawing {
  elements: Element[];
  thinned: (Root | Element)[];
}

function walk(parent: Root | Element, outline: Drawing): Outline {
  if (isLong(parent)) walkLong(parent, outline);
  else for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) take(child, outline);
  return outline;
}

function take(element: Element, outline: Drawing): void {
  outline.elements.push(element);
  if (element.firstElementChild !== null) walk(element, outline);
}

/** What tells rows of one kind: their name, their role and how many parts they have. */
function makeOf(element: Element): string {
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  return role === null ? element.localName : `${element.localName} ${role}`;
}

/** Rows are alike one after the other, or every second one where a record has two. */
function walkLong(parent: Root | Element, outline: Drawing): void {
  let left = parent.childElementCount;
  let alike = 0;
  let skipped = false;
  let [before, last] = ['', ''];
  let [partsBefore, lastParts] = [0, 0];
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling, left--) {
    const parts = child.childElementCount;
    // Rows have parts: what has none need not be told from others.
    const made = parts > 1 ? makeOf(child) : '';
    alike = parts > 1 && ((parts === lastParts && made === last) || (parts === partsBefore && made === before)) ? alike + 1 : 0;
    before = last;
    partsBefore = lastParts;
    last = made;
    lastParts = parts;
    if (alike >= FIRST_ROWS && left > LAST_ROWS) skipped = true;
    else if (parts > 0) take(child, outline);
    else outline.elements.push(child);
  }
  if (skipped) outline.thinned.push(parent);
}
