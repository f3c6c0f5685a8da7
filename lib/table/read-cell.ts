import { fold, plain } from '../text/normalise';
import { controlText, isHiddenByMark, kindOf, type SeenClasses } from './cell-elements';

export interface CellContent {
  text: string;
  lines?: string[];
  cut?: true;
  title?: string;
}

/**
 * As `plain`, but nearly free of charge for text that is tidy inside already: no run of white space, no other space than the plain
 * one, no combining or invisible sign. Lists have tens of thousands of cells: loops over the text as the page gave it cost a third
 * of regular expressions, or of looking at the trimmed text, which browsers keep as a window on the whole one.
 */
export function tidy(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32) {
      if (code < 32 || before === 32) return plain(text);
    } else if (code >= 0x7f && isSuspect(code)) return plain(text);
    before = code;
  }
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9);
}

function isSuspect(code: number): boolean {
  if (code < 0x300) return code <= 0xa0 || code === 0xad;
  if (code <= 0x36f || (code >= 0x2000 && code <= 0x206f)) return code !== 0x2013 && code !== 0x2014 && code !== 0x2026;
  return code === 0x61c || code === 0x1680 || code === 0x180e || code === 0x3000 || code === 0xfeff;
}

/**
 * What a cell says: its lines, without hidden helper text, with the values of inputs, and whether the page has cut it.
 * @param seen where the cell stands on the screen, so that it can be asked what is hidden
 */
export function readCell(cell: Element, seen?: SeenClasses): CellContent {
  const simple = soleText(cell, seen);
  if (simple !== undefined && (simple !== '' || cell.firstElementChild === null)) return { text: simple };
  const walk: Walk = { done: '', lines: undefined, line: '', cut: false, seen };
  walkInto(cell, walk);
  endLine(walk);
  const content: CellContent = { text: walk.lines === undefined ? walk.done : walk.lines.join(' ') };
  if (walk.lines !== undefined) content.lines = walk.lines;
  if (walk.cut) content.cut = true;
  if (content.text === '') {
    const title = titleIn(cell);
    if (title !== '') content.title = title;
  }
  return content;
}

/**
 * The text of a cell that holds text alone, or text inside elements that each stand alone in the one around them: by far the
 * most frequent cells, read without a walk. Undefined: look closer.
 */
function soleText(cell: Element, seen: SeenClasses | undefined): string | undefined {
  let around = cell;
  for (let only = cell.firstElementChild; only !== null; only = only.firstElementChild) {
    if (only.nextElementSibling !== null) return undefined;
    const kind = kindOf(only.tagName);
    if (kind !== 'inline' && kind !== 'button' && (kind !== 'block' || around.firstChild !== only || only.nextSibling !== null))
      return undefined;
    if (isHost(only) || (only.hasAttributes() && isHiddenByMark(only, seen))) return undefined;
    around = only;
  }
  const text = tidy(cell.textContent ?? '');
  return around !== cell && endsInMore(text) ? undefined : text;
}

/** One line stands in `done`; `lines` is there from the second on. */
interface Walk {
  done: string;
  lines: string[] | undefined;
  line: string;
  cut: boolean;
  seen: SeenClasses | undefined;
}

/** An element of the page's own making that draws itself. */
function isHost(element: Element): boolean {
  return element.localName.includes('-') && element.shadowRoot !== null;
}

function walkInto(node: Element, walk: Walk): void {
  // Text alone is taken as one: each node that a script touches for the first time costs the browser an object.
  if (node.firstElementChild === null) {
    takeText(node.textContent ?? '', walk);
    return;
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) walkNode(child, walk);
}

function walkNode(node: Node, walk: Walk): void {
  const type = node.nodeType;
  if (type === 3) takeText((node as Text).data, walk);
  else if (type === 1) walkElement(node as Element, walk);
}

const ICONS = new Set(['svg', 'i', 'span', 'img']);

function holdsHost(button: Element): boolean {
  const inner = button.firstElementChild?.firstElementChild?.localName ?? '';
  return inner === 'slot' || inner.includes('-');
}

/** Three buttons with an icon alone, in each row of a long list, would be walked through for nothing. */
function isBare(button: Element): boolean {
  return (
    button.textContent === '' &&
    ICONS.has(button.firstElementChild?.localName ?? '') &&
    button.childElementCount === 1 &&
    !holdsHost(button)
  );
}

function walkElement(element: Element, walk: Walk): void {
  const kind = kindOf(element.tagName);
  if (kind === 'skip' || (kind === 'button' && isBare(element)) || (element.hasAttributes() && isHiddenByMark(element, walk.seen))) return;
  switch (kind) {
    case 'button':
    case 'inline':
      if (isHost(element)) for (const node of element.shadowRoot!.childNodes) walkNode(node, walk);
      else walkInto(element, walk);
      return;
    case 'slot': {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      for (const node of assigned) walkNode(node, walk);
      if (assigned.length === 0) walkInto(element, walk);
      return;
    }
    case 'block':
      endLine(walk);
      walkInto(element, walk);
      endLine(walk);
      return;
    case 'break':
      endLine(walk);
      return;
    case 'control':
      walk.line += ` ${controlText(element)} `;
      return;
    case 'raised':
      walk.line += raised(element);
  }
}

function takeText(data: string, walk: Walk): void {
  if (data.length < 20 && walk.line + walk.done !== '' && isMoreWord(data)) {
    walk.cut = true;
    walk.line = `${walk.line
      .trimEnd()
      .replace(/(?:\.{2,}|…)$/, '')
      .trimEnd()}…`;
  } else walk.line += data;
}

function endsInMore(text: string): boolean {
  return text.charCodeAt(text.length - 1) === 109 /* m */ && text.length > 4 && fold(text.slice(-4)) === 'them';
}

/** "Xem thêm" behind a text that the page has shortened by measurement (antd, and hand-made ones). */
function isMoreWord(data: string): boolean {
  const text = data.trimEnd();
  if (text.charCodeAt(text.length - 1) !== 109) return false;
  const folded = fold(text);
  return folded === 'xem them' || folded === 'them';
}

function endLine(walk: Walk): void {
  if (walk.line === '') return;
  const line = tidy(walk.line);
  walk.line = '';
  if (line === '') return;
  if (walk.done === '') walk.done = line;
  else if (walk.lines === undefined) walk.lines = [walk.done, line];
  else walk.lines.push(line);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** 12<sup>1</sup> is twelve with a footnote, not 121. */
function raised(element: Element): string {
  const digits = element.tagName === 'SUP' ? RAISED : LOWERED;
  return (element.textContent ?? '').replace(/\d/g, (digit) => digits[Number(digit)]!);
}

/** Title of the first icon, where the cell has no text of its own. */
function titleIn(cell: Element): string {
  for (const element of cell.querySelectorAll('[title], img[alt]')) {
    const title = tidy(element.getAttribute('title') ?? element.getAttribute('alt') ?? '');
    if (title !== '') return title;
  }
  return '';
}
