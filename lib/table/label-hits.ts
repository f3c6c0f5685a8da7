import { fold } from '../text/normalise';
import type { FieldId } from '../vocabulary/field';
import { fieldIndex } from '../vocabulary/resolve-field';
import type { ChannelId } from '../vocabulary/state';
import { isHiddenByMark, kindOf } from './cell-elements';
import { labelSpans } from './labelled-text';
import { tidy } from './read-cell';

/** A label that stands beside its value, outside any header row. */
export interface LabelHit {
  /** The words of the label, without its colon. */
  label: string;
  /** What the label means, where that is certain. */
  field?: FieldId;
  /** The element that holds the label and nothing else; for a label inside a text, the element around the text. */
  element: Element;
  /** The text node, where label and value may share one: the value begins at `from`. */
  text?: Text;
  from?: number;
  /** Where the next label of the same text begins. */
  to?: number;
  /** "Tiếp nhận trực tuyến: …" also says how the dossier came in. */
  channel?: ChannelId;
  /** The page prints the label by style (`data-label="Mã hồ sơ"`): the element is the value itself. */
  own?: true;
}

const MAX_LABEL = 60;
/** Parts of a page whose words are no labels: menus, tabs, buttons, and the steps of a history, which belong to nobody's head. */
const OUTSIDE = new Set(['NAV', 'BUTTON', 'SELECT', 'OPTION', 'HEAD', 'FOOTER', 'ASIDE', 'CANVAS', 'VIDEO']);
const OUTSIDE_ROLES = /^(?:navigation|menu|menubar|menuitem|tab|tablist|toolbar|button|listbox|option|tooltip|search)$/;
const OUTSIDE_CLASS = /(?:^|[\s_-])(?:timeline|tooltip|breadcrumb|pagination|paginator)(?=$|[\s_-])/i;
const LABEL_TAGS = new Set(['DT', 'LABEL', 'TH', 'MAT-LABEL']);
const PRINTED = ['data-label', 'data-title', 'data-th'] as const;

/** Labels in a part of a page, in document order. Tables with a header row are passed over. */
export function labelHits(root: Element | ShadowRoot, alike: ReadonlySet<string> = new Set()): LabelHit[] {
  const hits: LabelHit[] = [];
  const visit = (element: Element | ShadowRoot): void => {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) inText(child as Text, element as Element, hits);
      else if (child.nodeType === 1 && !isOutside(child as Element)) {
        const hit = labelElement(child as Element, alike);
        if (hit === undefined) visit(child as Element);
        else hits.push(hit);
      }
    }
  };
  visit(root);
  return hits;
}

/**
 * Also the labels that nobody knows and that have no colon: they stand where the known ones of the same part stand, first in the
 * same kind of wrapper.
 */
export function labelHitsOfRecord(record: Element): LabelHit[] {
  const hits = labelHits(record);
  const alike = new Set<string>();
  for (const { field, text, own, element } of hits) {
    if (own) alike.add('printed');
    else if (field !== undefined && text === undefined && element.previousElementSibling === null && element !== record)
      alike.add(placeOf(element));
  }
  return alike.size === 0 ? hits : labelHits(record, alike);
}

function placeOf(element: Element): string {
  const around = element.parentElement;
  return `${element.tagName}.${element.classList[0] ?? ''} ${around?.tagName}.${around?.classList[0] ?? ''} ${around?.childElementCount}`;
}

function isOutside(element: Element): boolean {
  const tag = element.tagName;
  if (OUTSIDE.has(tag) || kindOf(tag) === 'skip') return true;
  if (!element.hasAttributes()) return tag === 'TABLE' && isDataTable(element);
  if (isHiddenByMark(element) || OUTSIDE_ROLES.test(element.getAttribute('role') ?? '')) return true;
  const name = element.getAttribute('class');
  if (name !== null && OUTSIDE_CLASS.test(name)) return true;
  if (isPanel(element, name) && typeof element.checkVisibility === 'function' && !element.checkVisibility()) return true;
  return tag === 'TABLE' && isDataTable(element);
}

/** Tabs once visited stay in the page, hidden by style alone. */
function isPanel(element: Element, name: string | null): boolean {
  return (
    element.getAttribute('role') === 'tabpanel' ||
    (name !== null && /(?:^|[\s_-])(?:tab-?pane|tabs?-panel|collapse)(?=$|[\s_-])/i.test(name))
  );
}

/** A table with a header row of its own. Layout tables hold one cell per row, or pairs of label and value. */
function isDataTable(table: Element): boolean {
  const row = table.querySelector('tr');
  const cells = row?.children.length ?? 0;
  if (row === null || cells < 3 || /[^\d\s]\s*[:：]/.test(row.textContent ?? '')) return false;
  return cells !== 4 || [...row.children].every((cell) => cell.tagName === 'TH');
}

const known = new Map<string, FieldId | undefined>();

function fieldOf(label: string): FieldId | undefined {
  if (known.has(label)) return known.get(label);
  const field = fieldIndex().exact(label);
  if (known.size > 3000) known.clear();
  known.set(label, field);
  return field;
}

/** An element that holds a label and nothing else. */
function labelElement(element: Element, alike: ReadonlySet<string>): LabelHit | undefined {
  for (const name of PRINTED) {
    const printed = element.getAttribute(name);
    const field = printed === null ? undefined : fieldOf(printed);
    if (printed !== null && (field !== undefined || (alike.has('printed') && printed !== '')))
      return { label: tidy(printed), element, own: true, ...(field && { field }) };
  }
  const tag = element.tagName;
  if (tag === 'A' || tag === 'INPUT' || tag === 'TEXTAREA') return undefined;
  // Two parts, of which one may be empty: label and missing value. Asked first: the text of a large part of the page costs most.
  if (element.childElementCount > 1 && !LABEL_TAGS.has(tag)) return undefined;
  const raw = element.textContent ?? '';
  if (raw.length > MAX_LABEL * 2) return undefined;
  const text = tidy(raw);
  const end = text.charCodeAt(text.length - 1);
  const colon = end === 58 || end === 0xff1a;
  if (text === '' || text.length > MAX_LABEL || !/^[\p{L}(*]/u.test(text)) return undefined;
  const label = text.replace(/^\*\s*|\s*[:：*]+(?:\s*[:：*])*$|\s*\(\*\)$/g, '');
  const field = fieldOf(label);
  const like = alike.size > 0 && element.previousElementSibling === null && alike.has(placeOf(element));
  if (field === undefined && !colon && !LABEL_TAGS.has(tag) && !like) return undefined;
  if (element.querySelector('input, select, textarea, table, [role="combobox"]') !== null) return undefined;
  if (label === '' || (field === undefined && /\d{3}|[:：]/.test(label))) return undefined;
  return { label, element, ...(field && { field }) };
}

/** "Hẹn trả: 12/04/2023" inside a text, or a bare label before an element with the value. */
function inText(node: Text, element: Element, hits: LabelHit[]): void {
  const { data } = node;
  if (data.length < 2) return;
  const colon = data.indexOf(':');
  if (colon === -1) {
    if (data.length > MAX_LABEL || node.nextSibling?.nodeType !== 1) return;
    const label = tidy(data);
    const field = label === '' ? undefined : fieldOf(label);
    if (field !== undefined) hits.push({ label, field, element, text: node, from: data.length });
    return;
  }
  const whole = data.normalize('NFC');
  const bullet = /^\s*[-–•+*]\s*/.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(bullet);
  const spans = labelSpans(text);
  const [first] = spans;
  if (first === undefined) {
    unknownInText(whole, node, element, hits);
    return;
  }
  // Words before the first label are no part of it: then it is a label inside a sentence.
  if (/[^\s\-–•+*,;.]/.test(text.slice(0, first.start))) return;
  for (const [i, span] of spans.entries()) {
    const to = spans[i + 1]?.start;
    const label = tidy(span.label);
    const { field, channel } = span;
    hits.push({
      label,
      element,
      text: node,
      from: bullet + span.end,
      ...(field && { field }),
      ...(channel && { channel }),
      ...(to !== undefined && { to: bullet + to }),
    });
  }
}

const UNKNOWN = /^\s*[-–•+*]?\s*(\p{Lu}[\p{L}\p{M}\s/()]{1,38}?)\s*:(?!\d|\/\/)/u;

/** A line that begins with words and a colon stands under its own header, whatever the words mean. */
function unknownInText(data: string, node: Text, element: Element, hits: LabelHit[]): void {
  const match = UNKNOWN.exec(data);
  const before = node.previousSibling;
  if (match === null || !(before === null || (before.nodeType === 1 && kindOf((before as Element).tagName) !== 'inline'))) return;
  if (fold(match[1]!).split(' ').length <= 6) hits.push({ label: tidy(match[1]!), element, text: node, from: match[0].length });
}
