import { plain } from '../text/normalise';
import { pageSelect, textOf, type PageSelect } from './paging-block';
import { farArrows, nearArrows } from './pager-words';
import { callsItselfPage, clickable, controlMeaning, isCurrent, isDead, type ControlMeaning } from './paging-control';
import type { Counts } from './read-counts';

/** What the controls of one part of the page offer, if they are a pager. */
export interface PagerBlock {
  pages: Map<number, Element>;
  current?: number;
  next?: Element;
  first?: Element;
  previous?: Element;
  nextIsDead: boolean;
  /** A living "…" behind the last number: there are more pages than are shown. */
  more?: Element;
}

interface Offered extends PagerBlock {
  /** Other signs of a pager than a lone "next", which may as well be a step of a form. */
  surely: boolean;
  hasNext: boolean;
  works: boolean;
}

/**
 * Takes the controls of one block together. Undefined: they are no pager. Numbers that do not count up, a lone "next", and
 * arrows beside a way to save or send are none.
 * @param beside the block holds the list too: its other texts say nothing about its controls
 */
export function readBlock(block: Element, controls: readonly Element[], counts: Counts, beside: boolean): PagerBlock | undefined {
  const found: Offered = { pages: new Map(), nextIsDead: false, surely: false, hasNext: false, works: false };
  for (const [control, meaning] of meaningsIn(controls)) takeControl(found, control, meaning);
  const named = !beside && /pag(?:inat|er|ing)/i.test(`${block.getAttribute('class') ?? ''} ${block.getAttribute('id') ?? ''}`);
  if (found.works && !named) return undefined;
  const plainly = found.current ?? plainNumber(block, found, counts);
  if (plainly !== undefined) found.current = plainly;
  const numbers = [...new Set([...found.pages.keys(), ...(found.current === undefined ? [] : [found.current])])];
  const said = counts.pages !== undefined || counts.total !== undefined;
  if (!isSequence(numbers) && counts.pages === undefined) return undefined;
  const select = beside ? undefined : selectOf(block, counts);
  if (found.pages.size > 0 && (numbers.length > 1 || found.surely || said || named || callsItselfPage([...found.pages.values()][0]!)))
    return found;
  if (found.hasNext && (found.surely || named || said)) return found;
  return select === undefined ? undefined : bySelect(select);
}

/** "«" is the page before where it stands alone, and the first page beside "‹"; so is it at the other end. */
function meaningsIn(controls: readonly Element[]): [Element, ControlMeaning][] {
  const known = controls.flatMap((control) => {
    const meaning = controlMeaning(control);
    return meaning === undefined ? [] : [{ control, meaning, text: plain(control.textContent ?? '') }];
  });
  const hasNearArrows = known.some(({ text }) => nearArrows.has(text));
  return known.map(({ control, meaning, text }) => {
    const end = farArrows[text];
    const isEnd = hasNearArrows || known.some((other) => other.meaning.kind === meaning.kind && farArrows[other.text] === undefined);
    return [control, end !== undefined && isEnd ? { kind: end } : meaning];
  });
}

function takeControl(found: Offered, control: Element, meaning: ControlMeaning): void {
  if (meaning.kind === 'work') found.works = true;
  else if (meaning.kind === 'page') takeNumber(found, control, meaning.page, meaning.current);
  else if (meaning.kind === 'ellipsis') {
    if (control.tagName !== 'LI' && !isDead(control)) found.more = clickable(control);
  } else if (meaning.kind === 'next') {
    found.hasNext = true;
    if (callsItselfPage(control)) found.surely = true;
    if (isDead(control)) found.nextIsDead = true;
    else found.next ??= clickable(control);
  } else if (meaning.kind !== 'load-more') {
    found.surely = true;
    if (isDead(control)) return;
    if (meaning.kind === 'first') found.first ??= clickable(control);
    else if (meaning.kind === 'previous') found.previous ??= clickable(control);
  }
}

function takeNumber(found: Offered, control: Element, page: number, current: boolean): void {
  if (!control.matches('a, button, [role="button"], [role="link"], input, [onclick]')) {
    if (control.tagName !== 'LI' || control.querySelector('a, button') !== null || !callsItselfPage(control)) {
      if (current || isCurrent(control)) found.current ??= page;
      return;
    }
  }
  if (current) found.current ??= page;
  if (!found.pages.has(page)) found.pages.set(page, clickable(control));
  delete found.more;
}

/** The current page is often plain text between links, or stands in the page box. */
function plainNumber(block: Element, found: Offered, counts: Counts): number | undefined {
  if (found.pages.size === 0 && !found.hasNext) return undefined;
  const numbers = new Set<number>();
  for (const element of block.querySelectorAll('span, b, strong, em, font, td, li, div, input')) {
    if (element.tagName === 'INPUT' ? !/^(?:text|number)$/.test((element as HTMLInputElement).type) : element.childElementCount > 0)
      continue;
    // A box of sizes shows the chosen one as a page number is shown.
    if (element.closest('a, button, [role="button"], select, [role="combobox"]') !== null) continue;
    const text = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : plain(element.textContent ?? '');
    const number = Number(/^\[?(\d{1,5})\]?$/.exec(text)?.[1]);
    if (Number.isNaN(number) || number === counts.total) continue;
    if (isCurrent(element)) return number;
    if (fits(number, found.pages)) numbers.add(number);
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** The one number that the links leave out. */
function fits(number: number, pages: ReadonlyMap<number, Element>): boolean {
  return !pages.has(number) && (pages.has(number - 1) || pages.has(number + 1));
}

function selectOf(block: Element, counts: Counts): PageSelect | undefined {
  if (counts.pages === undefined && !/(?:^|\s)(?:trang|page)(?:\s|:|$)/i.test(textOf(block))) return undefined;
  for (const select of block.querySelectorAll('select')) {
    const read = pageSelect(select);
    if (read !== undefined && (counts.pages ?? read.pages) === read.pages) return read;
  }
  return undefined;
}

/** A box of pages is its own control: it is given the number after the one it shows. */
function bySelect({ select, current, pages }: PageSelect): PagerBlock {
  return { pages: new Map([[pages, select]]), current, nextIsDead: current === pages, ...(current < pages && { next: select }) };
}

/** Page numbers count up from somewhere without holes of nonsense; years and identity numbers do not. */
function isSequence(numbers: number[]): boolean {
  if (numbers.length === 0) return true;
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 1 ? sorted[0]! <= 1 : sorted.some((number, i) => i > 0 && number === sorted[i - 1]! + 1);
}
