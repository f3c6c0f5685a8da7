import { readText, type ReadText } from '../narrative/read-text';
import type { ReportText } from '../narrative/report-text';
import type { Finding } from './finding';
import { GRAVITY } from './fold';
import type { TextContext } from './rule';
import { isReadOtherwise } from './shapes/other-readings';
import { textFormRules } from './text-form-rules';
import { textRules } from './text-rules';

/** How a figure is written says nothing of what it should be: such findings stand beside all others. */
const ofForm: ReadonlySet<string> = new Set(textFormRules.map(({ id }) => id));

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
  // Before one speaks for another: what is no contradiction hides none.
  return withoutRepeated(findings.filter((finding) => !isReadOtherwise(read, finding))).toSorted((a, b) => order(a) - order(b));
}

/** The same figures are told of once, by the first rule that doubts them, and not again where a finding holds them and more. */
function withoutRepeated(findings: readonly Finding[]): Finding[] {
  const places = new Map(findings.map((finding) => [finding, new Set(finding.figures.map(placeOf))]));
  return findings.filter((finding, at) => {
    if (finding.rule === 'so-van-ban-liet-ke' && findings.some((other) => isSameCount(other, finding))) return false;
    const own = places.get(finding)!;
    return !findings.some((other, i) => {
      const others = places.get(other)!;
      const within = [...own].every((place) => others.has(place));
      return (
        other !== finding &&
        ofForm.has(other.rule) === ofForm.has(finding.rule) &&
        within &&
        (others.size > own.size ? GRAVITY[other.severity] <= GRAVITY[finding.severity] : i < at && others.size === own.size)
      );
    });
  });
}

/** What is listed behind a count is told once, whether documents are known by their numbers or by their names. */
function isSameCount(other: Finding, { figures: [count] }: Finding): boolean {
  const [own] = other.figures;
  return other.rule === 'so-muc-liet-ke' && own !== undefined && count !== undefined && placeOf(own) === placeOf(count);
}

function placeOf({ source: { text, code, address } }: Finding['figures'][number]): string {
  return [text?.block, text?.row, text?.column, text?.start, text?.end, code, address].join(':');
}

/** Block, then place in it. */
function order({ figures }: Finding): number {
  return Math.min(...figures.flatMap(({ source: { text } }) => (text === undefined ? [] : [text.block * 1e6 + text.start])));
}
