import { fold, plain } from '../text/normalise';
import { ellipsis, iconWords, loadMoreWords, pagerWords, workWords, type PagerWord } from './pager-words';

/** What one control near a list says that it does. */
export type ControlMeaning =
  { kind: 'page'; page: number; current: boolean } | { kind: 'ellipsis' } | { kind: PagerWord } | { kind: 'load-more' } | { kind: 'work' };

/** Elements that may be pressed to page, or stand for one that may: components draw them as anything. */
export const CONTROL =
  'a, button, li, [role="button"], [role="link"], input[type="button"], input[type="submit"], input[type="image"], [onclick], [title], [aria-label], [class*="next"], [class*="prev"], [class*="Next"], [class*="Prev"]';

/** Longer texts are sentences. */
const MAX_TEXT = 48;
const PAGE = /^(?:(?:trang|page|den trang|go to page)\s+)?\[?(\d{1,5})\]?(?:\s*\((?:current|trang hiện tại|hiện tại)\))?$/iu;
const ARROWS = /[‹›«»<>→←❮❯▶◀|]+/g;

/** Read from the text, else from title, label or picture, else from the class of an icon; undefined: nothing known. */
export function controlMeaning(control: Element): ControlMeaning | undefined {
  const text = plain(control.textContent ?? '');
  if (text.length > MAX_TEXT) return undefined;
  if (text !== '') return spoken(control, text);
  const named =
    control.getAttribute('title') ??
    control.getAttribute('aria-label') ??
    control.getAttribute('value') ??
    control.getAttribute('data-qtip') ??
    control.querySelector('img[alt]')?.getAttribute('alt') ??
    '';
  if (named.trim() !== '') return spoken(control, plain(named));
  return control.tagName === 'LI' ? undefined : pictured(control);
}

function spoken(control: Element, text: string): ControlMeaning | undefined {
  const page = PAGE.exec(text)?.[1];
  if (page !== undefined) return { kind: 'page', page: Number(page), current: isCurrent(control) || /[\](]/.test(text) };
  if (ellipsis.test(text)) return { kind: 'ellipsis' };
  const said = new Set([text, fold(text.replace(ARROWS, ' '))]);
  for (const kind of Object.keys(pagerWords) as PagerWord[])
    if ((pagerWords[kind] as readonly string[]).some((word) => said.has(word))) return { kind };
  const folded = fold(text);
  if (loadMoreWords.test(folded)) return { kind: 'load-more' };
  // Calendars and rich labels have buttons too: only what can be pressed works.
  return control.tagName !== 'LI' && workWords.test(folded) ? { kind: 'work' } : undefined;
}

/** By the classes of the control and of the icons in it. */
function pictured(control: Element): ControlMeaning | undefined {
  const icons = [control, ...control.querySelectorAll('i, span, svg, img')].slice(0, 6);
  for (const icon of icons) {
    const classes = (icon.getAttribute('class') ?? '').toLowerCase();
    for (const [kind, pattern] of iconWords) if (pattern.test(classes)) return { kind };
  }
  return undefined;
}

const CURRENT = /(?:^|[\s_-])(?:active|current|selected|highlight|selection)(?:\s|$)|currentpage|currentitem/;
const DEAD = /(?:^|[\s_-])(?:disabled?|inactive)(?:\s|$)/;

/** Marked as the page that is shown, on itself, on what holds it alone, or on what it holds. */
export function isCurrent(control: Element): boolean {
  return aroundControl(control).some((element) => {
    const aria = element.getAttribute('aria-current');
    return aria === 'page' || aria === 'true' || CURRENT.test((element.getAttribute('class') ?? '').toLowerCase());
  });
}

/** It stands there and does nothing: the end of the list in its direction. */
export function isDead(control: Element): boolean {
  return aroundControl(control).some((element) => {
    if (element.hasAttribute('disabled') && element.getAttribute('disabled') !== 'false') return true;
    return element.getAttribute('aria-disabled') === 'true' || DEAD.test((element.getAttribute('class') ?? '').toLowerCase());
  });
}

/** A parent with other controls in it speaks for the pager, not for one of them. */
function aroundControl(control: Element): Element[] {
  const { parentElement: parent, firstElementChild: child } = control;
  const alone = parent !== null && (parent.childElementCount === 1 || parent.tagName === 'LI' || parent.tagName === 'TD');
  return [control, ...(alone ? [parent] : []), ...(child === null ? [] : [child])];
}

/** What has to be pressed: the control itself, or the link or button that it holds or lies in. */
export function clickable(control: Element): Element {
  const own = 'a, button, [role="button"], input';
  if (control.matches(own)) return control;
  return control.querySelector(own) ?? control.closest('a, button, [role="button"]') ?? control;
}

/** Calendars, dialogs, menus and steps over the page have numbers and arrows too. */
const ELSEWHERE =
  '[class*="picker"], [class*="calendar"], [role="dialog"], [role="menu"], [role="menubar"], [role="tablist"], [role="listbox"], [class*="breadcrumb"], [class*="carousel"], [class*="slider"], [class*="stepper"], [class*="wizard"], [class*="-steps"], [data-soat-mot-cua]';

/** @param path the elements around the list: what holds the list too is not elsewhere */
export function isElsewhere(control: Element, path: ReadonlySet<Element>): boolean {
  const other = control.closest(ELSEWHERE);
  return other !== null && !path.has(other);
}

export function isHidden(control: Element): boolean {
  return typeof control.checkVisibility === 'function' && !control.checkVisibility({ visibilityProperty: true });
}

/** Menus and tabs are lists of links too: a page item calls itself by its number. */
export function callsItselfPage(control: Element): boolean {
  return /pag|page/i.test(`${control.getAttribute('class') ?? ''} ${control.parentElement?.getAttribute('class') ?? ''}`);
}
