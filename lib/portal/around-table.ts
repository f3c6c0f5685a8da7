import type { OpenShadow } from '../table/root';

/** A list as its pager sees it: the nearest element around its rows, and the rows themselves, in which nothing is ever pressed. */
export interface ListPlace {
  element: Element;
  /** Data rows. */
  rows: ReadonlySet<Element>;
  /** Shadow trees beside the list are looked into where this opens them. */
  openShadow?: OpenShadow;
}

/** What was found around a list, in document order. */
export interface FoundAround {
  elements: Element[];
  /** Another list stands on the same level: what lies beyond it may be its own. */
  cut: boolean;
}

/** The element around another, out of shadow trees too. */
export function around(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The list and everything around it. */
export function pathOf(element: Element): Set<Element> {
  const path = new Set<Element>();
  for (let at: Element | null = element; at !== null; at = around(at)) path.add(at);
  return path;
}

/**
 * What a selector finds around a list. Of the list itself only where some systems put their pager: its head, its foot, a first
 * or last row of one cell (DataGrid), and what stands beside the rows. A thousand rows full of buttons are not looked through.
 */
export function findAround(scope: Element, list: ListPlace, path: ReadonlySet<Element>, selector: string): FoundAround {
  const found: FoundAround = { elements: [], cut: false };
  let passed = false;
  const walk = (parent: Element | ShadowRoot): boolean => {
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (child === list.element) {
        findInList(child, list, selector, found.elements);
        passed = true;
        continue;
      }
      if (path.has(child)) {
        if (child.matches(selector)) found.elements.push(child);
        const inner = child.contains(list.element) ? child : list.openShadow?.(child);
        if (inner && !walk(inner)) return false;
        continue;
      }
      if (isOtherList(child, list)) {
        found.cut = true;
        if (passed) return false;
        found.elements.length = 0;
        continue;
      }
      take(child, list, selector, found.elements);
    }
    return true;
  };
  if (scope === list.element) findInList(scope, list, selector, found.elements);
  else walk(scope.contains(list.element) ? scope : (list.openShadow?.(scope) ?? scope));
  return found;
}

function take(element: Element, list: ListPlace, selector: string, found: Element[]): void {
  if (element.matches(selector)) found.push(element);
  found.push(...element.querySelectorAll(selector));
  if (list.openShadow === undefined) return;
  for (const host of [element, ...element.querySelectorAll(':not(:has(*))')]) {
    if (host.localName.includes('-')) found.push(...(list.openShadow(host)?.querySelectorAll(selector) ?? []));
  }
}

function findInList(element: Element, list: ListPlace, selector: string, found: Element[]): void {
  const takePagerRows = (section: Element): void => {
    for (const row of new Set([section.firstElementChild, section.lastElementChild]))
      if (row !== null && isPagerRow(row)) found.push(...row.querySelectorAll(selector));
  };
  for (let part = element.firstElementChild; part !== null; part = part.nextElementSibling) {
    if (part.tagName === 'THEAD' || part.tagName === 'TFOOT') found.push(...part.querySelectorAll(selector));
    else if (part.tagName === 'TBODY') takePagerRows(part);
    else if (part.tagName !== 'TR') findBesideRows(part, list, selector, found);
  }
  takePagerRows(element);
}

/** One cell over the whole width that is no part of a dossier: no table of several rows lies in it. */
function isPagerRow(row: Element): boolean {
  return row.tagName === 'TR' && row.childElementCount === 1 && row.querySelectorAll('tr').length < 2;
}

/** Parts of a list drawn without a table: what holds none of its rows, beside what does. */
function findBesideRows(part: Element, list: ListPlace, selector: string, found: Element[]): void {
  const [first] = list.rows;
  if (first === undefined || list.rows.has(part)) return;
  if (!part.contains(first)) {
    // Rows that came and went while the page was read hold as many buttons as those that are known.
    if (part.querySelectorAll(`${CELLS}, tr`).length > 0) return;
    if (part.matches(selector)) found.push(part);
    found.push(...part.querySelectorAll(selector));
    return;
  }
  for (let child = part.firstElementChild; child !== null && child !== first; child = child.nextElementSibling)
    findBesideRows(child, list, selector, found);
  for (
    let child = part.lastElementChild;
    child !== null && child !== first && !child.contains(first);
    child = child.previousElementSibling
  ) {
    if (list.rows.has(child)) break;
    findBesideRows(child, list, selector, found);
  }
}

const CELLS = '[role="gridcell"], [role="cell"], [role="row"]';

/** A table of its own with several rows of several cells; panes of this list (as many rows) and layout tables with boxes are none. */
function isOtherList(element: Element, list: ListPlace): boolean {
  const rows = element.querySelectorAll('tr, [role="row"]');
  if (rows.length < 4 || Math.abs(rows.length - list.rows.size) < 3) return false;
  if (rows[2]!.childElementCount < 3 || rows[3]!.childElementCount < 3) return false;
  if (element.querySelector('input:not([type="hidden"], [type="checkbox"], [type="radio"]), select, textarea') !== null) return false;
  return typeof element.checkVisibility !== 'function' || rows[2]!.checkVisibility();
}
