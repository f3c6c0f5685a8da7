/**
 * Puts into a page what a component drew there once: too heavy to be installed for one page each, so its elements (open
 * shadow roots as templates) and the rules of style that touch them were kept as they stood in Chromium.
 */
export function placeDrawn(mount: HTMLElement, html: string): void {
  (mount as HTMLElement & { setHTMLUnsafe: (text: string) => void }).setHTMLUnsafe(html);
}
