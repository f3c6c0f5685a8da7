import { formatNumber } from '../text/say';
import { readNumber } from '../text/read-number';

export type FigureInput = HTMLInputElement | HTMLTextAreaElement;

/** How a figure came to stand in its cell, if it did. */
export type WriteOutcome = 'digits' | 'formatted' | 'pasted' | 'by-hand';

/**
 * Writes one figure the way a person would leave it: focus, value, input, keyup, change, blur. Events that some generation
 * of portals waits for are all there (React and Vue want `input`, old jQuery `keyup` and `change`, Angular `blur`); Enter
 * and buttons are not, they would send the form. Plain digits first; masks that want `5.770` get that; then a paste.
 * Reads back after each try; a cell that takes none is put back as it was and is for the official's hand.
 */
export async function writeFigure(input: FigureInput, value: number): Promise<WriteOutcome> {
  const before = input.value;
  const digits = String(value);
  if (input.maxLength >= 0 && digits.length > input.maxLength) return 'by-hand';
  await typeText(input, digits);
  if (holds(input, value)) return 'digits';
  const formatted = formatNumber(value, 'vi');
  if (formatted !== digits) {
    await typeText(input, formatted);
    if (holds(input, value)) return 'formatted';
  }
  await pasteText(input, digits);
  if (holds(input, value)) return 'pasted';
  if (input.value !== before) await typeText(input, before);
  return 'by-hand';
}

/** Puts a cell back to a text it held before; true when it stands there again. */
export async function restoreText(input: FigureInput, text: string): Promise<boolean> {
  const value = figureIn(text);
  // A controlled cell formats by itself: the figure goes in as digits and comes back as it was shown.
  await typeText(input, value === undefined ? text : String(value));
  if (input.value !== text) await typeText(input, text);
  return input.value === text || (value !== undefined && holds(input, value));
}

/** A whole count as Vietnamese portals write it; nothing for an empty cell or another text. */
export function figureIn(text: string): number | undefined {
  const reading = readNumber(text, 'count');
  return reading.kind === 'number' ? reading.quantity.value : undefined;
}

function holds(input: FigureInput, value: number): boolean {
  return figureIn(input.value) === value;
}

async function typeText(input: FigureInput, text: string): Promise<void> {
  const view = viewOf(input);
  await withFocus(input, () => {
    setValue(input, text);
    const kind = text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertReplacementText', data: text };
    input.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, ...kind }));
    input.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true, composed: true }));
    input.dispatchEvent(new view.Event('change', { bubbles: true }));
  });
}

/** Masks like AutoNumeric throw away every scripted value but take a paste. Others ignore a paste that is not trusted. */
async function pasteText(input: FigureInput, text: string): Promise<void> {
  const view = viewOf(input);
  if (typeof view.DataTransfer !== 'function' || typeof view.ClipboardEvent !== 'function') return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  await withFocus(input, () => {
    input.select();
    input.dispatchEvent(new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    input.dispatchEvent(new view.Event('change', { bubbles: true }));
  });
}

/** A window in the background fires no focus events of its own; pages that validate on blur still need them. */
async function withFocus(input: FigureInput, act: () => void): Promise<void> {
  const view = viewOf(input);
  let focused = false;
  let blurred = false;
  const onFocus = (): void => void (focused = true);
  const onBlur = (): void => void (blurred = true);
  input.addEventListener('focus', onFocus);
  input.addEventListener('blur', onBlur);
  try {
    input.focus({ preventScroll: true });
    if (!focused) fire(input, view, ['focus', 'focusin']);
    act();
    await nextTask();
    input.blur();
    if (!blurred) fire(input, view, ['blur', 'focusout']);
    await nextTask();
  } finally {
    input.removeEventListener('focus', onFocus);
    input.removeEventListener('blur', onBlur);
  }
}

function fire(input: FigureInput, view: Window & typeof globalThis, names: readonly [string, string]): void {
  input.dispatchEvent(new view.FocusEvent(names[0], { composed: true }));
  input.dispatchEvent(new view.FocusEvent(names[1], { bubbles: true, composed: true }));
}

/** The prototype's own setter: a page that put its own `value` on the element still learns of the change by the event. */
function setValue(input: FigureInput, text: string): void {
  const view = viewOf(input);
  const owner = input.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter) setter.call(input, text);
  else input.value = text;
}

function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/** Models answer an event in a task of their own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
