import { plain } from '../text/normalise';
import { around } from './around-table';

/** More text than this is no pager. */
const MAX_TEXT = 320;
/** Boxes of a search form or an entry form. */
const FOREIGN = 'textarea, input[type="password"], input[type="file"], input[type="date"], input[type="radio"], table table';

/**
 * The part of the page that a paging control belongs to: as far out as nothing but a pager can be. A control that stands beside
 * the list itself shares its parent with it.
 * @param path the list and all that is around it
 */
export function blockOf(control: Element, path: ReadonlySet<Element>): Element {
  let block = control;
  for (let parent = around(block); parent !== null; parent = around(block)) {
    if (path.has(parent)) return block === control || !mayBePager(block) ? parent : block;
    if (!mayBePager(parent)) return block === control ? parent : block;
    block = parent;
  }
  return block;
}

function mayBePager(element: Element): boolean {
  if (element.querySelector(FOREIGN) !== null || element.querySelectorAll('input, select').length > 4) return false;
  return textOf(element).length <= MAX_TEXT;
}

/** The text of a pager as one reads it: with the number in its page box, without the choices of its boxes. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts, MAX_TEXT * 4);
  return plain(parts.join(' '));
}

function collect(element: Element, parts: string[], room: number): number {
  for (let node = element.firstChild; node !== null && room > 0; node = node.nextSibling) {
    if (node.nodeType === 3) {
      parts.push(node.nodeValue ?? '');
      room -= (node.nodeValue ?? '').trim().length;
    } else if (node.nodeType === 1) room = collectChild(node as Element, parts, room);
  }
  return room;
}

function collectChild(child: Element, parts: string[], room: number): number {
  if (child.tagName === 'INPUT') {
    const { value, type } = child as HTMLInputElement;
    if (/^\d{1,5}$/.test(value) && (type === 'text' || type === 'number')) parts.push(value);
    return room;
  }
  if (child.tagName === 'SELECT') {
    const picked = pageSelect(child);
    if (picked !== undefined) parts.push(String(picked.current));
    return room;
  }
  if (child.tagName === 'SCRIPT' || child.tagName === 'STYLE' || child.tagName === 'TEMPLATE') return room;
  return collect(child, parts, room);
}

export interface PageSelect {
  select: Element;
  current: number;
  pages: number;
}

/** A box that offers the pages 1, 2, 3 … to the last; sizes (10, 20, 50) do not count up one by one. */
export function pageSelect(element: Element): PageSelect | undefined {
  const { options, selectedIndex } = element as HTMLSelectElement;
  const inOrder = [...options].every((option, i) => Number(/^(?:trang\s*)?(\d+)$/i.exec(plain(option.text))?.[1]) === i + 1);
  return inOrder && options.length >= 2 && selectedIndex >= 0
    ? { select: element, current: selectedIndex + 1, pages: options.length }
    : undefined;
}
