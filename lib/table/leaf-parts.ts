import { isHiddenByMark, kindOf } from './cell-elements';
import { readCell, tidy } from './read-cell';

/** One thing that a record says without a label of its own. */
export interface LeafPart {
  /** Tag and first class of the element, or of the nearest one around it that has a class: "span.sender"; a second alike is "span.sender[2]". */
  signature: string;
  /** The other names under which the same place may be known, one for each of its classes; a second alike has its number too. */
  names: readonly string[];
  element: Element;
  text: string;
  /** The text is the title of an icon. */
  icon?: true;
  cut?: true;
}

/** The texts and icons of a block, each with where it stands. Parts of `taken` elements are left out. */
export function leafParts(block: Element, taken: ReadonlySet<Element> = new Set()): LeafPart[] {
  const parts: LeafPart[] = [];
  const seen = new Map<string, number>();
  const add = (element: Element, text: string, more: Pick<LeafPart, 'icon' | 'cut'>): void => {
    // The class of an icon says what it shows, not where it stands: the states of one list bear many.
    const around = element.parentElement;
    const [base = element.localName, ...others] = namesOf(more.icon && around !== null && around !== block ? around : element, block);
    const numbered = (name: string): string => {
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return times === 1 ? name : `${name}[${times}]`;
    };
    parts.push({ signature: numbered(base), names: others.map(numbered), element, text, ...more });
  };
  const visit = (element: Element): void => {
    if ((taken.has(element) && element !== block) || kindOf(element.tagName) === 'skip' || isHiddenByMark(element)) return;
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
    // Lines of text straight in the block, labelled ones among them.
    if (texts.length > 0 && taken.has(element)) for (const node of texts) add(element, tidy((node as Text).data), {});
    else if (texts.length > 0) {
      const { text, cut } = readCell(element);
      if (text !== '') add(element, text, cut ? { cut } : {});
      return;
    }
    const title = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '');
    if (title !== '' && tidy(element.textContent ?? '') === '') {
      add(element, title, { icon: true });
      return;
    }
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) visit(child);
  };
  visit(block);
  return parts;
}

/** Classes that say how a thing is at the moment. */
const PASSING = /\d|^(?:active|selected|odd|even|first|last|unread|read|new|open|hidden|disabled|ng-.*|fa|icon.*|text-.*)$/i;

/** Tag and class of the nearest element that has classes, once for each of these. */
function namesOf(element: Element, block: Element): string[] {
  for (let at: Element | null = element; at !== null && at !== block; at = at.parentElement) {
    const { localName } = at;
    const names = [...at.classList].filter((own) => !PASSING.test(own)).map((name) => `${localName}.${name}`);
    if (names.length > 0) return names;
  }
  return [element.localName];
}
