import { shortPeriodName, UNTIL, untilDay } from './leads';
import type { Mention } from './mention';
import { headLength } from './report-period';
import type { ReportText } from './report-text';
import { wholeText } from './stretch';

const BEGINNING = /^\W*(?:trong\s+|tính đến\s+|kết quả\s+)?$/iu;

/** The report's own period: the one its head names, else the only one that is named at all. */
export function mainPeriod(mentions: readonly Mention[], report: ReportText): string | undefined {
  const periods = mentions.filter(({ kind }) => kind === 'period');
  const head = headLength(report);
  const inHead = periods.filter(({ place }) => place.block < head);
  const named = inHead.find(({ raw }) => !/^(?:tháng|năm)/iu.test(raw)) ?? inHead[0];
  if (named !== undefined) return shortPeriodName(named.raw);
  const around = (one: Mention): { before: string; behind: string } => {
    const text = wholeText(report, one.place);
    return {
      before: text.slice(Math.max(0, one.place.start - 24), one.place.start),
      behind: text.slice(one.place.end, one.place.end + 16),
    };
  };
  // "năm 2021 chuyển sang", "so với quý I", "chỉ tiêu năm 2026": not when, but whence and whither.
  const told = periods.filter((one) => {
    const { before, behind } = around(one);
    return (
      !/(?:so với|cùng kỳ|hơn|chỉ tiêu|kế hoạch|phấn đấu|nhiệm vụ|từ|của)\s*(?:\p{L}+\s+)?$/iu.test(before) &&
      !/^\s*(?:chuyển|sang|để lại)/iu.test(behind)
    );
  });
  const names = new Set(told.map(({ raw }) => shortPeriodName(raw)));
  if (names.size === 1) return [...names][0];
  // Without a head, the one that the text begins with, if nothing else in it begins with another.
  if (head > 0) return undefined;
  const first = told[0];
  const begins = told.filter((one) => BEGINNING.test(around(one).before) && one.place.start < 24);
  return first !== undefined && begins[0] === first && new Set(begins.map(({ raw }) => shortPeriodName(raw))).size === 1
    ? shortPeriodName(first.raw)
    : undefined;
}

/** The last day of the report's own period: the last its head names, else the only one that is named at all. */
export function mainLastDay(mentions: readonly Mention[], report: ReportText): string | undefined {
  const head = headLength(report);
  const inHead = mentions.flatMap(({ kind, place }) =>
    kind === 'date' && place.block < head ? (untilDay(wholeText(report, place), place.start, place.end) ?? []) : [],
  );
  const days = new Set(mentions.flatMap(({ scope: { period } }) => (period?.startsWith(UNTIL) === true ? period : [])));
  return inHead.at(-1) ?? (days.size === 1 ? [...days][0] : undefined);
}

/** "quy 2" and "quy 2 2023" are one where the report is of 2023. */
export function samePeriodName(said: string | undefined, main: string | undefined): boolean {
  if (said === undefined || main === undefined) return false;
  return said === main || main.startsWith(`${said} `) || main.endsWith(` ${said}`) || said.startsWith(`${main} `);
}
