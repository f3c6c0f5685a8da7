import { plain } from '../text/normalise';
import { barePageCount, bareTotal, countBesidePages, pageCountPatterns, totalPatterns } from './pager-words';

/** What a pager says in words. */
export interface Counts {
  /** Rows of the whole list. */
  total?: number;
  page?: number;
  pages?: number;
  /** Rows on this page, where a range is said. */
  shown?: number;
}

/** Reads "1 – 20 of 123", "Tổng số 237 hồ sơ", "Trang 1 trong 103". Figures that contradict themselves (a date, "5/2") are no count. */
export function readCounts(text: string): Counts {
  const counts: Counts = {};
  for (const pattern of totalPatterns) {
    for (const match of text.matchAll(pattern)) {
      const { from, to, total } = match.groups ?? {};
      if (total === undefined || counts.total !== undefined) continue;
      const whole = count(total);
      if (from !== undefined && to !== undefined) {
        const range = { from: count(from), to: count(to), total: whole };
        if (range.from > range.to || range.to > range.total || (range.from === 0 && range.total > 0)) continue;
        Object.assign(counts, pageOfRange(range), range.total > 0 && { shown: range.to - range.from + 1 });
      }
      counts.total = whole;
    }
  }
  for (const pattern of pageCountPatterns) if (takePages(pattern.exec(text)?.groups, counts)) break;
  return counts;
}

/** Also what is clear inside a pager alone: "Total 100", and "1 / 5" as the whole text of one of its parts. */
export function readPagerCounts(text: string, parts: readonly string[]): Counts {
  const counts = readCounts(text);
  const bare = new Set([text, ...parts].flatMap((part) => [...part.matchAll(bareTotal)].map((match) => match.groups!['total']!)));
  if (counts.total === undefined && bare.size === 1) counts.total = count([...bare][0]!);
  if (counts.pages === undefined) for (const part of parts) if (takePages(barePageCount.exec(plain(part))?.groups, counts)) break;
  return counts;
}

/** Signs between the number of pages and the number of rows. */
const BESIDE = 8;

/**
 * "Trang 1/3 (58 hồ sơ)" → 58, if the rows that stand there are those of one such page: "(20 hồ sơ)" may be the rows of this page.
 * @param rows rows on the page that is shown
 */
export function totalBesidePages(text: string, rows: number): number | undefined {
  for (const pattern of pageCountPatterns) {
    const said = pattern.exec(text);
    const { page, pages } = said?.groups ?? {};
    if (said === null || page === undefined || pages === undefined) continue;
    for (const match of text.matchAll(countBesidePages)) {
      const apart = Math.max(match.index - said.index - said[0].length, said.index - match.index - match[0].length);
      const total = count(match.groups!['total']!);
      if (apart >= 0 && apart <= BESIDE && fillsPages(total, rows, Number(page), Number(pages))) return total;
    }
  }
  return undefined;
}

function fillsPages(total: number, rows: number, page: number, pages: number): boolean {
  if (rows === 0 || page > pages) return false;
  if (pages === 1) return total === rows;
  if (page < pages) return total > (pages - 1) * rows && total <= pages * rows;
  const size = (total - rows) / (pages - 1);
  return Number.isInteger(size) && size >= rows;
}

function takePages(groups: Record<string, string> | undefined, counts: Counts): boolean {
  const pages = Number(groups?.['pages']);
  const page = groups?.['page'] === undefined ? undefined : Number(groups['page']);
  if (groups?.['pages'] === undefined || pages === 0 || (page ?? 1) > pages || page === 0) return false;
  counts.pages = pages;
  if (page !== undefined) counts.page = page;
  return true;
}

/** Page numbers behind a range of rows; on the last page the size is not to be seen. */
function pageOfRange({ from, to, total }: { from: number; to: number; total: number }): Counts {
  if (from === 1 && to === total) return { page: 1, pages: 1 };
  const size = to - from + 1;
  if (to === total || (from - 1) % size !== 0) return {};
  return { page: (from - 1) / size + 1, pages: Math.ceil(total / size) };
}

function count(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}
