import { plain } from '../../text/normalise';
import { closestAcross } from './composed';
import type { FoundForm } from './entry-grid';
import { isShown } from './is-shown';

const PANELS = '[role="tabpanel"], details, [class*="tab-pane"], [class*="tabpane"], [class*="panel"], [class*="collapse"], section, [id]';
const MAX_TITLE = 60;

/** Names of the parts of a page, tabs most of all, that have to be opened to see cells of a form that are out of sight now. */
export function partsToOpen({ form, targets }: FoundForm): string[] {
  const names = new Set<string>();
  for (const row of form.rows)
    for (const cell of row.cells) {
      const target = cell?.state === 'hidden' ? targets.get(cell.key) : undefined;
      const name = target && titleOver(target.element);
      if (name) names.add(name);
    }
  return [...names];
}

function titleOver(element: Element): string | undefined {
  for (let part = closestAcross(element, PANELS); part !== null; part = part.parentElement && closestAcross(part.parentElement, PANELS)) {
    const opener = openerOf(part);
    const name = opener ? plain(opener.textContent ?? '') : '';
    if (opener && name !== '' && name.length <= MAX_TITLE && isShown(opener)) return name;
  }
  return undefined;
}

/** What opens a part: the tab that it is labelled by, or that names it. */
function openerOf(part: Element): Element | null {
  if (part.localName === 'details') return part.querySelector('summary');
  const root = part.getRootNode() as Document | ShadowRoot;
  const by = part.getAttribute('aria-labelledby');
  const labelled = by === null ? null : root.getElementById(by);
  if (labelled) return labelled;
  if (part.id === '') return null;
  const id = CSS.escape(part.id);
  return root.querySelector(`[aria-controls="${id}"], a[href="#${id}"], [data-target="#${id}"], [data-bs-target="#${id}"]`);
}
