import { fold, plain } from '../text/normalise';
import { findAround } from './around-table';
import { ellipsis, nextIcon, pagerWords, type PagerWord } from './pager-words';
import { readCounts } from './read-counts';

export interface PagerReading {
  current?: number;
  /** Highest page number shown or said. */
  last?: number;
  /** The last page number is sure (said, or the end of the numbered links with the next button dead on it). */
  lastIsSure: boolean;
  /** Rows in the whole list, where the page says so. */
  totalRows?: number;
  /** The living "next" control, absent on the last page. */
  next?: Element;
  /** The living "first page" control. */
  first?: Element;
  /** A dead "next" control stands there: this is the last page. */
  nextIsDead: boolean;
  /** Numbered controls by page. */
  pages: ReadonlyMap<number, Element>;
}

const CONTROL = 'a, button, li, [role="button"], input[type="button"], input[type="submit"]';

/**
 * Reads the pager that belongs to a list: looked for around the table, widening from its own surroundings outwards, until page
 * numbers or a next control appear. Undefined: the list has no pager.
 */
export function readPager(table: Element): PagerReading | undefined {
  for (let scope: Element | null = table.parentElement, depth = 0; scope !== null && depth < 8; scope = scope.parentElement, depth++) {
    const reading = readScope(scope, table);
    if (reading !== undefined) return reading;
    if (scope.tagName === 'BODY') break;
  }
  return undefined;
}

/** What the controls around a list offer, in document order. */
interface Offered {
  pages: Map<number, Element>;
  current?: number;
  next?: Element;
  first?: Element;
  nextIsDead: boolean;
  /** Other signs of a pager than a lone "next", which may as well be a step of a form. */
  surely: boolean;
  /** A living "…" behind the last number: there are more pages than are shown. */
  more?: Element;
}

function readScope(scope: Element, table: Element): PagerReading | undefined {
  const found = readOffered(scope, table);
  const { pages } = found;
  const counted = readCounts(plain(textAround(scope, table)));
  const hasNext = found.next !== undefined || found.nextIsDead;
  if (pages.size === 0 && !(hasNext && (found.surely || counted.total !== undefined)) && counted.pages === undefined) return undefined;
  const current = found.current ?? counted.page ?? currentFromText(scope, table, counted.total);
  if (!isSequence([...new Set([...pages.keys(), ...(current === undefined ? [] : [current])])]) && counted.pages === undefined)
    return undefined;
  const shown = pages.size > 0 ? Math.max(...pages.keys(), current ?? 0) : undefined;
  const last = counted.pages ?? shown;
  // Pagers of numbers alone: the next number is the next page, a living "…" behind the last one leads on.
  const byNumber = current === undefined ? undefined : (pages.get(current + 1) ?? found.more);
  const next = current !== undefined && current === counted.pages ? undefined : (found.next ?? (found.nextIsDead ? undefined : byNumber));
  const atEnd = next === undefined && (found.nextIsDead || (current !== undefined && current === last));
  return {
    ...(current !== undefined && { current }),
    ...(last !== undefined && { last }),
    lastIsSure: counted.pages !== undefined || (atEnd && current !== undefined && current === last),
    ...(counted.total !== undefined && { totalRows: counted.total }),
    ...(next !== undefined && { next }),
    ...(found.first !== undefined && { first: found.first }),
    nextIsDead: atEnd,
    pages,
  };
}

function readOffered(scope: Element, table: Element): Offered {
  const found: Offered = { pages: new Map(), nextIsDead: false, surely: false };
  for (const control of findAround(scope, table, CONTROL)) {
    if (isHiddenPart(control) || isElsewhere(control, table)) continue;
    const word = controlWord(control);
    if (word === undefined) continue;
    if (/^\d{1,5}$/.test(word)) takeNumber(found, control, Number(word));
    else if (ellipsis.test(word)) {
      if (control.tagName !== 'LI' && !isDead(control)) found.more = control;
    } else takeWord(found, control, word);
  }
  return found;
}

function takeNumber(found: Offered, control: Element, page: number): void {
  if (control.tagName === 'LI' && control.querySelector('a, button') === null && !isPageItem(control)) return;
  if (isCurrent(control)) found.current ??= page;
  if (!found.pages.has(page) || control.tagName !== 'LI') found.pages.set(page, clickable(control));
  delete found.more;
}

function takeWord(found: Offered, control: Element, word: string): void {
  const is = (kind: PagerWord): boolean => (pagerWords[kind] as readonly string[]).includes(word);
  if (is('previous') || is('last') || is('first')) found.surely = true;
  if (is('next')) {
    if (isPageItem(control)) found.surely = true;
    if (isDead(control)) found.nextIsDead = true;
    else found.next ??= clickable(control);
  } else if (is('first') && !isDead(control)) found.first ??= clickable(control);
}

/** What a control says: its text, else its title, label or icon; undefined for long texts. */
function controlWord(control: Element): string | undefined {
  const text = plain(control.textContent ?? '');
  if (text.length > 24) return undefined;
  if (/^[›»>‹«<]{1,2}$/.test(text) || ellipsis.test(text) || /^[a-z]+_[a-z_]+$/.test(text)) return text;
  const said = fold(text);
  if (said !== '') return said;
  const title = control.getAttribute('title') ?? control.getAttribute('aria-label') ?? control.getAttribute('value') ?? '';
  if (title !== '') return fold(title);
  const icon = `${control.getAttribute('class') ?? ''} ${control.firstElementChild?.getAttribute('class') ?? ''}`;
  return control.tagName !== 'LI' && nextIcon.test(icon) ? 'next' : undefined;
}

/** Calendars, dialogs, menus and steps over the page have numbers and arrows too. */
const ELSEWHERE =
  '[class*="picker"], [class*="calendar"], [role="dialog"], [role="menu"], [role="menubar"], [role="tablist"], [role="listbox"], [class*="breadcrumb"], [class*="carousel"], [data-soat-mot-cua]';

function isElsewhere(control: Element, table: Element): boolean {
  const other = control.closest(ELSEWHERE);
  return other !== null && !other.contains(table);
}

/** Menus and tabs are lists of links too: a page item calls itself by its number. */
function isPageItem(control: Element): boolean {
  return /pag|page/i.test(`${control.className} ${control.parentElement?.className ?? ''}`);
}

function isHiddenPart(control: Element): boolean {
  return typeof control.checkVisibility === 'function' && !control.checkVisibility();
}

function isCurrent(control: Element): boolean {
  const marked = [control, control.parentElement, control.firstElementChild];
  return marked.some((element) => {
    if (!element) return false;
    const aria = element.getAttribute('aria-current');
    return aria === 'page' || aria === 'true' || /(?:^|[\s-])(?:active|current|selected)(?:\s|$)/.test(element.getAttribute('class') ?? '');
  });
}

function isDead(control: Element): boolean {
  const marked = [control, control.parentElement, control.firstElementChild];
  return marked.some((element) => {
    if (!element) return false;
    if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return true;
    return /(?:^|[\s-])disabled(?:\s|$)/.test(element.getAttribute('class') ?? '');
  });
}

function clickable(control: Element): Element {
  return control.tagName === 'LI' ? (control.querySelector('a, button') ?? control) : control;
}

/** Page numbers count up from somewhere without holes of nonsense; years and identity numbers do not. */
function isSequence(numbers: number[]): boolean {
  if (numbers.length === 0) return true;
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 1 ? sorted[0]! <= 1 : sorted.some((number, i) => i > 0 && number === sorted[i - 1]! + 1);
}

/** Text of the surroundings without the table's own rows. */
function textAround(scope: Element, table: Element): string {
  let text = '';
  for (let node = scope.firstElementChild; node !== null; node = node.nextElementSibling) {
    if (node === table) continue;
    if (node.contains(table)) text += ` ${textAround(node, table)}`;
    else if ((node.textContent?.length ?? 0) < 2000 && !isHiddenPart(node)) text += ` ${node.textContent ?? ''}`;
  }
  for (const child of scope.childNodes) if (child.nodeType === 3) text += ` ${child.nodeValue ?? ''}`;
  return text;
}

/** The current page is often plain text between links, bold or marked. */
function currentFromText(scope: Element, table: Element, total: number | undefined): number | undefined {
  for (const element of findAround(scope, table, 'span.current, span[class*="active"], span[class*="current"], strong, b')) {
    if (isHiddenPart(element) || isElsewhere(element, table)) continue;
    const text = plain(element.textContent ?? '');
    if (/^\d{1,5}$/.test(text) && Number(text) !== total) return Number(text);
  }
  return undefined;
}
