import { controlText, kindOf } from './cell-elements';
import { readCell, tidy } from './read-cell';

/** Anything in which somebody could be typing or choosing. */
export const CONTROLS =
  'input:not([type="hidden"]):not([type="button"]):not([type="submit"]):not([type="image"]), select, textarea, [role="combobox"], [role="spinbutton"], [contenteditable="true"]';

/** Closed to the user: what it holds comes from the portal. */
export function isClosed(control: Element): boolean {
  const native = control as HTMLInputElement;
  if (native.disabled || control.getAttribute('aria-disabled') === 'true' || control.getAttribute('aria-readonly') === 'true') return true;
  // A list to choose from is often drawn with a read-only box: only "disabled" closes it.
  const chooses = control.getAttribute('role') === 'combobox' || control.tagName === 'SELECT' || control.hasAttribute('aria-haspopup');
  if (!chooses && native.readOnly) return true;
  return control.closest('fieldset[disabled], [aria-disabled="true"], [class*="-disabled"]') !== null;
}

/** What a control shows. A choice is drawn beside its box (`.ant-select-selection-item`), at most four levels up. */
export function shownValue(control: Element, isForeign: (around: Element) => boolean): string {
  const type = (control.getAttribute('type') ?? '').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return '';
  const own = kindOf(control.tagName) === 'control' ? tidy(controlText(control)) : readCell(control).text;
  if (own !== '' && isPlaceholder(control, own)) return '';
  if (own !== '') return own;
  if (control.getAttribute('role') !== 'combobox') return '';
  for (let around: Element | null = control.parentElement, up = 0; around !== null && up < 4; around = around.parentElement, up++) {
    if (isForeign(around)) return '';
    const text = readCell(around).text;
    if (text !== '') return isPlaceholder(around, text) ? '' : text;
  }
  return '';
}

/** The text is only the invitation to choose. */
export function isPlaceholder(around: Element, text: string): boolean {
  const place = around.querySelector('[class*="placeholder"]');
  return place !== null && readCell(place).text === text;
}
