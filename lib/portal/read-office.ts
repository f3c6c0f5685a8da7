import { plain } from '../text/normalise';
import { isOfficeName } from '../vocabulary/unit-name';
import { findOutsideRows } from '../table/outline';

const HEAD = 'header, [role="banner"], [class*="header" i], [class*="topbar" i], [class*="navbar" i], [id*="header" i], [id*="banner" i]';

/**
 * The office that is logged in, as the page head names it. Only when exactly one name stands there: a portal whose head names
 * the province and the commune leaves it open.
 */
export function readOffice(document: Document): string | undefined {
  const names = new Set<string>();
  for (const head of findOutsideRows(document, HEAD)) {
    if (head.closest('table, [data-soat-mot-cua]') !== null || (head.textContent?.length ?? 0) > 3000) continue;
    for (const element of [head, ...head.querySelectorAll('*')]) {
      if (element.children.length > 0) continue;
      const text = plain(element.textContent ?? '');
      if (isOfficeName(text)) names.add(text);
    }
  }
  return names.size === 1 ? [...names][0] : undefined;
}
