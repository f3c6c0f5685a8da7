import { readText, type ReadText } from '../narrative/read-text';
import type { ReportText } from '../narrative/report-text';
import type { Finding } from './finding';
import type { TextContext } from './rule';
import { textRules } from './text-rules';

export interface TextCheckOptions extends TextContext {
  rulesOff?: readonly string[];
}

/** What a report says against itself and against known figures, in reading order. Never throws on any text. */
export function checkText(report: ReportText, context: TextCheckOptions): Finding[] {
  return checkReadText(readText(report), context);
}

export function checkReadText(read: ReadText, { rulesOff, ...context }: TextCheckOptions): Finding[] {
  const off = new Set(rulesOff);
  const findings = textRules.filter(({ id }) => !off.has(id)).flatMap((rule) => rule.check(read, context));
  return findings.toSorted((a, b) => order(a) - order(b));
}

/** Block, then place in it. */
function order({ figures }: Finding): number {
  return Math.min(...figures.flatMap(({ source: { text } }) => (text === undefined ? [] : [text.block * 1e6 + text.start])));
}
