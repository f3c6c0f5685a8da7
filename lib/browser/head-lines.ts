import { plain } from '../text/normalise';
import { openShadow } from './open-shadow';
import { isShown } from './fill/is-shown';

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'EM',
  'FONT',
  'I',
  'INS',
  'LABEL',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
]);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'svg', 'NAV']);
const TEXT_TYPES = new Set(['', 'text', 'date', 'search', 'tel']);
/** An empty field holds its place, or the label behind it would pass for its value. */
const EMPTY_FIELD = '…';
/** Text before a form that belongs to it; a whole page may stand before it. */
const MAX_NODES = 4_000;

/**
 * Visible lines of a container, with the values of its fields in their place, without the part that holds the form and
 * without other tables' bodies: the head of a form says what the form is about.
 * @param without the part of the container in which the form stands
 */
export function headLines(container: Element | ShadowRoot, without: Element): string[] {
  const walk = { lines: [] as string[], line: '', left: MAX_NODES };
  const end = (): void => {
    const line = plain(walk.line);
    if (line !== '') walk.lines.push(line);
    walk.line = '';
  };
  const into = (node: Node): void => {
    for (let child = node.firstChild; child !== null && walk.left > 0; child = child.nextSibling) {
      walk.left--;
      if (child.nodeType === 3) walk.line += child.nodeValue ?? '';
      else if (child.nodeType === 1) element(child as Element);
    }
  };
  const element = (child: Element): void => {
    if (child === without || SKIPPED.has(child.tagName)) return end();
    if (child.tagName === 'BR') return end();
    if (!isShown(child) && child.childElementCount === 0) return;
    if (child.tagName === 'INPUT' || child.tagName === 'SELECT' || child.tagName === 'TEXTAREA') {
      // A field is a line of its own: what stands before it is its label, what stands behind it the label of the next.
      end();
      walk.line = fieldText(child) || EMPTY_FIELD;
      return end();
    }
    if (isHidden(child)) return;
    // Figures of another table are not the head of this one.
    if (child.tagName === 'TABLE' && child.querySelectorAll('tr').length > 12) return end();
    const inner = (child.localName.includes('-') ? openShadow(child) : null) ?? child;
    if (INLINE.has(child.tagName)) return into(inner);
    end();
    into(inner);
    end();
  };
  into(container);
  end();
  return walk.lines;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || !element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

function fieldText(field: Element): string {
  if (field.tagName === 'SELECT') return (field as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (field.tagName === 'TEXTAREA') return (field as HTMLTextAreaElement).value;
  const type = (field.getAttribute('type') ?? '').toLowerCase();
  const value = TEXT_TYPES.has(type) ? (field as HTMLInputElement).value : '';
  // A date field holds 2023-03-15 whatever it shows.
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : value;
}
