import type { FieldId } from '../vocabulary/field';
import { kindOf } from './cell-elements';
import { CONTROLS, isClosed, isPlaceholder, shownValue } from './control-value';
import { labelHitsOfRecord, type LabelHit } from './label-hits';
import { valueOfSpan } from './labelled-text';
import { readCell, tidy, type CellContent } from './read-cell';

/** A label with the value that belongs to it. */
export interface LabelledPair {
  label: string;
  field?: FieldId;
  labelElement: Element;
  /** The element that holds the value, or the text it stands in. */
  element: Element;
  content: CellContent;
  /** The value stands in a box that somebody may be typing into: not what the portal says. */
  open?: true;
}

/** What stands beside a label: the content of one element, or a run of nodes. Undefined: nobody can tell. */
interface Place {
  element: Element;
  content: CellContent;
  open?: true;
  /** Found behind the label on its own line; otherwise the block behind it. */
  how: 'own' | 'line' | 'block';
}

/** The labelled values of a part of a page. A label without a value has an empty text; one whose value is unsure is left out. */
export function labelledPairs(root: Element): LabelledPair[] {
  const hits = labelHitsOfRecord(root);
  const foreign = new Set<Element>(hits.map((hit) => hit.element));
  const places = hits.map((hit) => placeOf(hit, root, foreign));
  const habits = habitsOf(hits, places);
  const pairs: LabelledPair[] = [];
  for (const [i, hit] of hits.entries()) {
    const place = places[i];
    if (place === undefined || isOdd(hit, place, habits)) continue;
    const { element, content } = place;
    const pair = { label: hit.label, labelElement: hit.element, element, content, ...(place.open && { open: place.open }) };
    if (hit.channel !== undefined && hit.field === 'received') {
      pairs.push({ ...pair, label: 'Tiếp nhận', field: 'received' });
      const text = hit.label.replace(/^tiếp nhận\s+/iu, '');
      pairs.push({ ...pair, label: 'Hình thức tiếp nhận', field: 'channel', content: { text } });
    } else pairs.push({ ...pair, ...(hit.field && { field: hit.field }) });
  }
  return pairs;
}

function placeOf(hit: LabelHit, root: Element, foreign: ReadonlySet<Element>): Place | undefined {
  if (hit.own) return { element: hit.element, content: withoutLabel(readCell(hit.element), hit.label), how: 'own' };
  const { element } = hit;
  const named = hit.text === undefined ? namedControl(element, foreign) : undefined;
  if (named !== undefined) return { ...fromControl(named, foreign), how: 'own' };
  if (element.tagName === 'DT') return fromDescription(element);
  const cell = hit.text === undefined ? soleCell(element, root) : undefined;
  if (cell !== undefined) {
    const next = cell.nextElementSibling;
    // Without a colon a label stands in every other cell: elsewhere the words are a value.
    const place = [...(cell.parentElement?.children ?? [])].indexOf(cell);
    if (cell.tagName === 'TD' && place % 2 === 1 && !/[:：]\s*$/.test(cell.textContent ?? '')) return undefined;
    if (next === null || (next.tagName !== 'TD' && next.tagName !== 'TH') || holds(next, foreign)) return undefined;
    return { ...fromElement(next), how: 'own' };
  }
  if (hit.text === undefined && isUnderValue(element, foreign)) return undefined;
  const line = restOfLine(hit, foreign);
  if (line !== undefined && (line.content.text !== '' || line.open)) return line;
  const block = line === undefined || hit.text === undefined ? nextBlock(element, root, foreign) : undefined;
  if (block !== undefined && (block.content.text !== '' || block.open)) return block;
  const near = hit.text === undefined ? nearControl(element, root, foreign) : undefined;
  if (near !== undefined) return { ...fromControl(near, foreign), how: 'own' };
  return line ?? block;
}

function holds(element: Element, foreign: ReadonlySet<Element>): boolean {
  if (foreign.has(element)) return true;
  for (const label of foreign) if (element.contains(label)) return true;
  return false;
}

/** Values above, labels below: what follows a label would be the value of the next one. */
function isUnderValue(label: Element, foreign: ReadonlySet<Element>): boolean {
  const parts = [...(label.parentElement?.children ?? [])].filter((part) => kindOf(part.tagName) !== 'break');
  if (/[:：]\s*$/.test(label.textContent ?? '') || parts.length < 2 || parts.length % 2 === 1) return false;
  if (!parts.every((part, i) => foreign.has(part) === (i % 2 === 1))) return false;
  // Floating labels of form fields stand behind their boxes.
  return parts.every((part) => !part.matches(CONTROLS) && part.querySelector(CONTROLS) === null);
}

/** The control that a label names: `for`, or `aria-labelledby` the other way round. */
function namedControl(label: Element, foreign: ReadonlySet<Element>): Element | undefined {
  const scope = label.getRootNode() as Document | ShadowRoot;
  const id = (label.hasAttribute('for') ? label : label.querySelector('label[for]'))?.getAttribute('for') ?? null;
  const target = id === null || id === '' ? null : scope.querySelector(`[id="${inQuotes(id)}"]`);
  if (target !== null && !holds(target, foreign)) return target;
  const own = label.getAttribute('id');
  const by = own === null || own === '' ? null : scope.querySelector(`[aria-labelledby~="${inQuotes(own)}"]`);
  return by === null || holds(by, foreign) ? undefined : by;
}

function inQuotes(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** A form field that holds this label, one control and no other label. */
function nearControl(label: Element, root: Element, foreign: ReadonlySet<Element>): Element | undefined {
  for (let around = label.parentElement, up = 0; around !== null && around !== root && up < 5; around = around.parentElement, up++) {
    for (const other of foreign) if (other !== label && around.contains(other)) return undefined;
    const controls = around.querySelectorAll(CONTROLS);
    if (controls.length === 1) return controls[0];
    if (controls.length > 1) return undefined;
  }
  return undefined;
}

function fromControl(control: Element, foreign: ReadonlySet<Element>): Omit<Place, 'how'> {
  if (!control.matches(CONTROLS)) return fromElement(control);
  const isForeign = (around: Element): boolean => holds(around, foreign);
  return {
    element: control,
    content: { text: shownValue(control, isForeign) },
    ...(!isClosed(control) && { open: true as const }),
  };
}

function fromElement(element: Element): Omit<Place, 'how'> {
  const controls = element.matches(CONTROLS) ? [element] : [...element.querySelectorAll(CONTROLS)];
  const content = readCell(element);
  if (controls.length === 0) return { element, content };
  const [only] = controls;
  const open = controls.some((control) => !isClosed(control));
  const text = controls.length === 1 && content.text === '' ? shownValue(only!, () => false) : content.text;
  return { element, content: { ...content, text: isPlaceholder(element, text) ? '' : text }, ...(open && { open }) };
}

function fromDescription(term: Element): Place | undefined {
  const texts: Omit<Place, 'how'>[] = [];
  for (let next = term.nextElementSibling; next !== null && next.tagName === 'DD'; next = next.nextElementSibling)
    texts.push(fromElement(next));
  const [first, ...others] = texts;
  if (first === undefined) return undefined;
  const lines = [first, ...others].flatMap(({ content }) => content.lines ?? (content.text === '' ? [] : [content.text]));
  const content = lines.length > 1 ? { ...first.content, text: lines.join(' '), lines } : first.content;
  return { ...first, content, how: 'own' };
}

/** The table cell that holds the label and nothing else. */
function soleCell(element: Element, root: Element): Element | undefined {
  const cell = element.closest('td, th');
  if (cell === null || cell === root || !root.contains(cell)) return undefined;
  return tidy(cell.textContent ?? '') === tidy(element.textContent ?? '') ? cell : undefined;
}

/** What follows the label in its own parent, up to a break, a block or the next label. */
function restOfLine(hit: LabelHit, foreign: ReadonlySet<Element>): Place | undefined {
  const { text: node } = hit;
  let line = '';
  let element = hit.element;
  let cut = false;
  let open = false;
  if (node !== undefined) {
    line = valueOfSpan(node.data.normalize('NFC'), hit.from ?? 0, hit.to);
    if (hit.to !== undefined) return { element, content: { text: tidy(line) }, how: 'line' };
  }
  let only = line.trim() === '';
  for (let next = node === undefined ? hit.element.nextSibling : node.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeType === 3) {
      const data = (next as Text).data;
      line += data;
      if (data.trim() !== '') only = false;
      continue;
    }
    if (next.nodeType !== 1) continue;
    const sibling = next as Element;
    const kind = kindOf(sibling.tagName);
    if (kind === 'break' || kind === 'block' || holds(sibling, foreign)) break;
    if (kind === 'skip') continue;
    const part = fromElement(sibling);
    if (part.content.text !== '' && only) element = sibling;
    cut ||= part.content.cut === true;
    open ||= part.open === true;
    line += ` ${part.content.text} `;
  }
  // Without a colon in the label element it stands at the head of the value.
  const text = tidy(line.replace(/^\s*[:：]/, ''));
  return { element, content: { text, ...(cut && { cut: true as const }) }, ...(open && { open: true as const }), how: 'line' };
}

/** The block behind the label, or behind the wrapper that holds nothing but the label. */
function nextBlock(label: Element, root: Element, foreign: ReadonlySet<Element>): Place | undefined {
  const words = tidy(label.textContent ?? '');
  for (let at: Element | null = label, up = 0; at !== null && at !== root && up < 3; at = at.parentElement, up++) {
    if (tidy(at.textContent ?? '') !== words) return undefined;
    const next = at.nextElementSibling;
    if (next === null) continue;
    return holds(next, foreign) || kindOf(next.tagName) === 'break' ? undefined : { ...fromElement(next), how: 'block' };
  }
  return undefined;
}

/** A copy of the label for screen readers or small screens at the head of the value. */
function withoutLabel(content: CellContent, label: string): CellContent {
  const [first, ...rest] = content.lines ?? [];
  if (first !== undefined && tidy(first.replace(/[:：]\s*$/, '')) === label) {
    const text = rest.join(' ');
    return rest.length > 1 ? { ...content, text, lines: rest } : { ...(content.cut && { cut: content.cut }), text };
  }
  return content.text.startsWith(`${label}:`) ? { ...content, text: tidy(content.text.slice(label.length + 1)) } : content;
}

type Habits = ReadonlyMap<string, { line: number; blocks: Map<string, number> }>;

function signature(element: Element | null): string {
  return element === null ? '' : `${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0]}`;
}

/** How labels of the same kind have their values: on their own line or as a block behind, and of what kind that block is. */
function habitsOf(hits: readonly LabelHit[], places: readonly (Place | undefined)[]): Habits {
  const habits = new Map<string, { line: number; blocks: Map<string, number> }>();
  for (const [i, hit] of hits.entries()) {
    const place = places[i];
    if (place === undefined || place.how === 'own' || (place.content.text === '' && !place.open)) continue;
    const key = signature(hit.element.parentElement);
    const habit = habits.get(key) ?? { line: 0, blocks: new Map<string, number>() };
    habits.set(key, habit);
    if (place.how === 'line') habit.line++;
    else habit.blocks.set(signature(place.element), (habit.blocks.get(signature(place.element)) ?? 0) + 1);
  }
  return habits;
}

/** The value of this label is missing and what stands behind it is something else: its neighbours have theirs in another place. */
function isOdd(hit: LabelHit, place: Place, habits: Habits): boolean {
  if (place.how !== 'block') return false;
  const habit = habits.get(signature(hit.element.parentElement));
  if (habit === undefined) return false;
  const own = habit.blocks.get(signature(place.element)) ?? 0;
  const most = Math.max(...habit.blocks.values());
  return habit.line > 0 || own < most;
}
