export type ElementKind = 'inline' | 'block' | 'break' | 'control' | 'raised' | 'slot' | 'button' | 'skip';

const kinds = new Map<string, ElementKind>();
const take = (kind: ElementKind, tags: string): void => tags.split(' ').forEach((tag) => kinds.set(tag, kind));
take(
  'block',
  'DIV P LI UL OL TR TD TH TABLE CAPTION THEAD TBODY TFOOT SECTION ARTICLE ASIDE NAV MAIN ADDRESS FIGURE DETAILS SUMMARY DL DT DD H1 H2 H3 H4 H5 H6 FORM FIELDSET LEGEND PRE BLOCKQUOTE HEADER FOOTER HR',
);
take('break', 'BR');
take('control', 'INPUT SELECT TEXTAREA');
take('raised', 'SUP SUB');
take('slot', 'SLOT');
take('button', 'BUTTON');
// Struck text does not hold any more; icons of ligature fonts spell their name.
take('skip', 'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg IFRAME OBJECT DATALIST DEL S STRIKE MAT-ICON');

/** How an element inside a cell bears on its text. */
export function kindOf(tag: string): ElementKind {
  return kinds.get(tag) ?? 'inline';
}

const HIDDEN_CLASS =
  /(?:^|\s)(?:d-none|hidden|sr-only|visually-hidden|screen-reader-text|ng-hide|cdk-visually-hidden|visuallyhidden|material-icons(?:-\w+)?|material-symbols-\w+|p-column-title)(?:\s|$)/;
/**
 * Classes met in one table that stands on the screen, and whether a style sheet hides what bears them. Sheets hide by class nearly
 * always: the screen is asked once per class, and for each element only where one was hidden.
 */
export type SeenClasses = Map<string, 'shown' | 'hidden' | 'at times'>;

/** Beyond this, classes are made up for each row and say nothing. */
const MAX_CLASSES = 200;

function isHiddenBySheet(element: Element, className: string, seen: SeenClasses): boolean {
  let look = seen.get(className);
  if (look === undefined) {
    look = isHiddenClass(className) ? 'hidden' : seen.size < MAX_CLASSES && isOffScreen(element) ? 'at times' : 'shown';
    if (seen.size < 2 * MAX_CLASSES) seen.set(className, look);
  }
  return look === 'hidden' || (look === 'at times' && isOffScreen(element));
}

/** Taken out of the layout, or clipped to a pixel for screen readers. */
function isOffScreen(element: Element): boolean {
  if (!element.checkVisibility()) return true;
  if (element.firstChild === null) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width <= 1 && height <= 1 && width > 0) || isClippedAway(element);
}

const NO_AREA = /^rect\((.+), (.+), \1, \2\)$|^inset\((?:50|100)%/;
/** Nothing stands so far out that is meant to be seen. */
const FAR_OUT = -900;

/** In its full size, but cut down to nothing or moved out of the page: words for screen readers too. */
function isClippedAway(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.position !== 'absolute') return false;
  return NO_AREA.test(style.clip) || NO_AREA.test(style.clipPath) || Number.parseFloat(style.left) <= FAR_OUT;
}

// Not `backface-visibility`, which rows bear that are moved to their place. Clipped to nothing: words for screen readers.
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\((?:\s*[01](?:px)?\s*,?){4}\))/i;
const verdicts = new Map<string, boolean>();

/**
 * Hidden by an attribute of its own, or by what a style sheet says of its class where that can be asked: helper text for screen
 * readers, responsive copies of a header, closed parts, icon glyphs.
 */
export function isHiddenByMark(element: Element, seen?: SeenClasses): boolean {
  const className = element.getAttribute('class');
  if (className !== null && (seen === undefined ? isHiddenClass(className) : isHiddenBySheet(element, className, seen))) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

function isHiddenClass(className: string): boolean {
  let verdict = verdicts.get(className);
  if (verdict === undefined) {
    verdict = HIDDEN_CLASS.test(className);
    if (verdicts.size > 2000) verdicts.clear();
    verdicts.set(className, verdict);
  }
  return verdict;
}

const TEXT_INPUTS = new Set(['text', 'number', 'tel', 'search', 'date', 'datetime-local', 'month', 'email', 'url', '']);

/** The value a control shows; never a password, never a tick box. */
export function controlText(element: Element): string {
  if (element.tagName === 'SELECT') return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (element.tagName === 'TEXTAREA') return (element as HTMLTextAreaElement).value;
  return TEXT_INPUTS.has((element.getAttribute('type') ?? '').toLowerCase()) ? (element as HTMLInputElement).value : '';
}
