import { codesOf } from './list-pages';
import type { PageReading } from './page-reading';

/**
 * The same list as before: another of its pages, another page size, or drawn anew. A filter that nobody saw working brings other
 * rows too and starts again at page 1, so other rows on page 1 are the same list only if the number of pages is the same.
 */
export function isSameList(before: PageReading, now: PageReading): boolean {
  if (before.kind !== 'list' || now.kind !== 'list' || before.rows.length === 0 || now.rows.length === 0) return false;
  const [was, is] = [before.pager?.current, now.pager?.current];
  if (was !== undefined && is !== undefined && was !== is && (is > 1 || before.pager?.last === now.pager?.last)) return true;
  const [first, second] = [codesOf(before), codesOf(now)];
  return first.startsWith(second) || second.startsWith(first);
}
