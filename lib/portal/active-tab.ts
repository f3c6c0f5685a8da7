import { plain } from '../text/normalise';
import type { Root } from '../table/root';
import { findOutsideRows } from '../table/outline';

/** Under this name the open tab stands among the filters. */
export const TAB = 'Thẻ';

export interface ActiveTab {
  /** Without the count behind it. */
  name: string;
  /** "Đang xử lý (25)" → 25 */
  count?: number;
}

const ACTIVE =
  '[role="tab"][aria-selected="true"], .nav-tabs > .active, .nav-tabs > li > .active, ul.tabs > .active, ul.tabs > .current, thead ul > .active, thead ul > .current';
const ELSEWHERE = '[role="dialog"], [data-soat-mot-cua], nav, aside, [class*="sidebar"], [class*="menu"]';

/** The status tab that is open, where exactly one is: its rows are those of that status alone. */
export function readActiveTab(root: Root): ActiveTab | undefined {
  const tabs = new Map<string, ActiveTab>();
  for (const element of findOutsideRows(root, ACTIVE)) {
    if (element.closest(ELSEWHERE) !== null) continue;
    if (typeof element.checkVisibility === 'function' && !element.checkVisibility()) continue;
    const [, name = '', count] = /^(.*?)\s*(?:\(?\s*(\d[\d.]*)\s*\)?)?$/su.exec(plain(element.textContent ?? '')) ?? [];
    if (name.length < 2 || name.length > 60) continue;
    tabs.set(name, { name, ...(count !== undefined && { count: Number(count.replaceAll('.', '')) }) });
  }
  return tabs.size === 1 ? [...tabs.values()][0] : undefined;
}
