import { findMentions } from './find-mentions';
import type { Mention } from './mention';
import type { ReportText } from './report-text';

/** A report with all its figures, read once for all rules. */
export interface ReadText {
  report: ReportText;
  mentions: readonly Mention[];
}

export function readText(report: ReportText): ReadText {
  return { report, mentions: findMentions(report) };
}
