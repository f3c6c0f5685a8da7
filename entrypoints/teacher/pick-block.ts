import { blockAround, describeBlocks } from '../../lib/portal/teach-blocks';
import { partsOf } from '../../lib/portal/teach-parts';
import { isVisible } from '../../lib/table/find-tables';

/** A group of peers needs this many blocks to be offered to the keyboard. */
const LEAST_PEERS = 3;
const MOST_GROUPS = 40;

/**
 * Lets the official point at one dossier. A sheet of our own lies over the page and takes every click and key, so nothing in the
 * page is pressed or focused; outlines are drawn on the sheet. Undefined: called off.
 */
export function pickBlock(page: Document, layer: ShadowRoot, hint: string): Promise<Element | undefined> {
  const sheet = page.createElement('div');
  sheet.className = 'picking';
  sheet.tabIndex = 0;
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', hint);
  const words = page.createElement('div');
  words.className = 'hint';
  words.setAttribute('role', 'status');
  words.textContent = hint;
  const marks = page.createElement('div');
  sheet.append(marks, words);
  layer.append(sheet);
  sheet.focus();
  const groups = groupsOf(page);
  let group = -1;
  let inner: Element | undefined;
  let block: Element | undefined;

  const mark = (element: Element | undefined): void => {
    block = element;
    const peers = element === undefined ? [] : peersOf(element);
    marks.replaceChildren(...peers.map((peer) => boxOver(page, peer, peer === element ? 'around' : 'peer')));
  };
  return new Promise((resolve) => {
    const end = (picked: Element | undefined): void => {
      sheet.remove();
      resolve(picked);
    };
    sheet.addEventListener('mousemove', (event) => {
      const under = underneath(page, layer.host, event.clientX, event.clientY);
      if (under === inner) return;
      inner = under;
      mark(under && blockAround(under));
    });
    sheet.addEventListener('click', (event) => {
      event.preventDefault();
      const under = underneath(page, layer.host, event.clientX, event.clientY);
      if (block === undefined || (under !== undefined && !block.contains(under))) mark(under && blockAround(under));
      if (event.isTrusted && block !== undefined) end(block);
    });
    sheet.addEventListener('keydown', (event) => {
      const { key } = event;
      if (!['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab'].includes(key)) return;
      event.preventDefault();
      if (key === 'Escape') end(undefined);
      else if (key === 'Enter' && event.isTrusted && block !== undefined) end(block);
      else if (key === 'ArrowUp' && block?.parentElement) mark(blockAround(block.parentElement) ?? block);
      else if (key === 'ArrowDown' && block !== undefined) mark(blockInside(block, inner) ?? block);
      else if ((key === 'ArrowLeft' || key === 'ArrowRight') && groups.length > 0) {
        group = (group + (key === 'ArrowRight' ? 1 : groups.length - 1) + groups.length) % groups.length;
        inner = undefined;
        mark(groups[group]);
        groups[group]?.scrollIntoView({ block: 'center' });
        mark(groups[group]);
      }
    });
  });
}

function peersOf(block: Element): Element[] {
  const look = describeBlocks(block);
  if (look === undefined) return [block];
  const [tag, ...classes] = look.block.split('.');
  return [...block.parentElement!.children]
    .filter((peer) => peer.localName === tag && classes.every((name) => peer.classList.contains(name)))
    .slice(0, 100);
}

/** One step in: towards where the pointer is, else into the first part that has peers of its own. */
function blockInside(block: Element, towards: Element | undefined): Element | undefined {
  const path: Element[] = [];
  for (let at = towards; at !== undefined && at !== block; at = at.parentElement ?? undefined) path.unshift(at);
  const candidates = path.length > 0 && block.contains(path[0]!) ? path : [...block.querySelectorAll('*')];
  return candidates.find((inner) => inner !== block && describeBlocks(inner) !== undefined && partsOf(inner).length > 1);
}

/** The first block of each group of peers on the page, those with most parts first. */
function groupsOf(page: Document): Element[] {
  const found: { block: Element; weight: number }[] = [];
  for (const container of page.body.querySelectorAll('*')) {
    if (container.childElementCount < LEAST_PEERS || container.closest('[data-soat-mot-cua]') !== null) continue;
    const block = [...container.children].find((child) => describeBlocks(child) !== undefined && isVisible(child));
    if (block === undefined) continue;
    const parts = partsOf(block).length;
    if (parts > 1) found.push({ block, weight: parts * Math.min(50, peersOf(block).length) });
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_GROUPS)
    .map(({ block }) => block);
}

function underneath(page: Document, own: Element, x: number, y: number): Element | undefined {
  return page.elementsFromPoint(x, y).find((element) => element !== own && element.closest('[data-soat-mot-cua]') === null);
}

function boxOver(page: Document, element: Element, kind: 'around' | 'peer'): Element {
  const { top, left, width, height } = element.getBoundingClientRect();
  const box = page.createElement('div');
  box.className = kind;
  Object.assign(box.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
  return box;
}
