/** Events as the browser would tell them, made in the window in which the element stands. */

export function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/** Pages answer an event in a task of their own. Timers would wait four milliseconds each. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Time for what a page does after several tasks of its own. */
export function shortWhile(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function fireInput(element: Element, text: string): void {
  const kind = text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertReplacementText', data: text };
  element.dispatchEvent(new (viewOf(element).InputEvent)('input', { bubbles: true, composed: true, ...kind }));
}

export function fireChange(element: Element): void {
  element.dispatchEvent(new (viewOf(element).Event)('change', { bubbles: true }));
}

export interface Key {
  key: string;
  code: string;
  /** The old number of the key, which older grids ask for. */
  keyCode: number;
  ctrlKey?: true;
}

export const ENTER: Key = { key: 'Enter', code: 'Enter', keyCode: 13 };
export const TAB: Key = { key: 'Tab', code: 'Tab', keyCode: 9 };
export const F2: Key = { key: 'F2', code: 'F2', keyCode: 113 };
export const BACKSPACE: Key = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
export const DELETE: Key = { key: 'Delete', code: 'Delete', keyCode: 46 };
export const UNDO: Key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true };

export function digitKey(digit: string): Key {
  return { key: digit, code: `Digit${digit}`, keyCode: 48 + Number(digit) };
}

/** False: the page has taken the key for itself. */
export function fireKey(element: Element, type: 'keydown' | 'keypress' | 'keyup', key: Key): boolean {
  const more = { bubbles: true, cancelable: true, composed: true, which: key.keyCode };
  return element.dispatchEvent(new (viewOf(element).KeyboardEvent)(type, { ...key, ...more }));
}

export function pressKey(element: Element, key: Key): void {
  fireKey(element, 'keydown', key);
  fireKey(element, 'keyup', key);
}

/** A press of the left button in the middle of an element. Never for buttons and links of the page. */
export function pressMouse(element: Element, times: 1 | 2): void {
  const view = viewOf(element);
  const box = element.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  for (let detail = 1; detail <= times; detail++) {
    const how = { bubbles: true, cancelable: true, composed: true, button: 0, detail, view, ...at };
    const pointer = { ...how, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
    firePointer(element, 'pointerdown', { ...pointer, buttons: 1 });
    element.dispatchEvent(new view.MouseEvent('mousedown', { ...how, buttons: 1 }));
    firePointer(element, 'pointerup', pointer);
    element.dispatchEvent(new view.MouseEvent('mouseup', how));
    element.dispatchEvent(new view.MouseEvent('click', how));
    if (detail === 2) element.dispatchEvent(new view.MouseEvent('dblclick', how));
  }
}

/** A press beside everything, told to the page as a whole: grids keep and close their editor at it. Nothing stands there to be pressed. */
export function pressBeside(element: Element): void {
  const view = viewOf(element);
  const { body } = element.ownerDocument;
  const how = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, view };
  for (const type of ['mousedown', 'mouseup', 'click']) body.dispatchEvent(new view.MouseEvent(type, how));
}

function firePointer(element: Element, type: string, how: PointerEventInit): void {
  const { PointerEvent } = viewOf(element);
  if (typeof PointerEvent === 'function') element.dispatchEvent(new PointerEvent(type, how));
}

/** A window in the background fires no focus events of its own; pages that validate on blur still need them. */
export function focusOn(element: HTMLElement): void {
  const told = listenFor(element, 'focus', () => element.focus({ preventScroll: true }));
  if (!told) fireFocus(element, ['focus', 'focusin']);
}

export function blurFrom(element: HTMLElement): void {
  if (!element.isConnected) return;
  const told = listenFor(element, 'blur', () => element.blur());
  if (!told) fireFocus(element, ['blur', 'focusout']);
}

function listenFor(element: Element, type: string, act: () => void): boolean {
  let told = false;
  const onTold = (): void => void (told = true);
  element.addEventListener(type, onTold);
  try {
    act();
  } finally {
    element.removeEventListener(type, onTold);
  }
  return told;
}

export function fireFocus(element: Element, names: readonly [string, string]): void {
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent(names[0], { composed: true }));
  element.dispatchEvent(new FocusEvent(names[1], { bubbles: true, composed: true }));
}
