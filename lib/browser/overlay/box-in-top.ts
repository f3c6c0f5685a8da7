import type { Box } from './covered';

/** Where an element lies in the window of the top document, whatever frames it stands in. */
export function boxInTop(element: Element): Box & { width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { left, top };
  let view = element.ownerDocument.defaultView;
  while (view !== null && view !== view.parent) {
    const frame: Element | null = view.frameElement;
    if (frame === null) break;
    const box = frame.getBoundingClientRect();
    at.left += box.left + frame.clientLeft;
    at.top += box.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { ...at, width, height, right: at.left + width, bottom: at.top + height };
}
