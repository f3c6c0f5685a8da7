import { isOutOfSight } from './boxes';
import { isHiddenByMark, type SeenClasses } from './cell-elements';
import type { PageTable } from './find-tables';
import type { OpenShadow, Root } from './root';
import type { Steps } from './steps';

/** A page as it is put together on the screen, and what each of its elements is a copy of. */
interface ComposedCopy {
  document: Document;
  original(copy: Element): Element;
}

/** Beyond this a page is no list that anybody reads. */
const MAX_ELEMENTS = 60_000;

const NAME = /^[a-z][\w.-]*$/;
const LEFT_OUT = new Set(['script', 'style', 'link', 'template', 'noscript', 'iframe', 'object', 'svg', 'canvas']);
/** What reading asks for; addresses and code stay behind, and so do ids: each tree has its own. */
const KEPT =
  /^(?:class|role|aria-(?!owns|describedby|labelledby|controls)[\w-]+|data-[\w-]+|colspan|rowspan|title|alt|scope|type|placeholder|part)$/;

/**
 * Grids of elements that draw themselves stand in trees within trees: no tree of theirs holds a whole row. This is a copy of what
 * is shown, in which shadow trees stand in place of their hosts' children and slotted elements in their slots. It is never put
 * into a page: nothing in it runs, loads or is laid out. Undefined: too much to copy.
 */
function composedCopy(page: Document, openShadow: OpenShadow): ComposedCopy | undefined {
  const document = page.implementation.createHTMLDocument('');
  const originals = new Map<Element, Element>([[document.body, page.body]]);
  const seen: SeenClasses = new Map();
  const take = (from: Iterable<Node>, into: Element): boolean => {
    for (const node of from) {
      if (node.nodeType === 3) into.append(document.createTextNode((node as Text).data));
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (LEFT_OUT.has(element.localName) || element.hasAttribute('data-soat-mot-cua')) continue;
      if (element.localName === 'slot') {
        const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
        if (!take(assigned.length > 0 ? assigned : element.childNodes, into)) return false;
        continue;
      }
      if (isOutOfSight(element) || isHiddenByMark(element, seen)) continue;
      if (originals.size >= MAX_ELEMENTS) return false;
      const copy = into.appendChild(document.createElement(NAME.test(element.localName) ? element.localName : 'div'));
      originals.set(copy, element);
      for (const { name, value } of element.attributes) if (KEPT.test(name)) copy.setAttribute(name, value);
      if (!takeValue(element, copy) && !take((openShadow(element) ?? element).childNodes, copy)) return false;
    }
    return true;
  };
  if (!take(page.body.childNodes, document.body)) return undefined;
  return { document, original: (copy) => originals.get(copy) ?? page.body };
}

/** What a control shows is no part of its markup; a chosen option stands for its list. */
function takeValue(element: Element, copy: Element): boolean {
  if (element.localName === 'input') copy.setAttribute('value', (element as HTMLInputElement).value);
  else if (element.localName === 'textarea') copy.textContent = (element as HTMLTextAreaElement).value;
  else if (element.localName === 'select') {
    const option = copy.appendChild(copy.ownerDocument.createElement('option'));
    option.textContent = (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  } else return false;
  return true;
}

/** The tables of a page whose shadow trees stand in one another, told of the elements that were copied. */
export function* findComposed(
  roots: readonly Root[],
  find: (root: Root) => Steps<PageTable[]>,
  openShadow: OpenShadow,
): Steps<PageTable[] | undefined> {
  const [page] = roots;
  const copy = page?.nodeType === 9 && roots.some(isNestedTree) ? composedCopy(page as Document, openShadow) : undefined;
  if (copy === undefined) return undefined;
  const tables = (yield* find(copy.document)).filter(({ meaning }) => meaning.kind !== 'unknown');
  return tables.length === 0 ? undefined : tables.map((table) => asOriginal(table, copy));
}

/** A shadow tree whose host stands in another one. */
function isNestedTree(root: Root): boolean {
  return 'host' in root && 'host' in root.host.getRootNode();
}

/** What was read in a copy, told of the elements that were copied. */
function asOriginal({ element, reading, ...table }: PageTable, { original }: ComposedCopy): PageTable {
  const { rowElements, cellElements, unread } = reading;
  return {
    ...table,
    element: original(element),
    reading: {
      ...reading,
      rowElements: rowElements.map(original),
      cellElements: cellElements.map(original),
      ...(unread && { unread: unread.map(original) }),
    },
  };
}
