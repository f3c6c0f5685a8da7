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

/** Number of blocks before the first heading. */
export function headLength({ blocks }: ReportText): number {
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && FIRST_HEADING.test(block.text));
  return first < 0 ? 0 : Math.min(first, HEAD_BLOCKS);
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
