import { codesOf } from './list-pages';
import type { PageReading } from './page-reading';

type ListPage = Extract<PageReading, { kind: 'list' }>;

/**
 * The same list as before: another of its pages, another page size, or drawn anew. A filter that nobody saw working brings other
 * rows too and starts again at page 1, so other rows on page 1 are the same list only if the number of pages is the same.
 */
export function isSameList(before: PageReading, now: PageReading): boolean {
  if (before.kind !== 'list' || now.kind !== 'list' || before.rows.length === 0 || now.rows.length === 0) return false;
  const [was, is] = [before.pager?.current, now.pager?.current];
  if (was !== undefined && is !== undefined && was !== is && (is > 1 || before.pager?.last === now.pager?.last)) return true;
  const [first, second] = [codesOf(before), codesOf(now)];
  if (first.startsWith(second) || second.startsWith(first)) return true;
  return was === is && (slidesInto(listed(before), listed(now)) || slidesInto(listed(now), listed(before)));
}

/** Fewer rows in common may as well be left by a filter. */
const LEAST_OVERLAP = 3;

/** A grid that draws only the rows in view was scrolled: the end of what stood there is the beginning of what stands there now. */
function slidesInto(before: readonly string[], now: readonly string[]): boolean {
  const start = before.indexOf(now[0]!);
  const common = before.length - start;
  return start >= 0 && common >= LEAST_OVERLAP && common <= now.length && before.slice(start).every((code, i) => code === now[i]);
}

function listed(page: ListPage): string[] {
  return page.rows.map((row) => row.values.code?.text ?? '');
}
