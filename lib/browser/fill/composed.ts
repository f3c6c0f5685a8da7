import { openShadow } from '../open-shadow';

/** The page as it is put together on the screen: shadow trees, closed ones too, stand in their hosts. */

/** The element around this one; out of a shadow tree it is the host. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** As `closest`, through the hosts of shadow trees. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null;) {
    const found: Element | null = at.closest(selector);
    if (found !== null) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** Whether `inner` stands in `outer`, or in a shadow tree below it. */
export function holdsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null;) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** All that matches below an element, in document order, shadow trees in the place of their hosts. */
export function queryAcross(within: Element | ShadowRoot, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of within.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element);
    const inner = mayHost(element) ? openShadow(element) : null;
    if (inner) found.push(...queryAcross(inner, selector));
  }
  const own = within.nodeType === 1 && mayHost(within as Element) ? openShadow(within as Element) : null;
  return own ? [...queryAcross(own, selector), ...found] : found;
}

const BUILT_IN = /^(?:div|span|section|article|p|main|aside|header|footer|nav)$/;

/** Elements of the page's own making; built-in ones that hold a shadow tree are mostly empty otherwise. */
function mayHost(element: Element): boolean {
  return element.localName.includes('-') || (element.firstChild === null && BUILT_IN.test(element.localName));
}

/** The element that has the focus, in whatever tree it stands. */
export function activeIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active !== null) {
    const inner: Element | null = openShadow(active)?.activeElement ?? null;
    if (inner === null) break;
    active = inner;
  }
  return active;
}
