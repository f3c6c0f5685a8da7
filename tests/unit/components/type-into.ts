import { act } from 'react';

/** The control under a label. */
export function labelled(place: Element, label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find((one) => one.querySelector('.label')?.textContent === label);
  const control = found?.querySelector<HTMLInputElement>('input, select');
  if (!control) throw new Error(`no field ${label}`);
  return control;
}

/** Types as React hears it: through the setter of the element's own class. */
async function set(element: HTMLInputElement | HTMLSelectElement | null, value: string, event: string): Promise<void> {
  if (element === null) throw new Error('nothing to fill');
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

export const fill = (element: HTMLInputElement | null, text: string): Promise<void> => set(element, text, 'input');
export const choose = (element: HTMLSelectElement | HTMLInputElement | null, value: string): Promise<void> => set(element, value, 'change');
