import type { FormToken } from '../../fill/labelled-figures';
import { isHiddenByMark, kindOf } from '../../table/cell-elements';
import { resolveFigureColumn } from '../../table/resolve-columns';
import { fold, plain } from '../../text/normalise';
import type { Words } from '../../vocabulary/dialect';
import { openShadow } from '../open-shadow';
import { isSearchBox, type SearchParts } from './search-box';
import { takesFigures } from './target';

/** More of a page than this is no form that anybody fills. */
const MAX_NODES = 20_000;
const MAX_LABEL = 200;
const TITLES = 'legend, h1, h2, h3, h4, h5, h6, summary, [role="heading"], th[colspan], td[colspan]';
const TITLE_CLASS = /(?:^|[\s_-])(?:title|heading|header|legend|caption|section|group)(?=$|[\s_-])/i;
const BOXES = 'input, textarea, [contenteditable]:not([contenteditable="false"])';
/** Words that belong to no box: buttons, menus, what is only said when something is wrong. */
const OUTSIDE =
  'button, nav, select, option, datalist, [role="button"], [role="menu"], [role="tablist"], [role="alert"], [role="tooltip"], [role="status"]';

export interface FormLines {
  tokens: readonly FormToken[];
  /** By the number in their token. */
  boxes: readonly Element[];
}

/**
 * A part of a page as lines of text and boxes, in document order, shadow trees in place of their hosts. Words that the page ties to a
 * box come with it and nowhere else.
 */
export function readFormLines(body: Element | ShadowRoot, taken: ReadonlySet<Element>, words?: Words): FormLines {
  const tokens: FormToken[] = [];
  const boxes: Element[] = [];
  const tied = new Set<Node>();
  const labelsFollow = labelsStandAfter(body, words);
  const searching: SearchParts = new Map();
  let line = '';
  let left = MAX_NODES;
  const end = (title = false): void => {
    const text = plain(line);
    line = '';
    if (text !== '' && text.length <= MAX_LABEL) tokens.push({ kind: 'text', text, title });
  };
  const into = (node: Element | ShadowRoot): void => {
    for (let child = node.firstChild; child !== null && left-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) line += tied.has(child) ? '' : (child as Text).data;
      else if (child.nodeType === 1) visit(child as Element);
    }
  };
  const box = (element: Element): void => {
    end();
    if (!takesFigures(element) || isForNotes(element)) return;
    if (isSearchBox(element, searching)) {
      // Its label goes with it.
      const last = tokens.at(-1);
      if (last?.kind === 'text' && !last.title) tokens.pop();
      return;
    }
    const { text, elements, parts } = namedLabel(element);
    for (const one of elements) tied.add(one);
    const after = text === undefined && labelsFollow ? wordsAfter(element) : undefined;
    for (const node of after?.nodes ?? []) tied.add(node);
    const named = text ?? after?.text;
    const hint = plain(element.getAttribute('placeholder') ?? '');
    tokens.push({
      kind: 'box',
      box: boxes.length,
      ...(named !== undefined && { named }),
      ...(parts.length > 1 && { parts }),
      ...(hint !== '' && { hint }),
    });
    boxes.push(element);
  };
  const visit = (element: Element): void => {
    if (taken.has(element)) return end();
    if (element.matches(BOXES)) return box(element);
    const kind = kindOf(element.tagName);
    if (kind === 'break') return end();
    if (kind === 'skip' || element.hasAttribute('data-soat-mot-cua') || element.matches(OUTSIDE) || tied.has(element)) return;
    if (isHiddenByMark(element) && element.querySelector(BOXES) === null) return;
    const inner = openShadow(element) ?? element;
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedElements({ flatten: true });
      if (assigned.length > 0) return assigned.forEach(visit);
    }
    if (kind === 'inline' && !element.localName.includes('-')) {
      // The words of a label around its box are its own.
      if (element.localName === 'label' && element.querySelector(BOXES) === null && isTied(element)) return;
      return into(inner);
    }
    end();
    into(inner);
    end(element.matches(TITLES) || TITLE_CLASS.test(element.getAttribute('class') ?? ''));
  };
  into(body);
  end();
  return { tokens, boxes };
}

const NOTES = /^(?:ghi chu|dien giai|giai trinh|ly do|nguyen nhan)(?=$|\s)/;

/** A box for words in a column of its own, beside the one for the figure. */
function isForNotes(box: Element): boolean {
  const cell = box.closest('td');
  const table = cell?.closest('table');
  const head = cell && (table?.tHead?.rows[0] ?? table?.rows[0])?.cells[cell.cellIndex];
  return head != null && head !== cell && NOTES.test(fold(head.textContent ?? ''));
}

/** A label that names a box by its id stands with the box. */
function isTied(label: Element): boolean {
  const id = label.getAttribute('for');
  return id !== null && id !== '' && (label.getRootNode() as Document | ShadowRoot).getElementById(id)?.matches(BOXES) === true;
}

/** The label that the page ties to a box: `label`, `aria-labelledby`, `aria-label`, last its title. */
function namedLabel(box: Element): { text?: string; elements: readonly Element[]; parts: readonly string[] } {
  const root = box.getRootNode() as Document | ShadowRoot;
  const by = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])));
  const labels = [...((box as HTMLInputElement).labels ?? [])].filter((label) => wordsOf(label, box) !== '');
  const elements = by.length > 0 ? by : labels.slice(0, 1);
  const host = 'host' in root ? (root as ShadowRoot).host : undefined;
  const candidates = [
    elements.map((element) => wordsOf(element, box)).join(' '),
    box.getAttribute('aria-label') ?? '',
    host?.getAttribute('aria-label') ?? host?.getAttribute('label') ?? '',
    box.getAttribute('title') ?? '',
  ];
  const text = candidates.map(plain).find((words) => /\p{L}{2}/u.test(words));
  const parts = by.length > 1 ? by.map((element) => wordsOf(element, box)) : (text ?? '').split(PART);
  // What names several boxes is nobody's own label.
  return { ...(text !== undefined && { text }), elements: by.length > 1 ? [] : elements, parts };
}

const PART = /\s+[-–—|/>]\s+|[;:]\s+/u;

/** How far around a box its own words may stand. */
const MAX_CLIMB = 4;

/** Words that follow a box in a part of the page that holds no other box. */
function wordsAfter(box: Element): { text: string; nodes: readonly Node[] } | undefined {
  for (let around = box.parentElement, level = 0; around !== null && level < MAX_CLIMB; around = around.parentElement, level++) {
    if ([...around.querySelectorAll(BOXES)].some((other) => other !== box && takesFigures(other))) return undefined;
    if (!/\p{L}{2}/u.test(around.textContent ?? '')) continue;
    const nodes: Node[] = [];
    for (let at: Element = box; at !== around; at = at.parentElement!) {
      for (let before = at.previousSibling; before !== null; before = before.previousSibling)
        if (/\p{L}/u.test(before.textContent ?? '')) return undefined;
      for (let after = at.nextSibling; after !== null; after = after.nextSibling)
        if (/\p{L}/u.test(after.textContent ?? '')) nodes.push(after);
    }
    return { text: plain(nodes.map((node) => node.textContent ?? '').join(' ')), nodes };
  }
  return undefined;
}

/** Labels that rise over their box stand behind it in the page: so they do if three that are known stand nowhere else. */
function labelsStandAfter(body: Element | ShadowRoot, words?: Words): boolean {
  const known = new Set<string>();
  for (const box of body.querySelectorAll(BOXES)) {
    const text = takesFigures(box) ? wordsAfter(box)?.text : undefined;
    if (text !== undefined && resolveFigureColumn([text], words).indicator !== undefined) known.add(text);
    if (known.size >= 3) return true;
  }
  return false;
}

/** What a label says without what stands in the boxes within it. */
function wordsOf(label: Element, box: Element): string {
  if (!label.contains(box)) return plain(label.textContent ?? '');
  const copy = label.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('input, textarea, select, button, [contenteditable]')) inner.remove();
  return plain(copy.textContent ?? '');
}
