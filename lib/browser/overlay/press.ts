import { send } from '../send';

/**
 * Presses a control of a pager: besides filling, the only press this extension ever makes. A box of pages is set instead.
 * @param page the page that is wanted, for a box of pages
 * @returns false: it could not be pressed
 */
export async function press(control: Element, page: number | undefined): Promise<boolean> {
  if (control.tagName === 'SELECT') {
    choose(control as HTMLSelectElement, page);
    return true;
  }
  const href = control.closest('a')?.getAttribute('href')?.trim() ?? '';
  if (!isScript(href)) {
    (control as HTMLElement).click();
    return true;
  }
  // Browsers run `javascript:` addresses for the page only, not for the scripts of an extension.
  const path = pathTo(control.closest('a')!);
  const answer = path === undefined ? undefined : await send('page.press', { path, href });
  return answer?.ok === true && answer.value.pressed;
}

/** `javascript:void(0)` does nothing by itself: what listens to the click does it. */
function isScript(href: string): boolean {
  return /^javascript:/i.test(href) && !/^javascript:\s*(?:void\s*\(?\s*0\s*\)?|;|\/\/)?\s*;?$/i.test(href);
}

function choose(select: HTMLSelectElement, page: number | undefined): void {
  select.selectedIndex = page === undefined ? select.selectedIndex + 1 : page - 1;
  const Happening = select.ownerDocument.defaultView?.Event ?? Event;
  for (const name of ['input', 'change']) select.dispatchEvent(new Happening(name, { bubbles: true }));
}

/** One selector per document, from the top one through its frames. Undefined within shadow trees. */
function pathTo(element: Element): string[] | undefined {
  if (element.getRootNode().nodeType !== 9) return undefined;
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  const outer = frame === null ? [] : pathTo(frame);
  return outer && [...outer, selectorOf(element)];
}

function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    let nth = 1;
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) nth++;
    steps.unshift(`:nth-child(${nth})`);
  }
  return steps.join('>');
}
