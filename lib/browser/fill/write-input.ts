import { formatNumber } from '../../text/say';
import { activeIn, holdsAcross } from './composed';
import { showsFigure } from './figure-text';
import { blurFrom, DELETE, digitKey, fireChange, fireFocus, fireInput, fireKey, focusOn, nextTask, shortWhile, viewOf } from './fire';
import type { FigureInput } from './target';
import type { Trust } from './trust';

/** How a figure came to stand in its cell, if it did. */
export type WriteOutcome = 'digits' | 'formatted' | 'inserted' | 'pasted' | 'keyed' | 'by-hand';

/** One way of putting a text into a box that has the focus. */
export type Way = (input: FigureInput, text: string) => void;

/** Models that answer later than their events: so long until a way counts as refused. */
const ANSWER_MS = 40;

/**
 * Writes one figure the way a person would leave it: focus, value, input, keyup, change, blur. Events that some generation
 * of portals waits for are all there (React and Vue want `input`, old jQuery `keyup` and `change`, Angular `blur`); Enter
 * and buttons are not, they would send the form. What does not take a value gets it as the browser's own typing, as a paste, key by
 * key, last as `5.770`. A box counts as filled when it still shows the figure after it was entered and left once more: masks that
 * keep another figure behind what is shown then show theirs. One that takes none is put back as it was and is for the official's hand.
 */
export async function writeFigure(input: FigureInput, value: number, trust?: Trust): Promise<WriteOutcome> {
  const before = input.value;
  const digits = String(value);
  if (input.maxLength >= 0 && digits.length > input.maxLength) return 'by-hand';
  const manner = trust?.manner(input) ?? 'with-care';
  if (trust && manner !== 'with-care') {
    tellVisit(input, digits);
    await trust.breathe();
    const kept = showsFigure(input.value, value) && (manner === 'lightly' || (await isKept(input, () => showsFigure(input.value, value))));
    if (manner !== 'lightly' || !kept) trust.note(input, kept);
    if (kept) return 'digits';
  }
  const outcome = await writeWithCare(input, value, before);
  if (manner === 'with-care') trust?.note(input, outcome === 'digits');
  return outcome;
}

/** All that a page hears of a visit, without the focus itself. */
function tellVisit(input: FigureInput, text: string): void {
  fireFocus(input, ['focus', 'focusin']);
  setText(input, text);
  fireFocus(input, ['blur', 'focusout']);
}

async function writeWithCare(input: FigureInput, value: number, before: string): Promise<WriteOutcome> {
  const digits = String(value);
  for (const [outcome, way] of WAYS) {
    await visit(input, (box) => way(box, digits));
    if (await holds(input, value)) return outcome;
  }
  const formatted = formatNumber(value, 'vi');
  // A box that refused 5770 may take 5.770 for a little more than five: only where the page itself sets points so.
  if (formatted !== digits && input.type !== 'number' && [before, input.placeholder].some((text) => POINTS.test(text))) {
    await visit(input, (box) => setText(box, formatted));
    if (await holds(input, value)) return 'formatted';
  }
  if (input.value !== before) await restoreText(input, before);
  return 'by-hand';
}

/** Puts a cell back to a text it held before; true when it stands there again. */
export async function restoreText(input: FigureInput, text: string, trust?: Trust): Promise<boolean> {
  const value = figureOf(text);
  const isBack = (): boolean => input.value === text || (value !== undefined && showsFigure(input.value, value));
  // A controlled cell formats by itself: the figure goes in as digits and comes back as it was shown.
  const digits = value === undefined ? text : String(value);
  const what = text === '' ? 'empty' : 'filled';
  const manner = trust?.manner(input, what) ?? 'with-care';
  if (trust && manner !== 'with-care') {
    tellVisit(input, digits);
    if (input.value !== text && value !== undefined) tellVisit(input, text);
    await trust.breathe();
    const kept = isBack() && (manner === 'lightly' || (await isKept(input, isBack)));
    if (manner !== 'lightly' || !kept) trust.note(input, kept, what);
    if (kept) return true;
  }
  await visit(input, (box) => setText(box, digits));
  if (input.value !== text && value !== undefined) await visit(input, (box) => setText(box, text));
  const kept = isBack() && (await isKept(input, isBack));
  if (manner === 'with-care') trust?.note(input, kept, what);
  if (kept) return true;
  for (const [, way] of WAYS.slice(1)) {
    await visit(input, (box) => way(box, digits));
    if (isBack() && (await isKept(input, isBack))) return true;
  }
  return isBack();
}

const POINTS = /^\d{1,3}(?:\.\d{3})+$/;

function figureOf(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
}

async function holds(input: FigureInput, value: number): Promise<boolean> {
  const shows = (): boolean => showsFigure(input.value, value);
  if (!shows()) await shortWhile(ANSWER_MS);
  return shows() && (await isKept(input, shows));
}

/** Entered and left once more, it shows the same. */
async function isKept(input: FigureInput, shows: () => boolean): Promise<boolean> {
  if (!input.isConnected) return shows();
  await visit(input, () => undefined);
  return shows();
}

/** The prototype's own setter: a page that put its own `value` on the element still learns of the change by the event. */
export function setValue(input: FigureInput, text: string): void {
  const view = viewOf(input);
  const owner = input.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter) setter.call(input, text);
  else input.value = text;
}

/** The value at once, with the events that typing leaves behind. */
export const setText: Way = (input, text) => {
  setValue(input, text);
  fireInput(input, text);
  fireKey(input, 'keyup', text === '' ? DELETE : digitKey(text.at(-1)!));
  fireChange(input);
};

/** As the browser's own typing: the page hears events that it trusts. */
export const insertText: Way = (input, text) => {
  const page = input.ownerDocument;
  // Typing goes to what has the focus: never into another box.
  if (typeof page.execCommand !== 'function' || activeIn(page) !== input) return;
  input.select();
  page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  fireKey(input, 'keyup', text === '' ? DELETE : digitKey(text.at(-1)!));
  fireChange(input);
};

/** Masks like AutoNumeric throw away every scripted value but take a paste. Others ignore a paste that is not trusted. */
const pasteText: Way = (input, text) => {
  const { DataTransfer, ClipboardEvent } = viewOf(input);
  if (typeof DataTransfer !== 'function' || typeof ClipboardEvent !== 'function' || text === '') return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  input.select();
  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  fireChange(input);
};

/** Key by key, for boxes that listen to keys alone: what the page does not take for itself is put in. */
export const keyText: Way = (input, text) => {
  input.select();
  let selected = input.value !== '';
  if (selected && takesKey(input, DELETE)) setValueAndTell(input, '');
  for (const digit of text) {
    selected &&= input.value !== '';
    const before = input.value;
    if (takesKey(input, digitKey(digit)) && input.value === before) setValueAndTell(input, selected ? digit : before + digit);
    selected = false;
    fireKey(input, 'keyup', digitKey(digit));
  }
  if (text === '') fireKey(input, 'keyup', DELETE);
  fireChange(input);
};

function takesKey(input: FigureInput, key: ReturnType<typeof digitKey>): boolean {
  const down = fireKey(input, 'keydown', key);
  return key === DELETE ? down : down && fireKey(input, 'keypress', key);
}

function setValueAndTell(input: FigureInput, text: string): void {
  setValue(input, text);
  fireInput(input, text);
}

const WAYS: readonly (readonly [WriteOutcome, Way])[] = [
  ['digits', setText],
  ['inserted', insertText],
  ['pasted', pasteText],
  ['keyed', keyText],
];

/**
 * Enters a box, does something in it and leaves it. Some boxes are only drawn: entered, they hand the focus to the real one.
 */
async function visit(input: FigureInput, act: (box: FigureInput) => void): Promise<void> {
  focusOn(input);
  // Boxes that draw themselves anew on entering throw away what was typed before that.
  await nextTask();
  const active = activeIn(input.ownerDocument);
  const box = active !== null && active !== input && isTwin(active, input) ? (active as FigureInput) : input;
  act(box);
  await nextTask();
  blurFrom(box);
  await nextTask();
}

/** A text box beside this one, in the same small part of the page. */
function isTwin(active: Element, input: FigureInput): boolean {
  const around = input.parentElement?.parentElement;
  return (
    active.localName === input.localName && around != null && holdsAcross(around, active) && around.querySelectorAll('input').length <= 3
  );
}
