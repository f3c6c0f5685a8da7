import { existsInYear, findPeriodNames, type FoundPeriodName } from './period-names';
import type { ReportText } from './report-text';

/** Of which period a report says it is, in its title or the sentences before its first heading. */
export interface ReportPeriod extends FoundPeriodName {
  year: number;
  block: number;
}

/** Blocks before the first heading in Roman numbers; at most so many. */
const HEAD_BLOCKS = 30;
const FIRST_HEADING = /^[\s#*_]*(?:I\s?[.)/:-]|A\s?[.)]|PHẦN|Phần)\s*/u;
/** "An Lão, ngày … tháng … năm 2023": the day of the report. */
const DAY_LINE = /ngày[\s\d.…_]*tháng[\s\d.…_]*năm/iu;

/** The kind of the document on a line of its own. */
const TITLE = /^[\s#*_]*(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|KẾ HOẠCH)(?:[\s*_]*$|\s.{0,200}$)/u;
/** The first item of a text without headings in Roman numbers. */
const ITEM = /^[\s#*_]*(?:1|a)\s?[.)]/u;
/** Without headings: the name, what it is about, and the days stand in so many lines after the title. */
const AFTER_TITLE = 4;

/** Number of blocks before the first heading; 0 where there is neither heading nor title. */
export function headLength({ blocks }: ReportText): number {
  const find = (pattern: RegExp): number => blocks.findIndex((block) => block.kind === 'paragraph' && pattern.test(block.text));
  const first = find(FIRST_HEADING);
  if (first >= 0) return Math.min(first, HEAD_BLOCKS);
  const title = find(TITLE);
  if (title < 0 || title > HEAD_BLOCKS) return 0;
  const item = blocks.findIndex((block, at) => at > title && block.kind === 'paragraph' && ITEM.test(block.text));
  return Math.min(title + 1 + AFTER_TITLE, item < 0 ? blocks.length : item);
}

export function reportPeriod(report: ReportText): ReportPeriod | undefined {
  const head = Math.max(headLength(report), 1);
  for (const [block, one] of report.blocks.slice(0, head).entries()) {
    if (one.kind === 'table' || (DAY_LINE.test(one.text) && one.text.length < 80)) continue;
    const names = findPeriodNames(one.text).filter((name): name is FoundPeriodName & { year: number } => name.year !== undefined);
    const [first] = names;
    if (first === undefined) continue;
    // "năm 2023" beside "quý II năm 2023": the shorter one is the report's.
    const finer = names.find(({ kind, year }) => kind !== 'year' && year === first.year) ?? first;
    return existsInYear(finer) ? { ...finer, block } : undefined;
  }
  return undefined;
}

/** Where there is no title: lines in which the place and day stand. */
const HEAD_LINES = 6;

/** "An Lão, ngày 17 tháng 6 năm 2023": the day of the report, where its head says it whole; `yyyy-MM-dd`. */
export function reportDay(report: ReportText): string | undefined {
  for (const block of report.blocks.slice(0, Math.max(headLength(report), HEAD_LINES))) {
    if (block.kind === 'table' || block.text.length >= 80) continue;
    const [, place = '', day = '', month = '', year = ''] =
      /^[\s#*_]*(\p{Lu}[\p{L}\s]*),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})[\s*_]*$/iu.exec(block.text) ?? [];
    if (place !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}
