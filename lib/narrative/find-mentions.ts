import type { Mention } from './mention';
import { readText } from './read-text';
import type { ReportText } from './report-text';

/** Every number of a report, in reading order, with what the words around it say. */
export function findMentions(report: ReportText): readonly Mention[] {
  return readText(report).mentions;
}
