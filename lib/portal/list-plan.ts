import type { Completeness } from '../dossier/capture';

/** What one page of a list looked like when it had settled. */
export interface PageSeen {
  page?: number;
  rows: number;
  last?: number;
  lastIsSure: boolean;
  totalRows?: number;
  hasNext: boolean;
  nextIsDead: boolean;
  /** Rows that the page says it shows. */
  shownRows?: number;
  /** A living way back: this is not the first page, whatever its number. */
  hasPrevious?: boolean;
  /** Something else may bring further rows (scrolling, a button), or it cannot be said which pager is meant. */
  mayHoldMore?: boolean;
  /** Columns that are not drawn. */
  lacksColumns?: boolean;
  /** Rows that could not be tied to the columns. */
  lacksRows?: boolean;
  /** How the end of a page that grows or scrolls was reached. */
  end?: PageEnd;
}

/** Scrolled to the end and nothing came; the button for more rows is gone; the grid's own count of rows is met. */
export type PageEnd = 'scroll-end' | 'all-loaded' | 'row-count';

export interface ReadingSoFar {
  /** Pages read, in any order; a list without page numbers counts 1, 2, 3. */
  pages: readonly PageSeen[];
  /** Distinct rows so far (by code; rows without a code count each). */
  distinct: number;
  /** The same code was met on two pages. */
  repeated: number;
  /** One place in the list held two dossiers. */
  changed?: boolean;
  /** The rows are numbered from 1 to their count, over all pages, without a gap. */
  numbered?: boolean;
}

export type NextStep = { go: 'page'; page: number } | { go: 'next' } | { go: 'first' } | { done: Completeness };

/** Where to go after the page just read. Never beyond what the pager offers; a page already read is not asked for twice. */
export function nextStep(so: ReadingSoFar): NextStep {
  const latest = so.pages.at(-1);
  if (latest === undefined) return { go: 'first' };
  const numbers = new Set(so.pages.map((page) => page.page).filter((page) => page !== undefined));
  if (latest.page !== undefined && !numbers.has(1) && so.pages.length === 1 && latest.page > 1) return { go: 'first' };
  if (latest.page === undefined && so.pages.length === 1 && latest.hasPrevious) return { go: 'first' };
  if (!latest.hasNext) return { done: completeness(so) };
  if (latest.page === undefined) return { go: 'next' };
  const next = latest.page + 1;
  if (!numbers.has(next)) return { go: 'page', page: next };
  // A reading that goes on makes for the first page it lacks; one that is thrown back again and again must end.
  const all = Array.from({ length: latest.last ?? 0 }, (_, i) => i + 1);
  const missing = all.filter((page) => !numbers.has(page));
  if (missing.length === 0 || so.pages.length > 2 * all.length) return { done: completeness(so) };
  return { go: 'page', page: missing.find((page) => page > next) ?? next };
}

/** Whether the pages read are the whole list, by which proof, and if not why. */
export function completeness(so: ReadingSoFar): Completeness {
  const latest = so.pages.at(-1);
  if (latest === undefined) return { complete: false, why: 'no-proof' };
  const totals = new Set(so.pages.map((page) => page.totalRows).filter((total) => total !== undefined));
  const expected = totals.size === 1 ? [...totals][0]! : undefined;
  if (totals.size > 1)
    return { complete: false, ...(latest.totalRows !== undefined && { expected: latest.totalRows }), why: 'changed-while-reading' };
  if (so.pages.some((page) => page.lacksColumns))
    return { complete: false, ...(expected !== undefined && { expected }), why: 'columns-missing' };
  if (so.pages.some((page) => page.lacksRows)) return { complete: false, ...(expected !== undefined && { expected }), why: 'rows-unread' };
  if (so.changed) return { complete: false, ...(expected !== undefined && { expected }), why: 'changed-while-reading' };
  const numbered = so.pages.every((page) => page.page !== undefined);
  const last = latest.last;
  if (numbered && last !== undefined) {
    const numbers = new Set(so.pages.map((page) => page.page));
    for (let page = 1; page <= last; page++)
      if (!numbers.has(page)) return { complete: false, ...(expected !== undefined && { expected }), why: 'page-missing' };
  }
  if (expected !== undefined) {
    if (so.distinct === expected) return { complete: true, proof: 'total-text' };
    return { complete: false, expected, why: so.repeated > 0 ? 'changed-while-reading' : 'count-differs' };
  }
  if (so.repeated > 0) return { complete: false, why: 'changed-while-reading' };
  if (hasShortPage(so.pages)) return { complete: false, why: 'count-differs' };
  return proven(so, latest, numbered);
}

/** Without a total: the end must have been seen. */
function proven(so: ReadingSoFar, latest: PageSeen, numbered: boolean): Completeness {
  if (so.pages.some((page) => page.mayHoldMore) || (!numbered && so.pages[0]!.hasPrevious)) return { complete: false, why: 'no-proof' };
  if (so.pages.length === 1 && !latest.hasNext && latest.last === undefined) return { complete: true, proof: latest.end ?? 'single-page' };
  if (latest.nextIsDead && numbered && latest.page === latest.last) return { complete: true, proof: 'last-page' };
  if (so.numbered && latest.nextIsDead) return { complete: true, proof: 'row-numbers' };
  return { complete: false, why: 'no-proof' };
}

/** All pages but the last hold the same number of rows; one that came short was not read whole. Pages of an earlier load are not known. */
function hasShortPage(pages: readonly PageSeen[]): boolean {
  if (pages.some((page) => page.shownRows !== undefined && page.rows > 0 && page.rows !== page.shownRows)) return true;
  const numbers = pages.map((page) => page.page ?? 0);
  const end = Math.max(...numbers);
  const sizes = new Set(pages.filter((page) => page.page !== undefined && page.page < end && page.rows > 0).map((page) => page.rows));
  const last = pages.find((page) => page.page === end);
  return sizes.size > 1 || (sizes.size === 1 && last !== undefined && last.rows > [...sizes][0]!);
}
