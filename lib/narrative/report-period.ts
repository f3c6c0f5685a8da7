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
const TITLE = /^[\s#*_]*(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|KẾ HOẠCH)[\s*_]*$/u;
/** Without headings: the name, what it is about, and the days stand in so many lines after the title. */
const AFTER_TITLE = 4;

/** Number of blocks before the first heading; 0 where there is neither heading nor title. */
export function headLength({ blocks }: ReportText): number {
  const find = (pattern: RegExp): number => blocks.findIndex((block) => block.kind === 'paragraph' && pattern.test(block.text));
  const first = find(FIRST_HEADING);
  if (first >= 0) return Math.min(first, HEAD_BLOCKS);
  const title = find(TITLE);
  return title < 0 || title > HEAD_BLOCKS ? 0 : title + 1 + AFTER_TITLE;
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
